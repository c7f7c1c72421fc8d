// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of a program as chips in lines; a variable whose handle no longer leads to what it meant is
// dashed.
#pragma once

#include "core/kernel/micro_steps.h"
#include "core/picture/geometry.h"

#include <cstdint>
#include <string>
#include <vector>

namespace handlelab {

struct Scene;
struct Card;

/// A piece of a variable's chip.
struct Chip {
    std::uint32_t variable = 0;
    Rect rect; ///< relative to the card
    std::string name, before, now;
    bool stale = false;
    Mood mood = Mood::none;
};

/// Gives every card its chips and the lines that they need.
void planVariables(const Scene& scene, std::vector<Card>& cards);
/// The chips of a card.
void drawVariables(Scene& scene, const Card& card);

} // namespace handlelab
