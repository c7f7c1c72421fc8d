// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the many possible questions are asked: different kinds, different misconceptions, none twice; and
// in which order their answers stand.
#pragma once

#include "core/quiz/question.h"

#include <map>
#include <set>

namespace handlelab {

/// Puts the choices into an order that says nothing and is always the same: it follows from the lesson's
/// title, the step and the kind.
void shuffle(Question& question, std::string_view title);

/// Takes the questions step by step and keeps the telling ones.
class Choosing {
  public:
    explicit Choosing(const QuizOptions& options)
        : m_options(options) {}

    /// The questions about the next step.
    void offer(std::vector<Question> about);
    /// What was kept, ordered by step, within the limit.
    [[nodiscard]] std::vector<Question> chosen();

  private:
    [[nodiscard]] double worth(const Question& question) const;
    [[nodiscard]] bool isAskedAlready(const Question& question) const;
    void keep(Question question, double worth);
    void fillUp();

    struct Kept {
        Question question;
        double worth = 0;
    };
    QuizOptions m_options;
    std::vector<Kept> m_kept, m_spare;          ///< spare: the best of the steps about which nothing is asked
    std::map<const MentalModel*, int> m_models; ///< how often a model has made a wrong answer
    std::map<QuestionKind, int> m_kinds;
    std::set<std::string> m_seen; ///< texts with their right answers
};

} // namespace handlelab
