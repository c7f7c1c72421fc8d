// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/machine.h"

#include "core/base/translate.h"
#include "core/machine/handle_table.h"

namespace handlelab {

std::uint32_t fullStock(const Rules& rules) {
    if (rules.counts != Counts::withStock)
        return 0;
    return rules.pointer64 ? 0x7FFF : 0x1F;
}

std::uint32_t lowStock(const Rules& rules) { return rules.pointer64 ? 15 : 7; }

std::uint64_t stockedReferences(const Machine& machine, ObjectId object) {
    if (fullStock(machine.rules) == 0)
        return 0;
    std::uint64_t sum = 0;
    for (const HandleTable& table : machine.tables)
        for (const HandleEntry& entry : table.entries)
            if (entry.object == object)
                sum += entry.stock;
    return sum;
}

std::uint64_t shownPointerCount(const Machine& machine, ObjectId object) {
    return pointerCount(machine[object]) + stockedReferences(machine, object);
}

std::string_view deviceWord(DeviceKind kind) {
    switch (kind) {
    case DeviceKind::pipeServer:
    case DeviceKind::pipeClient:
        return CORE_TR("Kind", "Named pipe");
    case DeviceKind::pipeRead:
    case DeviceKind::pipeWrite:
        return CORE_TR("Kind", "Pipe");
    case DeviceKind::mailslotServer:
    case DeviceKind::mailslotClient:
        return CORE_TR("Kind", "Mailslot");
    case DeviceKind::consoleInput:
        return CORE_TR("Kind", "Console input");
    case DeviceKind::screenBuffer:
        return CORE_TR("Kind", "Screen buffer");
    case DeviceKind::serialPort:
        return CORE_TR("Kind", "Communications device");
    case DeviceKind::socket:
        return CORE_TR("Kind", "Socket");
    case DeviceKind::directoryNotify:
        return CORE_TR("Kind", "Change notification");
    case DeviceKind::pipeFolder:
        return CORE_TR("Kind", "Folder of named pipes");
    }
    return CORE_TR("Kind", "Device");
}

std::vector<Holder> holders(const Machine& machine, ObjectId object) {
    std::vector<Holder> result;
    for (std::uint32_t p = 0; p < machine.tables.size(); ++p) {
        const auto& entries = machine.tables[p].entries;
        for (std::uint32_t i = 0; i < entries.size(); ++i)
            if (entries[i].object == object)
                result.push_back({ProcessId{p}, i});
    }
    return result;
}

bool stale(const Machine& machine, const Variable& variable) {
    if (variable.value.kind != ValueKind::handle || !variable.meant.valid())
        return false;
    const HandleEntry* entry = entryOf(machine, variable.home, Handle{variable.value.number});
    return !entry || entry->object != variable.meant;
}

std::uint64_t addressOf(const Machine& machine, ObjectId object) {
    return machine.rules->pointer64 ? 0xFFFF'8A04'C2E0'0000ull + 0x150ull * object.index + 0x60
                                    : 0x88ED'6000ull + 0x98ull * object.index + 0x18;
}

} // namespace handlelab
