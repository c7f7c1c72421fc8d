// SPDX-License-Identifier: GPL-3.0-or-later
// The dock of the quiz: it comes when there is something to answer and goes when it has served.
#pragma once

#include "app/session/workbench.h"

namespace handlelab {

class Quiz;
class QuizCard;

class QuizPanel final : public Panel {
    Q_OBJECT

  public:
    QuizPanel(const Workbench& bench, Quiz& quiz);
    void restyle() override;
    /// While there is something to answer.
    [[nodiscard]] bool wanted() const override;
    [[nodiscard]] QuizCard& card() const { return *m_card; }
    /// While something else shows the questions, in a presentation, the panel stays away.
    void setAway(bool away);

  protected:
    void retranslate() override;
    void refresh() override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void comeOrGo();

    Quiz& m_quiz;
    QuizCard* m_card;
    bool m_kept = false; ///< somebody opened it, so it does not go by itself
    bool m_away = false;
    bool m_wasAsked = false;
};

} // namespace handlelab
