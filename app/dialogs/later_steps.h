// SPDX-License-Identifier: GPL-3.0-or-later
// The question before something is done in the midst of a lesson: at the end, in the place of what follows,
// or not at all.
#pragma once

#include "app/look/look.h"
#include "app/session/session.h"

#include <QDialog>

namespace handlelab {

/// What was done, for the line above the stage, with the way back.
[[nodiscard]] QString saidAbout(ActPlace place, const Following& following);

class LaterStepsDialog : public QDialog {
    Q_OBJECT

  public:
    /// `line` is what is to be done.
    LaterStepsDialog(QWidget* parent, const Look& look, const QString& line, const Following& following);
    /// What was chosen; nothing when it was closed or cancelled.
    [[nodiscard]] std::optional<ActPlace> chosen() const { return m_chosen; }

  private:
    std::optional<ActPlace> m_chosen;
};

/// Shows the dialog until it is answered.
[[nodiscard]] std::optional<ActPlace> askAboutLaterSteps(QWidget* parent, const Look& look,
                                                         const QString& line, const Following& following);

} // namespace handlelab
