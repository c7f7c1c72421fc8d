// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/result_facts.h"

#include "core/win32/constants.h"
#include "core/win32/errors.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

std::string neutralWait(std::uint64_t value) {
    if (value == 258)
        return "WAIT_TIMEOUT";
    if (value == 0xFFFF'FFFF)
        return "WAIT_FAILED";
    if (value == 0xC0)
        return "WAIT_IO_COMPLETION";
    const bool abandoned = value >= 0x80;
    const std::uint64_t index = value - (abandoned ? 0x80 : 0);
    const std::string name = abandoned ? "WAIT_ABANDONED" : "WAIT_OBJECT_0";
    return index == 0 ? name : fmt::format("{} + {}", name, index);
}

/// The value of a number that stands for failure, as the kernel's CallContext::fail gives it.
constexpr std::uint64_t failedNumber = 0;

} // namespace

std::string neutralHandle(std::uint64_t value) {
    return value == 0 ? "NULL" : value == ~0ull ? "INVALID_HANDLE_VALUE" : "handle";
}

std::string resultText(const CallDescription& call, const Step& step) {
    const std::uint64_t value = step.returned.value;
    const std::string error = ", " + errorName(step.lastError);
    switch (resultForm(call)) {
    case ResultForm::handle:
        return neutralHandle(value) + (value == 0 || value == ~0ull ? error : "");
    case ResultForm::created:
        return neutralHandle(value) + error;
    case ResultForm::pointer:
        return value == 0 ? "NULL" + error : "address";
    case ResultForm::truth:
        return value == 0 ? "FALSE" + error : "TRUE";
    case ResultForm::wait:
        return neutralWait(value) + (value == 0xFFFF'FFFF ? error : "");
    case ResultForm::number:
        return fmt::format("{}{}", value, value == failedNumber ? error : "");
    case ResultForm::id:
        return value == 0 ? "0" + error : "id";
    case ResultForm::value:
        return fmt::format("{}", value);
    case ResultForm::zero:
        return value == 0 ? "0" : "-1" + error;
    case ResultForm::code:
        return errorName(static_cast<std::uint32_t>(value));
    case ResultForm::status:
        return fmt::format("0x{:08X}", static_cast<std::uint32_t>(value));
    case ResultForm::done:
        return "done";
    case ResultForm::unknown:
        break;
    }
    return "a number";
}

std::string resultReport(const CallDescription& call, std::string_view variable) {
    switch (resultForm(call)) {
    case ResultForm::handle:
        return fmt::format("turn.handle({}, error);", variable);
    case ResultForm::created:
        return fmt::format("turn.created({}, error);", variable);
    case ResultForm::pointer:
        return fmt::format("turn.pointer({}, error);", variable);
    case ResultForm::truth:
        return fmt::format("turn.truth({}, error);", variable);
    case ResultForm::wait:
        return fmt::format("turn.wait({}, error);", variable);
    case ResultForm::number:
        return fmt::format("turn.number({}, error, {});", variable, failedNumber);
    case ResultForm::id:
        return fmt::format("turn.id({}, error);", variable);
    case ResultForm::value:
        return fmt::format("static_cast<void>(error); // cannot fail\nturn.value({});", variable);
    case ResultForm::zero:
        return fmt::format("turn.zero({}, error);", variable);
    case ResultForm::code:
        return fmt::format("turn.code({}); static_cast<void>(error);", variable);
    case ResultForm::status:
        return fmt::format("turn.status({}); static_cast<void>(error);", variable);
    case ResultForm::done:
    case ResultForm::unknown:
        break;
    }
    return {};
}

} // namespace handlelab
