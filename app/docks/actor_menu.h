// SPDX-License-Identifier: GPL-3.0-or-later
// "as editor.exe · T1": says who issues the calls, and lets the user choose.
#pragma once

#include "app/session/workbench.h"

namespace handlelab {

class ActorButton : public QToolButton {
    Q_OBJECT

  public:
    explicit ActorButton(const Workbench& bench);
    void restyle();
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void newProcessWanted();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fillMenu();
    void showText();

    Workbench m_bench;
    QString m_text; ///< whole; the button shows what has room
};

} // namespace handlelab
