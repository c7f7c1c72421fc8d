// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a process: name, ids and state; below the border to kernel memory, the head of its handle
// table.
#pragma once

namespace handlelab {

struct Scene;
struct Card;

/// The card with all that stands on it.
void drawCard(Scene& scene, const Card& card);

} // namespace handlelab
