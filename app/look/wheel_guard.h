// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the wheel to what it is for: it scrolls, and never changes a value or moves the focus.
#pragma once

#include <QObject>

namespace handlelab {

/// Installed on the application it watches every widget, those of later dialogs included: a wheel over a
/// field passes through to whatever scrolls below it.
class WheelGuard : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace handlelab
