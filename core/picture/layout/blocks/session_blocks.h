// SPDX-License-Identifier: GPL-3.0-or-later
// User objects belong to a session and to no process's table: they stand under the kernel objects, a box for
// each session.
#pragma once

#include "core/picture/geometry.h"

#include <cstdint>
#include <vector>

namespace handlelab {

struct Scene;

/// The User objects of a session, under the blocks of the kernel's own objects.
struct SessionBox {
    std::uint32_t session = 1;
    Rect rect;
    std::vector<std::uint32_t> sides;
    std::uint32_t more = 0;
};

/// Makes the scene's boxes, below its blocks.
void placeSessions(Scene& scene);
/// Draws the scene's boxes and what is in them.
void drawSessions(Scene& scene);

} // namespace handlelab
