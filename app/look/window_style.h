// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's small marks are drawn: Fusion, with ticks and arrows of our own, in the palette's colours.
#pragma once

#include <QProxyStyle>

namespace handlelab {

/// The style of the application; QApplication::setStyle takes it over.
class WindowStyle : public QProxyStyle {
    Q_OBJECT

  public:
    WindowStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
};

} // namespace handlelab
