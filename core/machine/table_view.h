// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a handle table, as pure functions over a machine: the fields of _HANDLE_TABLE, its pages, the bits
// of an entry, the parts of a value (win32-semantics section 14). Addresses are made up, but stable, and fit
// together.
#pragma once

#include "core/machine/handle_table.h"

namespace handlelab {

// ---- what all tables of a system have in common
// ------------------------------------------------------------

/// Sizes and limits (section 14.3).
struct TableShape {
    std::uint32_t entrySize = 16;         ///< bytes
    std::uint32_t entriesPerPage = 256;   ///< the first one of each page is reserved
    std::uint32_t pointersPerPage = 512;  ///< of a page above the entries
    std::uint32_t topEntries = 128;       ///< pointers of the third level that 2^24 entries need
    std::uint32_t lowBits = 8;            ///< of an index: the place in its page
    std::uint32_t middleBits = 9;         ///< of an index: the page
    std::uint32_t level0Entries = 256;    ///< so many fit under level 0
    std::uint32_t level1Entries = 131072; ///< and under level 1
    std::uint32_t maximumEntries = 1u << 24;
    std::uint32_t maximumHandles = 16'711'680; ///< entries that are not reserved
    bool operator==(const TableShape&) const = default;
};
[[nodiscard]] TableShape tableShape(const Rules& rules);

/// A handle value taken apart: tag, place in its page, page, page of pages. Tags exist where values are
/// multiples of 4.
struct ValueParts {
    std::uint32_t tag = 0, low = 0, middle = 0, high = 0;
    bool operator==(const ValueParts&) const = default;
};
[[nodiscard]] ValueParts partsOf(const Rules& rules, Handle value);

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

/// The address of a page of entries, by its number.
[[nodiscard]] std::uint64_t pageAddress(const Machine& machine, ProcessId process, std::uint32_t page);
/// The address of the page with the pointers to `pointersPerPage` pages of entries, by its number.
[[nodiscard]] std::uint64_t middlePageAddress(const Machine& machine, ProcessId process, std::uint32_t page);
/// The address of the page with the pointers to the middle pages; there is one.
[[nodiscard]] std::uint64_t topPageAddress(const Machine& machine, ProcessId process);
/// The address of an entry: its page + its place * entrySize.
[[nodiscard]] std::uint64_t entryAddress(const Machine& machine, ProcessId process, std::uint32_t index);
/// The address of an object's header, which stands before its body (addressOf).
[[nodiscard]] std::uint64_t headerAddress(const Machine& machine, ObjectId object);

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

/// What an entry's bits say.
struct DecodedEntry {
    std::uint64_t header = 0; ///< address of the object header; 0 when the entry is free
    std::uint64_t next = 0; ///< of a free entry: the next free handle value, or on Windows 10 the address of
                            ///< its entry
    std::uint32_t granted = 0;
    bool inherit = false, protect = false, unlocked = false;
    bool operator==(const DecodedEntry&) const = default;
};
[[nodiscard]] DecodedEntry decodeEntry(const EntryBits& bits, EntryLayout layout);

} // namespace handlelab
