// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stage_view.h"

namespace handlelab {

StageView::StageView(const Workbench& bench)
    : MomentView(bench) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &MomentView::pictureChanged, this, &StageView::hoverAtRestingPointer);
    retranslate();
}

void StageView::retranslate() { setAccessibleName(tr("Stage: processes and kernel objects")); }

void StageView::changeEvent(QEvent* event) {
    MomentView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StageView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return MomentView::wheelEvent(event);
    event->accept();
    if (!presenting())
        return camera().zoomBy(std::pow(1.0015, event->angleDelta().y()));
    m_turned += event->angleDelta().y();
    if (std::abs(m_turned) >= QWheelEvent::DefaultDeltasPerStep)
        Q_EMIT sizeWanted(std::exchange(m_turned, 0) > 0);
}

void StageView::mousePressEvent(QMouseEvent* event) {
    m_panning = event->button() == Qt::MiddleButton;
    if (event->button() == Qt::LeftButton || m_panning)
        m_pressed = event->position().toPoint();
    if (m_panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
    event->accept();
}

void StageView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint here = event->position().toPoint();
    if (m_pressed &&
        (m_panning || (here - *m_pressed).manhattanLength() > QApplication::startDragDistance())) {
        m_panning = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        const QPoint moved = here - *m_pressed;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        m_pressed = here;
        return;
    }
    hoverAt(here);
}

void StageView::hoverAt(QPoint position) {
    const Area* area = areaAt(position);
    setHovered(area != nullptr ? qt(area->rect) : QRectF());
    viewport()->setCursor(area != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StageView::hoverAtRestingPointer() {
    if (viewport()->underMouse() && !m_panning)
        hoverAt(viewport()->mapFromGlobal(QCursor::pos()));
}

void StageView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_pressed && !m_panning && event->button() == Qt::LeftButton) {
        const Area* area = areaAt(*m_pressed);
        const Target target = area != nullptr ? area->target : Target{}; // a selection draws a new picture
        session().select(target);
        if (target.kind == Target::Kind::hint && !session().actor().process.valid())
            Q_EMIT newProcessWanted();
    }
    m_pressed.reset();
    m_panning = false;
    viewport()->unsetCursor();
    event->accept();
}

void StageView::mouseDoubleClickEvent(QMouseEvent* event) {
    const Area* area = areaAt(event->position().toPoint());
    if (area == nullptr)
        return fit();
    if (area->target.kind == Target::Kind::more)
        return toggleUnfolded(area->target.a);
    if (area->target.kind == Target::Kind::process && unfolded(area->target.a))
        return toggleUnfolded(area->target.a);
    if (!presenting())
        Q_EMIT inspectWanted();
}

void StageView::contextMenuEvent(QContextMenuEvent* event) {
    Target target = session().selection();
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Area* area = areaAt(event->pos());
        target = area != nullptr ? area->target : Target{};
        session().select(target);
    } else if (const QRectF rect = areaOf(target); !rect.isNull()) {
        place = viewport()->mapToGlobal(mapFromScene(rect.center()));
    }
    Q_EMIT menuWanted(target, place);
}

void StageView::leaveEvent(QEvent* event) {
    MomentView::leaveEvent(event);
    setHovered({});
}

bool StageView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return MomentView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const Area* area = areaAt(help->pos()); area != nullptr && !area->toolTip.empty())
        QToolTip::showText(help->globalPos(), qt(area->toolTip), viewport());
    else
        QToolTip::hideText();
    return true;
}

/// What Tab visits: everything that can be selected, in reading order of the picture.
std::vector<const Area*> StageView::selectable() const {
    std::vector<const Area*> areas;
    for (const Area& area : picture().areas) {
        using Kind = Target::Kind;
        const Kind kind = area.target.kind;
        if (kind == Kind::process || kind == Kind::entry || kind == Kind::object || kind == Kind::variable ||
            kind == Kind::more || kind == Kind::thread || kind == Kind::side)
            areas.push_back(&area);
    }
    return areas;
}

bool StageView::focusNextPrevChild(bool next) {
    const auto areas = selectable();
    if (areas.empty())
        return MomentView::focusNextPrevChild(next);
    const auto here = std::ranges::find(areas, session().selection(), &Area::target);
    const bool leaving = here != areas.end() && (next ? here + 1 == areas.end() : here == areas.begin());
    if (leaving)
        return MomentView::focusNextPrevChild(next); // the stage is no trap
    const auto wanted = here == areas.end() ? (next ? areas.begin() : areas.end() - 1)
                        : next              ? here + 1
                                            : here - 1;
    const QRectF rect = qt((*wanted)->rect);
    session().select((*wanted)->target);
    ensureVisible(rect, 30, 30);
    return true;
}

void StageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (session().selection().kind == Target::Kind::more)
            return toggleUnfolded(session().selection().a);
        if (presenting()) // the inspector is away; Enter completes the number of a step
            return event->ignore();
        Q_EMIT inspectWanted();
        return;
    case Qt::Key_Escape:
        return session().select({});
    case Qt::Key_Up:
        return verticalScrollBar()->setValue(verticalScrollBar()->value() - 40);
    case Qt::Key_Down:
        return verticalScrollBar()->setValue(verticalScrollBar()->value() + 40);
    default:
        event->ignore(); // everything else belongs to the window
    }
}

} // namespace handlelab
