// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner's answers add up to: how many were right over time, and which wrong ideas were chosen.
#pragma once

#include "app/session/learning_record.h"

#include <optional>

namespace handlelab {

/// The answers given in one go, or on one day.
struct AnswerPeriod {
    QDateTime begin;                     ///< local time
    int right = 0, wrong = 0, shown = 0; ///< `shown`: somebody asked to be shown the answer
    bool wholeDay = false;
    bool operator==(const AnswerPeriod&) const = default;
};

/// How often a wrong idea was chosen, by the mental model's stable name, or dontKnow.
struct IdeaCount {
    QString model;
    int count = 0;
    bool operator==(const IdeaCount&) const = default;
};

/// The answers of one lesson by its key ("" for lessons that were never saved), or all of them.
[[nodiscard]] std::vector<GivenAnswer> answersOf(const LearningRecord& record,
                                                 const std::optional<QString>& lesson);

/// In order of time: sittings, which end with half an hour without an answer; when there are more than
/// `most`, days; of these the last `most`.
[[nodiscard]] std::vector<AnswerPeriod> periods(const std::vector<GivenAnswer>& answers,
                                                std::size_t most = 12);

/// The wrong ideas, the most frequent first, "I don't know" at the end.
[[nodiscard]] std::vector<IdeaCount> chosenIdeas(const std::vector<GivenAnswer>& answers);

} // namespace handlelab
