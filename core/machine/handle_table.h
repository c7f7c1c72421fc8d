// SPDX-License-Identifier: GPL-3.0-or-later
// Which free entry a new handle takes, and what a handle value means, as pure functions over one table.
//
// A free entry's nextFree holds an index, or one of two special values: 0 says "the next higher free entry
// that was never used", so a fresh page needs no writing; endOfFreeList ends the list.
#pragma once

#include "core/machine/machine.h"

#include <optional>

namespace handlelab {

inline constexpr std::uint32_t endOfFreeList = 0xFFFFFFFFu;

/// The value a program sees for an index: index * valuePerIndex.
[[nodiscard]] Handle valueOf(const Rules& rules, std::uint32_t index);

/// The index a value stands for. Under 4 per index the two low tag bits are ignored. Nothing for values that
/// cannot be indices: 0, negative (pseudo and kernel handles), or beyond 32 bits.
[[nodiscard]] std::optional<std::uint32_t> indexOf(const Rules& rules, Handle value);

/// Index 0 and, where the rules say so, the first one of every page are never handed out.
[[nodiscard]] bool isReserved(const Rules& rules, std::uint32_t index);

/// The entry in use at an index, or nullptr when there is none.
[[nodiscard]] const HandleEntry* entryAt(const HandleTable& table, std::uint32_t index);

/// The entry in use that a value leads to, or nullptr.
[[nodiscard]] const HandleEntry* entryOf(const Machine& machine, ProcessId process, Handle value);

/// The free entry that comes after `index` in the free list; >= entries.size() when the list ends there.
[[nodiscard]] std::uint32_t nextFree(const Rules& rules, const HandleTable& table, std::uint32_t index);

/// The lowest free entry at or above `from` that was never used or, for FreeEntry::lowest, is free at all.
[[nodiscard]] std::uint32_t lowestFree(const Rules& rules, const HandleTable& table, std::uint32_t from);

/// Whether the next handle needs a page of entries first.
[[nodiscard]] bool needsPage(const HandleTable& table);

/// NextHandleNeedingPool: the first value not yet backed by memory, the bound of valid values.
[[nodiscard]] std::uint64_t nextHandleNeedingPool(const Rules& rules, const HandleTable& table);

/// 0, 1 or 2: the low two bits of TableCode; how many levels of pages stand above the entries.
[[nodiscard]] std::uint32_t tableLevel(const Rules& rules, const HandleTable& table);

/// The whole free list in the order in which entries will be handed out, at most `limit` of them.
[[nodiscard]] std::vector<std::uint32_t> freeList(const Rules& rules, const HandleTable& table,
                                                  std::uint32_t limit);

} // namespace handlelab
