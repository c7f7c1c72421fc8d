// SPDX-License-Identifier: GPL-3.0-or-later
// Threads a reader should know of, as lines between a card's header and its variables: those that wait, are
// suspended, act with another token, and those that the current call woke.
#pragma once

#include "core/kernel/micro_steps.h"
#include "core/picture/geometry.h"

#include <cstdint>
#include <string>
#include <vector>

namespace handlelab {

struct Scene;
struct Card;

/// A thread that a reader should know of: it waits, is suspended, or acts as somebody else.
struct ThreadLine {
    enum class Sign : std::uint8_t { waits, woke, suspended, acts, more } sign = Sign::waits;
    std::uint32_t thread = 0;
    Rect rect; ///< relative to the card
    std::string words;
    Mood mood = Mood::none;
};

/// Gives every card its lines and the height that they need.
void planThreads(const Scene& scene, std::vector<Card>& cards);
/// The lines of a card's threads.
void drawThreads(Scene& scene, const Card& card);

} // namespace handlelab
