// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows in the two gutters: from an entry to its object, and from an object's name to the entry that was
// opened by it. Each gets a port at the block and a lane in the gutter, so that arrows cross as little as
// they can.
#pragma once

namespace handlelab {

struct Scene;

/// The arrows from all shown entries to their objects, and those to where an object was opened by name.
void drawPointers(Scene& scene);

} // namespace handlelab
