// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated time, beside the heading of the kernel's column once some has passed.
#pragma once

namespace handlelab {

struct Scene;

/// Draws it, lit where the current call moved it; nothing before any time has passed.
void drawClock(Scene& scene);

} // namespace handlelab
