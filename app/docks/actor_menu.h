// SPDX-License-Identifier: GPL-3.0-or-later
// "as editor.exe · T1": says who issues the calls, and lets the user choose.
#pragma once

#include "panel.h"

namespace handlelab {

/// "editor.exe · T1"
[[nodiscard]] QString actorName(const Machine& machine, const Texts& texts, Caller actor);

class ActorButton : public QToolButton {
    Q_OBJECT

  public:
    explicit ActorButton(const Bench& bench);
    void restyle();
    void refresh();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fillMenu();

    Bench m_bench;
};

} // namespace handlelab
