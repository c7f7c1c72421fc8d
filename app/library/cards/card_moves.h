// SPDX-License-Identifier: GPL-3.0-or-later
// How the keys go from card to card.
#pragma once

#include <vector>

class QWidget;

namespace handlelab {

class LessonCard;

/// Whether a key goes to another card: an arrow, Home, End, a page up or down.
[[nodiscard]] bool isCardMove(int key);
/// Where a key goes from one of the `cards`: to the next one by reading order, or to the nearest above or
/// below, as they stand on `ground`. nullptr where there is none.
[[nodiscard]] LessonCard* cardTowards(int key, const LessonCard* from, const std::vector<LessonCard*>& cards,
                                      const QWidget* ground);

} // namespace handlelab
