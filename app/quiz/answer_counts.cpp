// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/answer_counts.h"

#include "app/quiz/quiz.h"

namespace handlelab {

namespace {

constexpr qint64 sittingEnds = 30LL * 60; // seconds without an answer

void count(AnswerPeriod& period, const GivenAnswer& answer) {
    ++(answer.right() ? period.right : answer.model == QLatin1String(dontKnow) ? period.shown : period.wrong);
}

template <class StartsNew>
std::vector<AnswerPeriod> grouped(const std::vector<GivenAnswer>& answers, bool days, StartsNew startsNew) {
    std::vector<AnswerPeriod> made;
    const GivenAnswer* last = nullptr;
    for (const GivenAnswer& answer : answers) {
        if (last == nullptr || startsNew(*last, answer))
            made.push_back({answer.when.toLocalTime(), 0, 0, 0, days});
        count(made.back(), answer);
        last = &answer;
    }
    return made;
}

} // namespace

std::vector<GivenAnswer> answersOf(const LearningRecord& record, const std::optional<QString>& lesson) {
    std::vector<GivenAnswer> found;
    std::ranges::copy_if(record.answers, std::back_inserter(found),
                         [&](const GivenAnswer& answer) { return !lesson || answer.lesson == *lesson; });
    return found;
}

std::vector<AnswerPeriod> periods(const std::vector<GivenAnswer>& answers, std::size_t most) {
    auto made = grouped(answers, false, [](const GivenAnswer& a, const GivenAnswer& b) {
        return a.when.secsTo(b.when) > sittingEnds;
    });
    if (made.size() > most)
        made = grouped(answers, true, [](const GivenAnswer& a, const GivenAnswer& b) {
            return a.when.toLocalTime().date() != b.when.toLocalTime().date();
        });
    if (made.size() > most)
        made.erase(made.begin(), made.end() - static_cast<std::ptrdiff_t>(most));
    return made;
}

std::vector<IdeaCount> chosenIdeas(const std::vector<GivenAnswer>& answers) {
    std::vector<IdeaCount> ideas;
    for (const GivenAnswer& answer : answers) {
        if (answer.right())
            continue;
        auto known = std::ranges::find(ideas, answer.model, &IdeaCount::model);
        if (known == ideas.end())
            known = ideas.insert(ideas.end(), {answer.model, 0});
        ++known->count;
    }
    std::ranges::stable_sort(ideas, [](const IdeaCount& a, const IdeaCount& b) {
        const bool aShown = a.model == QLatin1String(dontKnow), bShown = b.model == QLatin1String(dontKnow);
        return aShown != bShown ? bShown : a.count > b.count;
    });
    return ideas;
}

} // namespace handlelab
