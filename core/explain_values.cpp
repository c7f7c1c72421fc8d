// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values in words that are never translated.
#include "constants.h"
#include "explain.h"
#include "kind_words.h"

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

std::string processName(const Machine& machine, const Texts& texts, ProcessId process) {
    if (!process.valid())
        return "?";
    const Process& own = machine[process];
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (i != process.index && machine.processes[i].image == own.image)
            return fmt::format("{} ({})", texts[own.image], texts[own.label]);
    return std::string(texts[own.image]);
}

std::string objectName(const Machine& machine, const Texts& texts, ObjectId object) {
    return unmarked(spokenName(machine, texts, object));
}

std::string spokenName(const Machine& machine, const Texts& texts, ObjectId object) {
    if (!object.valid())
        return "?";
    const Object& o = machine[object];
    const std::string type = markedKind(info(o.header.type).name);
    if (const auto* process = std::get_if<ProcessBody>(&o.body))
        return fmt::format("{} {}", type, processName(machine, texts, process->process));
    if (const auto* thread = std::get_if<ThreadBody>(&o.body))
        return fmt::format("{} {}/T{}", type, processName(machine, texts, machine[thread->thread].process),
                           machine[thread->thread].number);
    if (const auto* file = std::get_if<FileBody>(&o.body))
        return fmt::format("{} {}", type, leafName(texts[machine[file->file].path]));
    if (const auto* device = std::get_if<DeviceBody>(&o.body))
        return device->name.valid()
                   ? fmt::format("{} {}", markedKind(deviceWord(device->kind)), texts[device->name])
                   : markedKind(deviceWord(device->kind));
    return o.header.name.valid() ? fmt::format("{} \"{}\"", type, leafName(texts[o.header.name])) : type;
}

std::string handleText(const Rules& rules, Handle value) {
    if (value == nullHandle)
        return "NULL";
    if (value == invalidHandleValue)
        return "INVALID_HANDLE_VALUE";
    if (const auto negative = static_cast<std::int64_t>(value.value); negative < 0)
        return fmt::format("{}", negative);
    return rules.valuePerIndex == 1 ? fmt::format("{}", value.value) : fmt::format("0x{:X}", value.value);
}

std::string valueText(const Machine& machine, const Texts& texts, const Value& value) {
    switch (value.kind) {
    case ValueKind::handle:
        return value.number == currentProcessHandle.value ? "-1"
                                                          : handleText(machine.rules, Handle{value.number});
    case ValueKind::boolean:
        return value.number ? "TRUE" : "FALSE";
    case ValueKind::text:
        return fmt::format("\"{}\"", texts[TextId{static_cast<std::uint32_t>(value.number)}]);
    case ValueKind::address:
        return value.number == 0 ? "NULL" : fmt::format("0x{:X}", value.number);
    case ValueKind::waitResult:
        return returnedText(machine.rules, {Returns::wait, value.number, false});
    case ValueKind::integer:
        break;
    }
    return fmt::format("{}", value.number);
}

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
        switch (returned.value) {
        case 0:
            return "WAIT_OBJECT_0";
        case 0x80:
            return "WAIT_ABANDONED";
        case 258:
            return "WAIT_TIMEOUT";
        default:
            if (returned.value < 64)
                return fmt::format("WAIT_OBJECT_0 + {}", returned.value);
            if (returned.value > 0x80 && returned.value < 0x80 + 64)
                return fmt::format("WAIT_ABANDONED_0 + {}", returned.value - 0x80);
            return "WAIT_FAILED";
        }
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
