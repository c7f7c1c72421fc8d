// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stage_item.h"

#include "app/paint/paint.h"
#include "app/paint/qt.h"

namespace handlelab {

void StageItem::setBounds(const QRectF& bounds) {
    if (bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_bounds = bounds;
}

void StageItem::show(Picture picture) {
    m_picture = std::move(picture);
    m_moving = false;
    m_moment = 1;
    setBounds(qt(m_picture.bounds));
    dropLayer();
    update();
}

void StageItem::beginMove(Picture to, bool moves) {
    m_transition = transition(m_picture, to);
    setBounds(qt(m_picture.bounds.united(to.bounds)));
    m_picture = std::move(to);
    m_moves = moves;
    m_moving = true;
    m_moment = 0;
    dropLayer();
    update();
}

void StageItem::setMoment(double t) {
    if (!m_moving)
        return;
    m_moment = t;
    if (t >= 1) {
        m_moving = false;
        setBounds(qt(m_picture.bounds));
        dropLayer();
    }
    update();
}

void StageItem::setTheme(const Theme& theme) {
    m_theme = theme;
    dropLayer();
    update();
}

void StageItem::setHover(const QRectF& rect) {
    if (rect == m_hover)
        return;
    m_hover = rect;
    update();
}

void StageItem::ensureLayer(const QPainter& painter, const QWidget& viewport) {
    const double ratio = viewport.devicePixelRatioF();
    const QSize size = viewport.size() * ratio;
    const QTransform transform = painter.worldTransform();
    if (m_layer.size() == size && m_layerTransform == transform)
        return;
    m_layer = QPixmap(size);
    m_layer.setDevicePixelRatio(ratio);
    m_layer.fill(Qt::transparent);
    m_layerTransform = transform;
    QPainter layer(&m_layer);
    layer.setRenderHints(painter.renderHints());
    layer.setWorldTransform(transform);
    const QRectF exposed = transform.inverted().mapRect(QRectF(viewport.rect()));
    handlelab::paint(layer, m_moving ? m_transition.still : m_picture, m_theme, fromQt(exposed));
}

void StageItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* viewport) {
    if (viewport == nullptr) // rendered to something else than the screen
        return handlelab::paint(*painter, m_picture, m_theme);
    ensureLayer(*painter, *viewport);
    const QTransform transform = painter->worldTransform();
    painter->resetTransform();
    painter->drawPixmap(0, 0, m_layer);
    painter->setWorldTransform(transform);
    if (m_moving)
        handlelab::paint(*painter, handlelab::moving(m_transition, m_moment, m_moves), m_theme,
                         fromQt(transform.inverted().mapRect(QRectF(viewport->rect()))));
    if (!m_hover.isNull()) {
        QColor colour = qt(m_theme[Ink::selection]);
        colour.setAlphaF(0.55F);
        painter->setPen(QPen(colour, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_hover.adjusted(-2, -2, 2, 2), 6, 6);
    }
}

} // namespace handlelab
