// SPDX-License-Identifier: GPL-3.0-or-later
// The quiz in the window: its keys, where questions are shown, what becomes of answers.
#pragma once

#include "app/window/lessons/lesson_files.h"

#include <QPointer>

namespace handlelab {

class Presentation;
class QuizCard;
class QuizPanel;
class QuizResults;

class QuizMode : public QObject {
    Q_OBJECT

  public:
    QuizMode(const WindowFrame& frame, Quiz& quiz, QuizPanel& panel, Presentation& presentation,
             const LessonFiles& files);

    /// The questions in a presentation, below the stage.
    [[nodiscard]] QuizCard& strip() const { return *m_strip; }
    /// Its keys, and where it stands.
    void update();
    /// In a presentation the panels are away, so questions stand below the stage, in a size for the room.
    void place();
    void restyle();
    void showResults();
    /// Writes the questions about the whole lesson to a file.
    void exportQuestions();

  private:
    void connectActions();
    void record(const QString& kind, const QString& model);
    [[nodiscard]] int fitStrip();

    WindowFrame m_frame;
    Quiz& m_quiz;
    QuizPanel& m_panel;
    Presentation& m_presentation;
    const LessonFiles& m_files;
    QuizCard* m_strip;
    QPointer<QuizResults> m_results;
};

} // namespace handlelab
