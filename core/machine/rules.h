// SPDX-License-Identifier: GPL-3.0-or-later
// What the old books and today's kernel do differently, as data. Results and errors of every call are
// the same under all rules but that of deletion; else only numbers of handles, reuse order and the counts
// shown differ.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// Which free entry a new handle takes.
enum class FreeEntry : std::uint8_t {
    lowest,    ///< the kernel scans from index 1 for the first empty entry (the books)
    lastFreed, ///< the free list is popped where it was pushed: LIFO (NT)
    fifo,      ///< freed entries go to the tail: StrictFIFO, reuse is delayed
};

/// Which counts a reader sees on an object.
enum class Counts : std::uint8_t {
    usage,            ///< one usage count (the books)
    handleAndPointer, ///< HandleCount and PointerCount, one pointer reference a handle
    withStock,        ///< PointerCount as tools show it since Windows 8.1: with what each handle has in stock
};

/// When the name of a file is free again that is deleted while somebody has it open.
enum class Deletion : std::uint8_t {
    atOnce,         ///< NTFS since Windows 10 1903
    withLastHandle, ///< older systems, and other file systems
};

struct Rules {
    std::uint32_t valuePerIndex = 4; ///< handle value of index i is i times this: 1 or 4
    FreeEntry freeEntry = FreeEntry::lastFreed;
    Counts counts = Counts::handleAndPointer;
    std::uint32_t entriesPerPage = 256;     ///< 256 for 64-bit systems, 512 for 32-bit ones; a power of two
    bool reservesPageStart = true;          ///< index n*entriesPerPage is never handed out
    std::uint32_t handleLimit = 16'711'680; ///< usable handles of one table; the next create fails with 1450
    std::uint32_t objectLimit =
        0xFFFF'FFFF;        ///< living objects; the next create fails with 1450: no kernel memory
    bool reusesIds = false; ///< the id of a process or thread whose object is gone is given to a new one
    bool pointer64 = true;  ///< addresses of 64 or 32 bits
    Deletion deletion = Deletion::atOnce;

    bool operator==(const Rules&) const = default;
};

[[nodiscard]] Rules textbookRules();
[[nodiscard]] Rules ntRules();

/// Sets the rules named by `word` ("textbook", "nt"), or one switch given as "name = value". The switches are
/// free_entry = lowest|last_freed|fifo, counts = usage|handle_and_pointer|inflated, values = 1|4,
/// pointer_width = 32|64, ids = unique|reused, deletion = at_once|with_last_handle, handle_limit = N,
/// object_limit = N. Returns an empty string, or what is wrong with it.
[[nodiscard]] std::string setRule(Rules& rules, std::string_view word);

/// "textbook", "nt", or "nt, free_entry = fifo": text that setRule understands, word by word.
[[nodiscard]] std::string describeRules(const Rules& rules);

/// All words setRule understands, for completion.
[[nodiscard]] std::vector<std::string> ruleWords();

} // namespace handlelab
