// SPDX-License-Identifier: GPL-3.0-or-later
// How a card of the library is drawn.
#pragma once

#include "app/library/cards/card_content.h"
#include "app/look/look.h"

#include <QRect>

class QPainter;

namespace handlelab {

/// What mouse and keys do with a card.
struct CardTouch {
    bool hovered = false, pressed = false, focused = false;
};

/// Paints a card that fills `place`.
void paintCard(QPainter& painter, const QRect& place, const CardContent& card, const CardTouch& touch,
               const Look& look);

} // namespace handlelab
