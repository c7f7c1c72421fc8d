// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values in words that are never translated.
#include "core/machine/views/naming.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

std::string processName(const Machine& machine, const Texts& texts, ProcessId process) {
    if (!process.valid())
        return "?";
    const Process& own = machine[process];
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (i != process.index && machine.processes[i].image == own.image)
            return fmt::format("{} ({})", texts[own.image], texts[own.label]);
    return std::string(texts[own.image]);
}

ProcessId processLabelled(const Machine& machine, const Texts& texts, std::string_view label) {
    const TextId text = texts.texts.find(label);
    const auto found = std::ranges::find(machine.processes, text, &Process::label);
    return found == machine.processes.end()
               ? ProcessId{}
               : ProcessId{static_cast<std::uint32_t>(found - machine.processes.begin())};
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
        return waitResultText(value.number);
    case ValueKind::integer:
        break;
    }
    return fmt::format("{}", value.number);
}

std::string waitResultText(std::uint64_t value) {
    switch (value) {
    case 0:
        return "WAIT_OBJECT_0";
    case 0x80:
        return "WAIT_ABANDONED";
    case 258:
        return "WAIT_TIMEOUT";
    default:
        if (value < 64)
            return fmt::format("WAIT_OBJECT_0 + {}", value);
        if (value > 0x80 && value < 0x80 + 64)
            return fmt::format("WAIT_ABANDONED_0 + {}", value - 0x80);
        return "WAIT_FAILED";
    }
}

std::string sideValue(const SideObject& side) { return fmt::format("0x{:X}", side.value); }

std::string_view sideWord(SideKind kind) {
    switch (kind) {
    case SideKind::heap:
        return CORE_TR("Kind", "Heap");
    case SideKind::module:
        return CORE_TR("Kind", "Module");
    case SideKind::findFile:
        return CORE_TR("Kind", "Find file");
    case SideKind::eventLog:
        return CORE_TR("Kind", "Event log");
    case SideKind::updateResource:
        return CORE_TR("Kind", "Update resource");
    case SideKind::boundaryDescriptor:
        return CORE_TR("Kind", "Boundary descriptor");
    case SideKind::view:
        return CORE_TR("Kind", "View");
    case SideKind::namespaceAlias:
        return CORE_TR("Kind", "Namespace prefix");
    case SideKind::winsock:
        return CORE_TR("Kind", "Winsock");
    case SideKind::socketState:
        return CORE_TR("Kind", "Socket state");
    case SideKind::window:
        return CORE_TR("Kind", "Window");
    case SideKind::userObject:
        return CORE_TR("Kind", "User object");
    case SideKind::gdiObject:
        return CORE_TR("Kind", "GDI object");
    }
    return "?";
}

std::string spokenChannel(std::string_view channel) {
    static constexpr std::string_view usual[] = {
        CORE_TR("Kind", "command line"),  CORE_TR("Kind", "environment"), CORE_TR("Kind", "file"),
        CORE_TR("Kind", "message"),       CORE_TR("Kind", "pipe"),        CORE_TR("Kind", "shared memory"),
        CORE_TR("Kind", "window message")};
    return std::ranges::find(usual, channel) != std::end(usual) ? markedKind(channel) : std::string(channel);
}

} // namespace handlelab
