// SPDX-License-Identifier: GPL-3.0-or-later
// The dark sentence about the current micro-step. It takes the free place nearest to the thing it speaks of:
// never over a card, a block or a label, and over as few arrows as can be.
#pragma once

namespace handlelab {

struct Scene;

/// May enlarge the picture, where the sentence finds no room in it.
void drawCallout(Scene& scene);

} // namespace handlelab
