// SPDX-License-Identifier: GPL-3.0-or-later
// A Picture on a QPainter: screen, PNG and PDF. A border is two fills, text is laid out once, tiny rows
// become bars.
#pragma once

#include "core/picture/picture.h"
#include "core/picture/theme.h"

#include <QColor>

#include <span>

class QPainter;
class QPen;

namespace handlelab {

/// Paints what meets `exposed` (all of it when null).
void paint(QPainter& painter, const Picture& picture, const Theme& theme, const Rect& exposed = {});
void paint(QPainter& painter, std::span<const Node> nodes, const Theme& theme, const Rect& exposed = {});

/// With what a path or a border is drawn.
[[nodiscard]] QPen penOf(QColor colour, double width, Dash dash);

} // namespace handlelab
