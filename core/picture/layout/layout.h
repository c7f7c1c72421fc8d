// SPDX-License-Identifier: GPL-3.0-or-later
// From a moment to a Picture: where everything stands, in three columns with lanes for arrows.
#pragma once

#include "core/picture/picture.h"
#include "core/picture/words.h"
#include "core/run/moment.h"

#include <optional>
#include <set>

namespace handlelab {

/// How a reader wants to see a moment. All of it belongs to the view; none of it to the machine.
struct View {
    Words words;
    Target selection;
    bool focus = false;   ///< dims what does not touch the selection
    bool callout = true;  ///< the dark sentence about the current micro-step
    bool title = false;   ///< the lesson's title and the current call above the stage: for exported pictures
    double typeScale = 1; ///< 1 for the window; larger for presentation
    std::uint32_t foldAfter = 12;     ///< tables longer than this fold
    std::set<std::uint32_t> unfolded; ///< ProcessId indices whose tables are shown whole
    std::optional<Rect>
        visible; ///< only what meets this is emitted; the bounds are always the whole picture's
};

/// The stage at a moment. What the current call changed up to then is lit.
[[nodiscard]] Picture layout(const Lesson& lesson, const Moment& moment, const View& view);

} // namespace handlelab
