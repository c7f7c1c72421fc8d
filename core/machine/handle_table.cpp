// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/handle_table.h"

namespace handlelab {

Handle valueOf(const Rules& rules, std::uint32_t index) {
    return {static_cast<std::uint64_t>(index) * rules.valuePerIndex};
}

std::optional<std::uint32_t> indexOf(const Rules& rules, Handle value) {
    if (value.value > 0x7FFF'FFFF)
        return {};
    const auto index = static_cast<std::uint32_t>(value.value) / rules.valuePerIndex;
    return index == 0 ? std::nullopt : std::optional(index);
}

bool isReserved(const Rules& rules, std::uint32_t index) {
    return index == 0 || (rules.reservesPageStart && index % rules.entriesPerPage == 0);
}

const HandleEntry* entryAt(const HandleTable& table, std::uint32_t index) {
    return index < table.entries.size() && table.entries[index].inUse() ? &table.entries[index] : nullptr;
}

const HandleEntry* entryOf(const Machine& machine, ProcessId process, Handle value) {
    const auto index = indexOf(machine.rules, value);
    return process.valid() && index ? entryAt(machine.table(process), *index) : nullptr;
}

std::uint32_t lowestFree(const Rules& rules, const HandleTable& table, std::uint32_t from) {
    const bool anyFree = rules.freeEntry == FreeEntry::lowest;
    for (std::uint32_t i = from;; ++i) {
        if (isReserved(rules, i))
            continue;
        if (i >= table.entries.size() ||
            (!table.entries[i].inUse() && (anyFree || !table.entries[i].everUsed)))
            return i;
    }
}

std::uint32_t nextFree(const Rules& rules, const HandleTable& table, std::uint32_t index) {
    const std::uint32_t link = table.entries[index].nextFree;
    return link != 0 && rules.freeEntry != FreeEntry::lowest ? link : lowestFree(rules, table, index + 1);
}

bool needsPage(const HandleTable& table) { return table.header.firstFree >= table.entries.size(); }

std::uint64_t nextHandleNeedingPool(const Rules& rules, const HandleTable& table) {
    return valueOf(rules, static_cast<std::uint32_t>(table.entries.size())).value;
}

std::uint32_t tableLevel(const Rules& rules, const HandleTable& table) {
    const std::uint64_t pages = table.entries.size() / rules.entriesPerPage;
    const std::uint64_t pagesPerMiddle =
        rules.pointer64 ? 512 : 1024; // page pointers that fit into 4096 bytes
    return pages <= 1 ? 0 : pages <= pagesPerMiddle ? 1 : 2;
}

std::vector<std::uint32_t> freeList(const Rules& rules, const HandleTable& table, std::uint32_t limit) {
    std::vector<std::uint32_t> list;
    if (table.entries.empty())
        return list;
    for (std::uint32_t i = table.header.firstFree; i < table.entries.size() && list.size() < limit;
         i = nextFree(rules, table, i))
        list.push_back(i);
    return list;
}

} // namespace handlelab
