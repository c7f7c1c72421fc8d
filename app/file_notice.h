// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the stage that says that somebody else changed the open file, with a way to see it.
#pragma once

#include "banner.h"

class QPushButton;

namespace handlelab {

class FileNotice : public Banner {
    Q_OBJECT

  public:
    explicit FileNotice(const Look& look, QWidget* parent = nullptr);
    /// Shows a text, with the button when there is something to reload; an empty text hides the line.
    void offer(const QString& text, bool reloads);
    [[nodiscard]] QPushButton* button() const { return m_reload; }

  Q_SIGNALS:
    void reloadWanted();

  private:
    QPushButton* m_reload;
};

} // namespace handlelab
