// SPDX-License-Identifier: GPL-3.0-or-later
// The page of quiz results: what was answered, over time and by idea, of one lesson or of all.
#pragma once

#include "app/dialogs/dialogs.h"
#include "app/look/look.h"
#include "app/session/learner.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace handlelab {

class IdeasChart;
class PeriodsChart;

class QuizResults : public QDialog {
    Q_OBJECT

  public:
    /// `lesson`: the key of the lesson that is open; it is chosen first when it has answers.
    QuizResults(Learner& learner, const Look& look, const Dialogs& dialogs, const QString& lesson,
                QWidget* parent);

    void restyle();
    [[nodiscard]] QComboBox* lessons() const { return m_lessons; }
    [[nodiscard]] QLabel* summary() const { return m_summary; }
    [[nodiscard]] PeriodsChart* periodsChart() const { return m_periods; }
    [[nodiscard]] IdeasChart* ideasChart() const { return m_ideas; }
    [[nodiscard]] QPushButton* resetButton() const { return m_reset; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void fillLessons();
    void refresh();
    void reset();
    [[nodiscard]] std::optional<QString> chosenLesson() const;

    Learner& m_learner;
    const Look& m_look;
    Dialogs m_dialogs;
    QLabel *m_lessonLabel, *m_summary, *m_overTime, *m_byIdea, *m_hint;
    QComboBox* m_lessons;
    PeriodsChart* m_periods;
    IdeasChart* m_ideas;
    QPushButton *m_reset, *m_close;
};

} // namespace handlelab
