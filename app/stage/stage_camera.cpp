// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stage_camera.h"

#include "app/stage/stage_follow.h"

namespace handlelab {

namespace {

constexpr double largestFit = 1.35, smallestFit = 0.62, smallestZoom = 0.1, largestZoom = 6;

/// With room around it, so that a picture can be moved away from the edge.
QRectF withMargin(const QRectF& bounds) { return bounds.adjusted(-200, -100, 200, 100); }

} // namespace

void StageCamera::include(const QRectF& bounds) {
    const QRectF all = m_bounds | bounds;
    const bool grown = all != m_bounds;
    m_bounds = all;
    m_view.scene()->setSceneRect(m_fits ? m_bounds : withMargin(m_bounds));
    if (grown && m_fits && !m_presented)
        applyFit();
}

void StageCamera::applyFit() {
    if (m_bounds.isEmpty())
        return;
    // without bars, whether or not they are there now: a scale that depended on them could come and go with
    // them
    QSizeF room = m_view.maximumViewportSize();
    const double high = room.height() / m_bounds.height();
    const auto fitted = [&] {
        const double wide = room.width() / m_bounds.width();
        if (m_presented) // a room sees the whole picture, however long its tables are, unless it wants more
            return std::min(wide, high) * *m_presented;
        return std::clamp(std::min(wide, high), std::min(wide, smallestFit), largestFit);
    };
    double scale = fitted();
    const bool fitsHigh = m_bounds.height() * scale <= room.height() + 1;
    if (!fitsHigh && !m_presented) {
        room.rwidth() -= m_view.verticalScrollBar()->sizeHint().width();
        scale = fitted();
    }
    // a presentation has no bars: the picture comes by itself, by the wheel, or is drawn by the mouse
    m_view.setVerticalScrollBarPolicy(fitsHigh || m_presented ? Qt::ScrollBarAlwaysOff
                                                              : Qt::ScrollBarAsNeeded);
    // otherwise the scale is never wider than the room
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setTransform(QTransform::fromScale(scale, scale));
}

void StageCamera::fit(const QRectF& shown) {
    m_fits = true;
    m_bounds = shown;
    m_view.scene()->setSceneRect(m_bounds);
    applyFit();
}

void StageCamera::zoomBy(double factor) {
    const double scale = std::clamp(m_view.transform().m11() * factor, smallestZoom, largestZoom);
    m_fits = false;
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_view.scene()->setSceneRect(withMargin(m_bounds));
    m_view.setTransform(QTransform::fromScale(scale, scale));
}

void StageCamera::setPresented(std::optional<double> size) {
    m_presented = size;
    m_fits = true;
}

QRectF StageCamera::seen() const { return m_view.mapToScene(m_view.viewport()->rect()).boundingRect(); }

void StageCamera::follow(const Picture& picture) {
    const QRectF now = seen(), wanted = followed(picture, now);
    if (wanted != now)
        m_view.centerOn(wanted.center());
}

} // namespace handlelab
