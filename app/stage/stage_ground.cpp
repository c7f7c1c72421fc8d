// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stage_ground.h"

#include "app/paint/paint.h"

namespace handlelab {

void paintStageGround(QPainter& painter, const QRectF& rect, const Picture& picture, const Look& look) {
    painter.fillRect(rect, look[Ink::stageGround]);
    for (const Node& node : picture.nodes) {
        const auto* box = std::get_if<Box>(&node.shape);
        if (node.target.kind != Target::Kind::none || box == nullptr || box->fill != Ink::kernelGround)
            continue;
        painter.fillRect(QRectF(box->rect.left(), rect.top(), box->rect.width(), rect.height()),
                         look[Ink::kernelGround]);
        break;
    }
    for (const Node& node : picture.nodes) {
        const auto* border = std::get_if<Path>(&node.shape);
        if (node.target.kind != Target::Kind::none || border == nullptr || border->ink != Ink::kernelBorder)
            continue;
        const QPointF from = qt(border->points.front()), to = qt(border->points.back());
        QPen pen = penOf(look[border->ink], border->width, border->dash);
        pen.setDashOffset((to.y() - from.y()) / border->width); // where the dashes of the picture stop
        painter.setPen(pen);
        painter.drawLine(to, QPointF(to.x(), std::max(to.y(), rect.bottom())));
    }
}

} // namespace handlelab
