// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves a key to the focused widget when the widget itself has a use for it, before the window's shortcuts
// take it.
#pragma once

#include <QObject>

namespace handlelab {

class KeyGuard : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

  Q_SIGNALS:
    /// Somebody pressed a key, whatever it does; `held`: it repeats itself.
    void keyPressed(bool held);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace handlelab
