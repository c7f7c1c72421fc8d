// SPDX-License-Identifier: GPL-3.0-or-later
// The usual way to draw tables in Qt, for comparison: a graphics view with one item per row.
#pragma once

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>

#include <vector>

namespace handlelab::bench {

class RowItem : public QGraphicsItem {
  public:
    explicit RowItem(int row)
        : m_row(row) {
        setPos(row / 1000 * 420, row % 1000 * 24);
    }
    [[nodiscard]] QRectF boundingRect() const override { return {0, 0, 400, 24}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        painter->setPen(QColor(0xB0B8C4));
        painter->setBrush(QColor(0xF4F7FB));
        painter->drawRoundedRect(boundingRect().adjusted(1, 1, -1, -1), 4, 4);
        painter->setPen(QColor(0x1C2733));
        for (int column = 0; column < 4; ++column)
            painter->drawText(QRectF(8 + 98 * column, 0, 90, 24), Qt::AlignVCenter,
                              QString::number(m_row * 4 + column, 16));
    }

  private:
    int m_row;
};

/// A view over `rows` items, of which about 60 are in sight and ten can be moved.
class RowView {
  public:
    explicit RowView(int rows) {
        for (int row = 0; row < rows; ++row) {
            m_items.push_back(new RowItem(row));
            m_scene.addItem(m_items.back());
        }
        m_view.setScene(&m_scene);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.resize(1600, 900);
        m_view.show();
        m_view.viewport()->repaint();
    }
    /// Moves ten rows in sight to their places at frame `frame`, and paints at once.
    void frame(int frame) {
        for (std::size_t i = 0; i < 10; ++i)
            m_items[i]->setPos(frame % 50, static_cast<double>(i) * 24);
        m_view.viewport()->repaint();
    }

  private:
    QGraphicsScene m_scene;
    std::vector<RowItem*> m_items;
    QGraphicsView m_view;
};

} // namespace handlelab::bench
