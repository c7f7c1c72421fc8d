// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/window_style.h"

namespace handlelab {

namespace {

using Role = QPalette::ColorRole;

QColor ink(const QStyleOption& option, Role role) {
    const auto group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    return option.palette.color(group, role);
}

QPen roundPen(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setPen(roundPen(colour, std::max(1.8, box.width() * 0.14)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.31)});
}

/// A box with a tick, with a dash where some of many are chosen, or empty.
void drawCheckBox(QPainter& painter, const QStyleOption& option) {
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool partial = option.state & QStyle::State_NoChange, on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool lit = enabled && option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QColor filled = enabled ? ink(option, QPalette::Highlight) : ink(option, QPalette::Text);
    const QColor border = on || partial || lit ? filled
                          : enabled            ? ink(option, QPalette::PlaceholderText)
                                               : ink(option, QPalette::Text);
    painter.setPen(QPen(border, option.state & QStyle::State_HasFocus ? 2 : 1));
    painter.setBrush(on || partial ? filled : ink(option, QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    const QColor mark = enabled ? ink(option, QPalette::HighlightedText) : ink(option, QPalette::Base);
    if (partial) {
        painter.setPen(roundPen(mark, std::max(1.8, box.width() * 0.14)));
        painter.drawLine(QPointF(box.left() + box.width() * 0.28, box.center().y()),
                         QPointF(box.right() - box.width() * 0.28, box.center().y()));
    } else if (on) {
        drawTick(painter, box, mark);
    }
}

void drawMenuMark(QPainter& painter, const QStyleOption& option) {
    const bool selected = option.state & QStyle::State_Selected;
    const QColor colour = ink(option, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRectF box = QRectF(option.rect);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr || item->checkType != QStyleOptionMenuItem::Exclusive) {
        painter.setPen(QPen(colour, 1)); // any number of several: as the empty boxes around it
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        return drawTick(painter, box, colour);
    }
    painter.setPen(Qt::NoPen); // one of several
    painter.setBrush(colour);
    painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
}

void drawArrow(QPainter& painter, const QStyleOption& option) {
    const QPointF centre = QRectF(option.rect).center();
    const double half = std::min({option.rect.width(), option.rect.height(), 10}) * 0.4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(option, QPalette::PlaceholderText));
    painter.drawPolygon(QPolygonF{centre + QPointF(-half, -half / 2), centre + QPointF(half, -half / 2),
                                  centre + QPointF(0, half * 0.75)});
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    void (*draw)(QPainter&, const QStyleOption&) = nullptr;
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        draw = drawCheckBox;
    else if (element == PE_IndicatorMenuCheckMark)
        draw = drawMenuMark;
    else if (element == PE_IndicatorArrowDown)
        draw = drawArrow;
    if (draw == nullptr)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    draw(*painter, *option);
    painter->restore();
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric != PM_IndicatorWidth && metric != PM_IndicatorHeight)
        return QProxyStyle::pixelMetric(metric, option, widget);
    const QFontMetrics font = widget != nullptr ? widget->fontMetrics() : QFontMetrics(QApplication::font());
    return std::max(14, font.height() * 7 / 8); // a tick grows with the text beside it
}

} // namespace handlelab
