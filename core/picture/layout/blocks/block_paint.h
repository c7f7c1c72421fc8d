// SPDX-License-Identifier: GPL-3.0-or-later
// The block of a kernel object: a header in the hue of its type, the usage count as its largest thing, then
// the rest.
#pragma once

#include "core/base/ids.h"
#include "core/picture/geometry.h"

namespace handlelab {

struct Measures;
struct Rules;
struct Scene;

/// Of a block that shows so many facts of its type.
[[nodiscard]] double blockHeight(const Measures& measures, const Rules& rules, int facts, bool compact);
/// Draws the block of an object into its place.
void drawBlock(Scene& scene, ObjectId object, const Rect& rect);

} // namespace handlelab
