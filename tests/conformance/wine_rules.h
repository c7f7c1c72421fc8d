// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/rules.h"

namespace handlelab {

/// The rules under which the simulation hands out entries in the order Wine does.
[[nodiscard]] inline Rules likeWine(const Rules& rules) {
    Rules like = rules;
    like.freeEntry = FreeEntry::lowest;
    like.reservesPageStart = false;
    return like;
}

} // namespace handlelab
