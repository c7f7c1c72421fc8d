// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the stage for what is worth knowing but does not stop anybody: mistakes in a lesson, restored
// work.
#pragma once

#include "look.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace handlelab {

class Banner : public QWidget {
    Q_OBJECT

  public:
    explicit Banner(const Look& look, QWidget* parent = nullptr);
    /// Shows a text; an empty one hides the banner.
    void say(const QString& text, bool wrong);
    [[nodiscard]] QString text() const { return m_label->text(); }
    void restyle();

  private:
    const Look& m_look;
    QLabel* m_label;
    QToolButton* m_close;
    bool m_wrong = false;
};

} // namespace handlelab
