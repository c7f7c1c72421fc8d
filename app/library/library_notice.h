// SPDX-License-Identifier: GPL-3.0-or-later
// The line below the lessons that says what was forgotten, and takes it back.
#pragma once

#include "app/look/look.h"
#include "app/session/learner.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace handlelab {

class LibraryNotice : public QWidget {
    Q_OBJECT

  public:
    explicit LibraryNotice(Learner& learner, QWidget* parent = nullptr);

    /// Shows a sentence with an Undo that puts `before` back.
    void say(const QString& text, const LearningRecord& before);
    void restyle(const Look& look);
    void retranslate();

    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }

  Q_SIGNALS:
    void undone();

  private:
    Learner& m_learner;
    LearningRecord m_forgotten; ///< what Undo puts back
    QLabel* m_text;
    QPushButton* m_undo;
    QToolButton* m_close;
};

} // namespace handlelab
