// SPDX-License-Identifier: GPL-3.0-or-later
// The one item of the stage. What stands still is kept as a pixmap of the viewport; only what moves is
// painted each frame.
#pragma once

#include "core/picture/between.h"
#include "core/picture/theme.h"

#include <QGraphicsItem>
#include <QPixmap>

namespace handlelab {

class StageItem : public QGraphicsItem {
  public:
    /// Shows a picture at rest.
    void show(Picture picture);
    /// Begins to move from the picture that is shown to another; setMoment moves on.
    void beginMove(Picture to, bool moves);
    void setMoment(double t); ///< 0..1; 1 is the picture at rest
    void setTheme(const Theme& theme);
    /// An outline around what the mouse is over; null for none.
    void setHover(const QRectF& rect);
    [[nodiscard]] QRectF hover() const { return m_hover; }

    [[nodiscard]] const Picture& picture() const { return m_picture; }
    [[nodiscard]] bool moving() const { return m_moving; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* viewport) override;

  private:
    void setBounds(const QRectF& bounds);
    void dropLayer() { m_layer = {}; }
    void ensureLayer(const QPainter& painter, const QWidget& viewport);

    Theme m_theme = lightTheme();
    Picture m_picture; ///< at rest, or where the movement ends
    Transition m_transition;
    double m_moment = 1;
    bool m_moving = false, m_moves = true;
    QRectF m_bounds, m_hover;
    QPixmap m_layer;
    QTransform m_layerTransform;
};

} // namespace handlelab
