// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the cards and blocks: grounds, headings, the title of an exported picture, the first
// hint.
#pragma once

namespace handlelab {

struct Scene;

void drawGrounds(Scene& scene);
/// How far the title of an exported picture reaches above the stage.
[[nodiscard]] double titleHeight(const Scene& scene);
void drawTitle(Scene& scene);
void drawHint(Scene& scene);

} // namespace handlelab
