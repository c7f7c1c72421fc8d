// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/quiz_panel.h"

#include "app/quiz/quiz_card.h"

namespace handlelab {

QuizPanel::QuizPanel(const Workbench& bench, Quiz& quiz)
    : Panel(bench, QStringLiteral("quiz"))
    , m_quiz(quiz)
    , m_card(new QuizCard(bench, quiz)) {
    setWidget(m_card);
    hide();
    connect(&quiz, &Quiz::changed, this, [this] {
        comeOrGo();
        refreshSoon();
    });
    connect(&quiz, &Quiz::modeChanged, this, &QuizPanel::comeOrGo);
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        m_kept = shown;
        if (shown)
            m_quiz.setSilent(false);
    });
    retranslate();
}

void QuizPanel::retranslate() { setHeading(tr("Quiz")); }

void QuizPanel::restyle() {
    Panel::restyle();
    m_card->restyle();
}

bool QuizPanel::wanted() const { return m_quiz.on() || m_quiz.question() != nullptr; }

void QuizPanel::refresh() { m_card->refresh(); }

void QuizPanel::setAway(bool away) {
    m_away = away;
    comeOrGo();
}

void QuizPanel::comeOrGo() {
    if (m_away)
        return;
    const bool asked = m_quiz.asked(), news = asked && !m_wasAsked;
    m_wasAsked = asked;
    if (wanted() && isHidden()) {
        show();
        raise();
    } else if (news) {
        raise();
    } else if (!m_kept && !wanted() && !isHidden()) {
        hide();
    }
}

/// Closing the panel says that no questions are wanted.
void QuizPanel::closeEvent(QCloseEvent* event) {
    Panel::closeEvent(event);
    m_kept = false;
    m_quiz.setOn(false);
    m_quiz.setSilent(true);
}

} // namespace handlelab
