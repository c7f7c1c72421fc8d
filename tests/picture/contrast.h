// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast as the Web Content Accessibility Guidelines define it, and the pairs of inks that must have it.
#pragma once

#include "core/picture/theme.h"

#include <vector>

namespace handlelab {

/// WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(Color a, Color b);

/// A pair of text and ground, or of line and ground, that pictures use.
struct InkPair {
    Ink front, ground;
    double needed; ///< the contrast that it must have: 4.5 or 3
};
/// Every such pair.
[[nodiscard]] std::vector<InkPair> inkPairs();

} // namespace handlelab
