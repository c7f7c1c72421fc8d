// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/separator_drag.h"

namespace handlelab {

namespace {

constexpr int reach = 3; ///< pixels beside a line that still take it

bool dockedIn(const QMainWindow& window, const QDockWidget& dock) {
    return dock.isVisible() && !dock.isFloating() &&
           const_cast<QMainWindow&>(window).dockWidgetArea(const_cast<QDockWidget*>(&dock)) ==
               Qt::BottomDockWidgetArea;
}

} // namespace

SeparatorDrag::SeparatorDrag(QMainWindow& window, QList<QDockWidget*> fixed, QDockWidget& growing)
    : QObject(&window)
    , m_window(window)
    , m_fixed(std::move(fixed))
    , m_growing(growing) {
    window.installEventFilter(this);
}

bool SeparatorDrag::onLine(QPoint place) const {
    if (!dockedIn(m_window, m_growing) || place.y() > m_growing.geometry().top() + reach)
        return false;
    return std::ranges::any_of(m_fixed, [&](const QDockWidget* dock) {
        const QRect above = dock->geometry();
        return dockedIn(m_window, *dock) && above.bottom() < m_growing.geometry().top() &&
               place.x() >= above.left() && place.x() <= above.right() &&
               place.y() >= above.bottom() - reach && place.y() <= above.bottom() + 2 * reach;
    });
}

bool SeparatorDrag::eventFilter(QObject* watched, QEvent* event) {
    const auto* mouse = dynamic_cast<const QMouseEvent*>(event);
    if (watched != &m_window || mouse == nullptr)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() != Qt::LeftButton || !onLine(mouse->position().toPoint()))
            return false;
        m_dragging = true;
        m_startY = mouse->globalPosition().toPoint().y();
        m_startHeight = m_growing.height();
        return true;
    case QEvent::MouseMove: {
        if (!m_dragging)
            return false;
        const int wanted = m_startHeight + m_startY - mouse->globalPosition().toPoint().y();
        QList<QDockWidget*> docks{&m_growing};
        QList<int> heights{std::max(wanted, m_growing.minimumSizeHint().height())};
        for (QDockWidget* dock : m_fixed)
            if (dockedIn(m_window, *dock)) {
                docks.append(dock);
                heights.append(dock->height());
            }
        m_window.resizeDocks(docks, heights, Qt::Vertical);
        return true;
    }
    case QEvent::MouseButtonRelease:
        return std::exchange(m_dragging, false);
    default:
        return false;
    }
}

} // namespace handlelab
