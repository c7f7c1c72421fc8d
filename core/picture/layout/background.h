// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the cards and blocks: grounds, headings, the title of an exported picture, the first
// hint.
#pragma once

namespace handlelab {

struct Scene;

/// The grounds of the columns and their headings.
void drawGrounds(Scene& scene);
/// How far the title of an exported picture reaches above the stage.
[[nodiscard]] double titleHeight(const Scene& scene);
/// The lesson's title and the current call, above the stage; nothing unless the view wants a title.
void drawTitle(Scene& scene);
/// What a reader can do first, as long as there is no step.
void drawHint(Scene& scene);

} // namespace handlelab
