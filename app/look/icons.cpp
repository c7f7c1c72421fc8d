// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace handlelab {

namespace {

QPainterPath triangle(double x, double width) {
    QPainterPath path;
    path.moveTo(x, 3);
    path.lineTo(x, 13);
    path.lineTo(x + width, 8);
    path.closeSubpath();
    return path;
}

QPainterPath bar(double x, double width) {
    QPainterPath path;
    path.addRoundedRect(QRectF(x, 3, width, 10), 0.6, 0.6);
    return path;
}

QPainterPath stroked(std::initializer_list<QLineF> lines, double width) {
    QPainterPath path;
    for (const QLineF& line : lines) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(path);
}

/// Three table rows and an arrow out of them: a handle.
QPainterPath program() {
    QPainterPath path;
    for (const double y : {1.5, 6.5, 11.5})
        path.addRoundedRect(QRectF(1, y, 7, 3), 0.8, 0.8);
    path.addEllipse(QPointF(13, 8), 2.2, 2.2);
    return path.united(stroked({{8, 8, 11, 8}}, 1.4));
}

QPainterPath pathOf(Glyph glyph) {
    switch (glyph) {
    case Glyph::first:
        return triangle(12.5, -8).united(bar(2.5, 1.8));
    case Glyph::back:
        return triangle(11.5, -7.5);
    case Glyph::play:
    case Glyph::forward:
        return triangle(4.5, 7.5);
    case Glyph::pause:
        return bar(4, 2.8).united(bar(9.2, 2.8));
    case Glyph::last:
        return triangle(3.5, 8).united(bar(11.7, 1.8));
    case Glyph::close:
        return stroked({{4.5, 4.5, 11.5, 11.5}, {11.5, 4.5, 4.5, 11.5}}, 1.3);
    case Glyph::detach:
        return stroked({{4, 6, 4, 12}, {4, 12, 10, 12}, {7, 9, 12, 4}, {8.5, 4, 12, 4}, {12, 4, 12, 7.5}},
                       1.2);
    case Glyph::chevron:
        return stroked({{5, 6.5, 8, 9.5}, {8, 9.5, 11, 6.5}}, 1.4);
    case Glyph::program:
        return program();
    }
    return {};
}

class PathEngine : public QIconEngine {
  public:
    PathEngine(Glyph glyph, QColor colour, QColor off)
        : m_glyph(glyph)
        , m_colour(colour)
        , m_off(off) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->fillPath(pathOf(m_glyph), mode == QIcon::Disabled ? m_off : m_colour);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new PathEngine(*this); }

  private:
    Glyph m_glyph;
    QColor m_colour, m_off;
};

} // namespace

QIcon icon(Glyph glyph, QColor colour, QColor off) { return QIcon(new PathEngine(glyph, colour, off)); }

} // namespace handlelab
