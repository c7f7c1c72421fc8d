// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a handle table: which are shown, and how one looks.
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace handlelab {

struct Scene;
struct Card;

/// The rows of one handle table, in drawing order.
struct RowPlan {
    bool direct = false; ///< every entry from 1 on, unlisted: a very long unfolded table
    std::uint32_t directCount = 0;
    std::vector<std::uint32_t> indices; ///< otherwise: the entries shown, ascending
    std::uint32_t more = 0;             ///< entries in use that are folded away; a "more" row stands for them
    bool empty = false;                 ///< a line of text stands in for rows

    [[nodiscard]] std::uint32_t entryRows() const;
    [[nodiscard]] std::uint32_t rows() const { return entryRows() + (more > 0 ? 1 : 0) + (empty ? 1 : 0); }
    [[nodiscard]] std::uint32_t indexAt(std::uint32_t row) const { return direct ? row + 1 : indices[row]; }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(std::uint32_t index) const;
};

/// Which entries of a process's table are shown: folded, when it is longer than the view wants.
[[nodiscard]] RowPlan planRows(const Scene& scene, ProcessId process);
/// The rows of a card's table that may be visible.
void drawRows(Scene& scene, const Card& card);

} // namespace handlelab
