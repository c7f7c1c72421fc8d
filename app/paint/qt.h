// SPDX-License-Identifier: GPL-3.0-or-later
// What pictures are made of, as Qt has it, and back.
#pragma once

#include "app/words/text.h"
#include "core/picture/geometry.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

namespace handlelab {

[[nodiscard]] inline QPointF qt(Point point) { return {point.x(), point.y()}; }
[[nodiscard]] inline QSizeF qt(Size size) { return {size.width(), size.height()}; }
[[nodiscard]] inline QRectF qt(const Rect& rect) {
    return {rect.left(), rect.top(), rect.width(), rect.height()};
}
[[nodiscard]] inline QColor qt(Color colour) { return QColor::fromRgba(colour.argb); }

[[nodiscard]] inline Point fromQt(QPointF point) { return {point.x(), point.y()}; }
[[nodiscard]] inline Rect fromQt(const QRectF& rect) {
    return {rect.left(), rect.top(), rect.width(), rect.height()};
}

} // namespace handlelab
