// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz/choosing.h"

#include <algorithm>

namespace handlelab {

namespace {

/// A stream of numbers from a seed: splitmix64.
struct NumberStream {
    std::uint64_t state;
    std::uint64_t next() {
        std::uint64_t z = (state += 0x9E37'79B9'7F4A'7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBull;
        return z ^ (z >> 31);
    }
};

std::uint64_t seedOf(std::string_view title, std::uint32_t step, QuestionKind kind) {
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325ull; // FNV-1a
    for (const char c : title)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100'0000'01B3ull;
    return (hash ^ (std::uint64_t{step} << 8 | static_cast<std::uint8_t>(kind))) * 0x100'0000'01B3ull;
}

/// How much a kind of question tells by itself; values and errors can be asked at every second step.
double interestOf(QuestionKind kind) {
    switch (kind) {
    case QuestionKind::childEntries:
        return 1.2;
    case QuestionKind::alive:
    case QuestionKind::arrow:
    case QuestionKind::holders:
        return 0.9;
    case QuestionKind::usage:
    case QuestionKind::signaled:
        return 0.7;
    case QuestionKind::returned:
        return 0.6;
    case QuestionKind::nextHandle:
    case QuestionKind::lastError:
    case QuestionKind::asked:
        break;
    }
    return 0.4;
}

constexpr double leastWorth = 0.65;   // below it a question repeats what was asked before
constexpr double besideAuthors = 1.6; // what it takes to be asked about a step the lesson itself asks about
constexpr std::size_t fewest = 5;     // a lesson with less to ask takes what it has
constexpr double leastFresh = 0.5;    // wrong ideas that have been seen often are no news
constexpr double authors = 100;       // what the lesson asks itself comes first

std::string keyOf(const Question& question) {
    return english(question.text) + '\n' + english(question.choices[question.right].text);
}

} // namespace

void shuffle(Question& question, std::string_view title) {
    NumberStream stream{seedOf(title, question.step, question.kind)};
    std::vector<Choice>& choices = question.choices;
    std::swap(choices[0], choices[question.right]);
    for (std::size_t i = choices.size() - 1; i > 0; --i)
        std::swap(choices[i], choices[stream.next() % (i + 1)]);
    const auto right = std::ranges::find(choices, nullptr, &Choice::model);
    question.right = static_cast<std::uint32_t>(right - choices.begin());
}

double Choosing::worth(const Question& question) const {
    double fresh = 0;
    for (const Choice& choice : question.choices)
        if (choice.model) {
            const auto used = m_models.find(choice.model);
            const double news = 1.0 / (1 + (used == m_models.end() ? 0 : used->second));
            fresh += choice.model->fitsEveryHandle ? news / 8 : news;
        }
    if (fresh < leastFresh)
        return 0;
    const auto asked = m_kinds.find(question.kind);
    return interestOf(question.kind) + fresh - 0.5 * (asked == m_kinds.end() ? 0 : asked->second);
}

void Choosing::keep(Question question, double worth) {
    m_seen.insert(keyOf(question));
    ++m_kinds[question.kind];
    for (const Choice& choice : question.choices)
        if (choice.model)
            ++m_models[choice.model];
    m_kept.push_back({std::move(question), worth});
}

/// The same answers to choose from about the same step: the same question in other words.
bool Choosing::isAskedAlready(const Question& question) const {
    const auto textsOf = [](const Question& q) {
        std::set<std::string> texts;
        for (const Choice& choice : q.choices)
            texts.insert(english(choice.text));
        return texts;
    };
    return m_seen.contains(keyOf(question)) || std::ranges::any_of(m_kept, [&](const Kept& kept) {
               const bool values =
                   question.kind != QuestionKind::alive && question.kind != QuestionKind::signaled;
               return values && kept.question.step == question.step &&
                      textsOf(kept.question) == textsOf(question);
           });
}

void Choosing::offer(std::vector<Question> about) {
    std::uint32_t made = 0;
    double least = leastWorth;
    for (Question& question : about)
        if (question.kind == QuestionKind::asked) {
            keep(std::move(question), authors);
            least = besideAuthors;
        }
    std::erase_if(about,
                  [](const Question& q) { return q.choices.empty() || q.kind == QuestionKind::asked; });
    while (!m_options.authorsOnly && made < m_options.perStep && !about.empty()) {
        const auto best = std::ranges::max_element(about, {}, [&](const Question& q) { return worth(q); });
        const double value = worth(*best);
        if (value < least) {
            if (least == leastWorth)
                m_spare.push_back({std::move(*best), value});
            break;
        }
        if (!isAskedAlready(*best)) {
            keep(std::move(*best), value);
            ++made;
        }
        about.erase(best);
    }
}

void Choosing::fillUp() {
    std::ranges::stable_sort(m_spare, std::ranges::greater{}, &Kept::worth);
    for (Kept& spare : m_spare) {
        if (m_kept.size() >= fewest)
            break;
        if (!isAskedAlready(spare.question))
            keep(std::move(spare.question), spare.worth);
    }
    m_spare.clear();
}

std::vector<Question> Choosing::chosen() {
    fillUp();
    if (m_options.limit != 0 && m_kept.size() > m_options.limit) {
        std::ranges::stable_sort(m_kept, std::ranges::greater{}, &Kept::worth);
        m_kept.resize(m_options.limit);
    }
    std::vector<Question> all;
    for (Kept& kept : m_kept)
        all.push_back(std::move(kept.question));
    std::ranges::stable_sort(all, {}, &Question::step);
    return all;
}

} // namespace handlelab
