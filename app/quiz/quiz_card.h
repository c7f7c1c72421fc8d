// SPDX-License-Identifier: GPL-3.0-or-later
// The open question as it is seen: the call, the question, the choices, and after the answer what was right
// and why. The panel and the presentation each have one.
#pragma once

#include "app/quiz/choice_button.h"
#include "app/quiz/quiz.h"
#include "app/session/workbench.h"

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace handlelab {

class QuizCard : public QWidget {
    Q_OBJECT

  public:
    QuizCard(const Workbench& bench, Quiz& quiz, QWidget* parent = nullptr);

    /// Text size of everything, 1 being the window's. A wide card, for a presentation, is flat: it has its
    /// choices and buttons beside each other, no call, and after an answer only the feedback.
    void setShape(double scale, bool wide);
    void restyle();
    void refresh();
    /// Puts the choices of a wide card into as many columns as make it lowest at a width; its height then.
    int fitTo(int width);
    /// How high the card wants to be at a width.
    [[nodiscard]] int heightFor(int width) const;

    [[nodiscard]] const std::vector<ChoiceButton*>& choices() const { return m_choices; }
    [[nodiscard]] ChoiceButton* dontKnowButton() const { return m_dontKnow; }
    [[nodiscard]] QPushButton* continueButton() const { return m_continue; }
    [[nodiscard]] QPushButton* skipButton() const { return m_skip; }
    [[nodiscard]] QLabel* call() const { return m_call; }
    [[nodiscard]] QLabel* text() const { return m_text; }
    [[nodiscard]] QLabel* feedback() const { return m_feedback; }
    [[nodiscard]] QLabel* score() const { return m_score; }

  Q_SIGNALS:
    void resultsWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void arrange();
    void connectButtons();
    void placeChoices();
    void placeButtons();
    [[nodiscard]] int columnsFor(int width) const;
    void showNothing();
    void showQuestion(const Question& question);
    void showChoices(const Question& question);
    void showScore();
    [[nodiscard]] QString nothingText() const;
    [[nodiscard]] QString feedbackText(const Question& question) const;
    [[nodiscard]] QString callLine(const Question& question) const;

    Workbench m_bench;
    Quiz& m_quiz;
    double m_scale = 1;
    bool m_wide = false;
    int m_columns = 1; ///< of the choices
    QScrollArea* m_scroll;
    QVBoxLayout* m_body;   ///< the question above the feedback
    QVBoxLayout* m_asking; ///< the question and its choices
    QHBoxLayout* m_asked;  ///< the question's text, and the buttons of a wide card
    QGridLayout* m_grid;   ///< the choices
    QHBoxLayout* m_bottom;
    QLabel *m_where, *m_call, *m_text, *m_feedback, *m_score;
    std::vector<ChoiceButton*> m_choices;
    ChoiceButton* m_dontKnow;
    QPushButton *m_continue, *m_skip, *m_results, *m_start;
    const Question* m_announced = nullptr;
};

} // namespace handlelab
