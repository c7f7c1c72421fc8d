// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/table_view.h"

namespace handlelab {

namespace {

constexpr std::uint64_t pageSize = 4096;

// Where made-up tables lie. A table has room for all pages that 2^24 entries need on 64-bit systems; 32 bits
// have none to waste, so there the first 1024 pages of different processes lie apart.
constexpr std::uint64_t tables64 = 0xFFFF'A60A'0000'0000, stride64 = 0x2000'0000, middle64 = 0x1800'0000,
                        tables32 = 0xA000'0000, stride32 = 0x40'0000, middle32 = 0xE000'0000,
                        middleStride32 = 0x10'0000;

// Windows 7: the pointer's low bits; the access's protect bit.
constexpr std::uint64_t unlockedBit = 1, inheritBit = 2, protectBit = 0x0200'0000, reservedNext = 0xFFFF'FFFE;
// Windows 10: Unlocked:1, RefCnt:16, Attributes:3, ObjectPointerBits:44; GrantedAccessBits:25.
constexpr unsigned attributesAt = 17, pointerAt = 20, pointerShift = 4;
constexpr std::uint64_t chargedReferences = 32'767, accessBits = 0x1FF'FFFF,
                        kernelHalf = 0xFFFF'0000'0000'0000;

/// Where the process's table begins, and where the pages above its entries do.
std::uint64_t pagesOf(const Rules& rules, ProcessId process) {
    return rules.pointer64 ? tables64 + stride64 * process.index : tables32 + stride32 * process.index;
}
std::uint64_t upperPagesOf(const Rules& rules, ProcessId process) {
    return rules.pointer64 ? pagesOf(rules, process) + middle64 : middle32 + middleStride32 * process.index;
}

/// The topmost page of a table. Above the entries the one page of level 2 stands first, then those of
/// level 1.
std::uint64_t topmostPage(const Rules& rules, ProcessId process, std::uint32_t level) {
    if (level == 0)
        return pagesOf(rules, process);
    return upperPagesOf(rules, process) + (level == 1 ? pageSize : 0);
}

/// The address of an object's header, which stands before its body (addressOf).
std::uint64_t headerAddress(const Machine& machine, ObjectId object) {
    return addressOf(machine, object) - (machine.rules->pointer64 ? 0x30 : 0x18);
}

} // namespace

TableView viewTable(const Machine& machine, ProcessId process) {
    const Rules& rules = machine.rules;
    const HandleTable& table = machine.table(process);
    const TableHeader& header = table.header;
    TableView view;
    view.level = tableLevel(rules, table);
    view.pages = static_cast<std::uint32_t>(table.entries.size()) / rules.entriesPerPage;
    view.address = upperPagesOf(rules, process) + 0xC'0000;
    view.tableCode = topmostPage(rules, process, view.level) | view.level;
    view.quotaProcess = addressOf(machine, machine[process].object);
    view.uniqueProcessId = machine[process].pid;
    view.handleCount = header.handleCount;
    view.nextHandleNeedingPool = nextHandleNeedingPool(rules, table);
    // Index 0 is reserved in any case, and so is the first of each page where the rules say so.
    view.capacity =
        static_cast<std::uint32_t>(table.entries.size()) - (rules.reservesPageStart ? view.pages : 1);
    view.strictFifo = rules.freeEntry == FreeEntry::fifo;
    if (!needsPage(table)) {
        view.firstFree = valueOf(rules, header.firstFree).value;
        view.lastFree = view.strictFifo ? valueOf(rules, header.lastFree).value : 0;
    }
    return view;
}

std::uint64_t entryAddress(const Machine& machine, ProcessId process, std::uint32_t index) {
    const Rules& rules = machine.rules;
    const std::uint64_t entrySize = rules.pointer64 ? 16 : 8;
    return pagesOf(rules, process) + pageSize * (index / rules.entriesPerPage) +
           index % rules.entriesPerPage * entrySize;
}

EntryLayout entryLayout(const Rules& rules) {
    return rules.pointer64 ? EntryLayout::windows10x64 : EntryLayout::windows7x86;
}

EntryBits entryBits(const Machine& machine, ProcessId process, std::uint32_t index, EntryLayout layout) {
    const HandleTable& table = machine.table(process);
    const HandleEntry& entry = table.entries[index];
    const bool today = layout == EntryLayout::windows10x64;
    if (isReserved(machine.rules, index))
        return {0, today ? 0 : reservedNext};
    if (!entry.inUse()) {
        const std::uint32_t next = nextFree(machine.rules, table, index);
        if (next >= table.entries.size())
            return {};
        return {0, today ? entryAddress(machine, process, next) : valueOf(machine.rules, next).value};
    }
    const std::uint64_t header = headerAddress(machine, entry.object);
    if (!today)
        return {header | unlockedBit | (entry.inherit ? inheritBit : 0),
                entry.granted | (entry.protect ? protectBit : 0)};
    const std::uint64_t attributes = (entry.protect ? 1u : 0u) | (entry.inherit ? 2u : 0u);
    const std::uint64_t stock = machine.rules->counts == Counts::withStock ? entry.stock : chargedReferences;
    return {unlockedBit | stock << 1 | attributes << attributesAt |
                (header & ~kernelHalf) >> pointerShift << pointerAt,
            entry.granted & accessBits};
}

} // namespace handlelab
