// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/key_guard.h"

namespace handlelab {

namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta;
}

/// Keys that buttons, lists and texts use themselves; without this the window's Space would press no button.
bool belongsTo(const QObject* widget, const QKeyEvent& key) {
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const int code = key.key();
    const bool move = code == Qt::Key_Up || code == Qt::Key_Down || code == Qt::Key_PageUp ||
                      code == Qt::Key_PageDown || code == Qt::Key_Home || code == Qt::Key_End;
    if (qobject_cast<const QComboBox*>(widget))
        return true;
    if (qobject_cast<const QLineEdit*>(widget))
        return code == Qt::Key_Return || code == Qt::Key_Enter;
    if (qobject_cast<const QAbstractButton*>(widget))
        return code == Qt::Key_Space;
    if (qobject_cast<const QAbstractItemView*>(widget))
        return move || code == Qt::Key_Space;
    if (qobject_cast<const QTabBar*>(widget))
        return code == Qt::Key_Left || code == Qt::Key_Right;
    if (qobject_cast<const QTextEdit*>(widget))
        return move;
    return false;
}

} // namespace

bool KeyGuard::eventFilter(QObject* watched, QEvent* event) {
    // every key press begins with this question, so it is also the earliest moment to notice one
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!isModifier(key->key()))
        Q_EMIT keyPressed(key->isAutoRepeat());
    if (belongsTo(watched, *key)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace handlelab
