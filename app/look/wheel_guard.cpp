// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/wheel_guard.h"

namespace handlelab {

namespace {

/// Widgets that would take the next or the previous value.
bool turnsByWheel(const QObject* widget) {
    const bool slider = qobject_cast<const QAbstractSlider*>(widget) != nullptr &&
                        qobject_cast<const QScrollBar*>(widget) == nullptr;
    return slider || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QTabBar*>(widget) != nullptr;
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    if (event->type() == QEvent::Wheel && turnsByWheel(watched)) {
        event->ignore(); // so that the widget below gets it
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace handlelab
