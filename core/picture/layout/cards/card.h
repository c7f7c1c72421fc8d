// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a process while it is laid out: what it shows, and where.
#pragma once

#include "core/picture/layout/cards/side_rows.h"
#include "core/picture/layout/cards/table_rows.h"
#include "core/picture/layout/cards/thread_rows.h"
#include "core/picture/layout/cards/variable_rows.h"

namespace handlelab {

struct Card {
    ProcessId process;
    bool left = true;
    Rect rect;
    double tableTop = 0, rowsTop = 0; ///< absolute
    double threadsHeight = 0;         ///< of the lines between header and variables
    std::vector<ThreadLine> threads;
    double sidesHeight = 0; ///< of the section below the table; 0 without one
    std::vector<SideLine> sides;
    std::uint32_t moreSides = 0;
    std::vector<Chip> chips;
    std::uint32_t moreVariables = 0;
    Rect moreChip;
    double chipRows = 1;
    RowPlan rows;

    [[nodiscard]] Rect rowRect(std::uint32_t row, double height) const {
        return {rect.left(), rowsTop + row * height, rect.width(), height};
    }
};

} // namespace handlelab
