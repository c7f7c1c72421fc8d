// SPDX-License-Identifier: GPL-3.0-or-later
// Text on the cards of the library: wrapped, cut off after some lines, with what was searched for marked.
#pragma once

#include "app/library/search.h"

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;

namespace handlelab {

struct CardText {
    QString text;
    QFont font;
    QColor ink;
    int lines = 1; ///< so many at most; the last one ends in an ellipsis where something is missing
    std::vector<Mark> marks;
    QColor markGround, markInk;
};

/// Paints into the top of `place`; returns the height in pixels that the lines take.
int paintCardText(QPainter& painter, const CardText& text, const QRect& place);
/// A sentence that is too long for its card, cut at the front so that its first mark shows.
[[nodiscard]] Hit shortened(const Hit& hit, qsizetype before);

} // namespace handlelab
