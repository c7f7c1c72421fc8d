// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/returned.h"

#include "core/kinds/known_constants.h"
#include "core/machine/views/naming.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// The constant of a family that has this value, or the value in hexadecimal.
std::string constantName(ConstantFamily family, std::uint64_t value) {
    for (const Constant& constant : constants())
        if (constant.family == family && constant.value == value)
            return std::string(constant.name);
    return fmt::format("0x{:08X}", value);
}

} // namespace

std::string returnedText(const Rules& rules, const Returned& returned) {
    switch (returned.as) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
        return handleText(rules, Handle{returned.value});
    case Returns::pseudoHandle:
        return fmt::format("{}", static_cast<std::int64_t>(returned.value));
    case Returns::boolean:
        return returned.value ? "TRUE" : "FALSE";
    case Returns::wait:
        return waitResultText(returned.value);
    case Returns::addressOrNull:
        return returned.value == 0 ? "NULL" : fmt::format("0x{:X}", returned.value);
    case Returns::socketOrInvalid:
        return returned.failed ? "INVALID_SOCKET" : handleText(rules, Handle{returned.value});
    case Returns::socketError:
        return returned.failed ? "SOCKET_ERROR" : "0";
    case Returns::ntstatus:
        return constantName(ConstantFamily::ntstatus, returned.value);
    case Returns::errorCode:
        return errorName(static_cast<std::uint32_t>(returned.value));
    case Returns::dword:
        return fmt::format("{}", returned.value);
    case Returns::nothing:
        break;
    }
    return "none";
}

} // namespace handlelab
