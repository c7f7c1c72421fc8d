// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a handle table, as pure functions over a machine: the fields of _HANDLE_TABLE and the bits of an
// entry (win32-semantics section 14). Addresses are made up, but stable, and fit together.
#pragma once

#include "core/machine/handle_table.h"

namespace handlelab {

// ---- one table
// ----------------------------------------------------------------------------------------------

/// _HANDLE_TABLE (section 14.1); values are handle values as the rules write them.
struct TableView {
    std::uint64_t address = 0;      ///< what EPROCESS.ObjectTable holds
    std::uint64_t tableCode = 0;    ///< address of the topmost page, its level in the two low bits
    std::uint64_t quotaProcess = 0; ///< address of the process object that is charged
    std::uint64_t firstFree = 0;    ///< taken next; 0 when the free list is empty
    std::uint64_t lastFree = 0;     ///< tail of the list under StrictFIFO; else 0
    std::uint64_t nextHandleNeedingPool = 0;
    std::uint32_t uniqueProcessId = 0;
    std::uint32_t handleCount = 0;
    std::uint32_t level = 0, pages = 0; ///< pages of entries
    std::uint32_t capacity = 0;         ///< entries of these pages, without the reserved ones
    bool strictFifo = false;
    bool operator==(const TableView&) const = default;
};
[[nodiscard]] TableView viewTable(const Machine& machine, ProcessId process);

/// The address of an entry: that of its page, and its place in it times the size of an entry.
[[nodiscard]] std::uint64_t entryAddress(const Machine& machine, ProcessId process, std::uint32_t index);

// ---- one entry
// ------------------------------------------------------------------------------------------------

/// How a system lays out an entry (section 14.2).
enum class EntryLayout : std::uint8_t {
    windows7x86, ///< two DWORDs
    windows7x64, ///< a QWORD and a DWORD
    windows10x64 ///< two QWORDs of bit fields
};
/// The layout of today's system of that width.
[[nodiscard]] EntryLayout entryLayout(const Rules& rules);

/// The two words of an entry, of the size the layout says.
struct EntryBits {
    std::uint64_t low = 0, high = 0;
    bool operator==(const EntryBits&) const = default;
};
/// The bits of an entry that is in use, free or reserved. Locks are not modelled: entries are unlocked.
[[nodiscard]] EntryBits entryBits(const Machine& machine, ProcessId process, std::uint32_t index,
                                  EntryLayout layout);

} // namespace handlelab
