// SPDX-License-Identifier: GPL-3.0-or-later
// Where process cards stand. A process takes its side when it appears, by what was there before, and never
// changes it.
#pragma once

namespace handlelab {

struct Scene;

/// Sides, rows, chips and heights.
void planCards(Scene& scene);
/// Tops, once the height of the channel above them is known.
void placeCards(Scene& scene);

} // namespace handlelab
