// SPDX-License-Identifier: GPL-3.0-or-later
// What Win32 also calls a handle and what is no entry of the table: a section of its own under the table, on
// the ground of the process's memory.
#pragma once

#include "core/kernel/micro_steps.h"
#include "core/picture/geometry.h"

#include <cstdint>

namespace handlelab {

struct Scene;
struct Card;

/// A thing beside the handle table.
struct SideLine {
    std::uint32_t side = 0;
    Rect rect; ///< relative to the card
    Mood mood = Mood::none;
};

/// Gives every card its section and the height that it needs.
void planSides(Scene& scene);
/// The section of a card, if it has one.
void drawSides(Scene& scene, const Card& card);

} // namespace handlelab
