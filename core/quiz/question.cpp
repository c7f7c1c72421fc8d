// SPDX-License-Identifier: GPL-3.0-or-later
// From what can be asked about a step to questions: every model answers, equal answers become one choice, and
// what equals the truth is no wrong answer.
#include "core/quiz/question.h"

#include "core/quiz/choosing.h"
#include "core/quiz/imagination.h"
#include "core/quiz/inquiry.h"

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

constexpr std::size_t mostChoices = 5;

/// A model's prediction of the step.
struct Believed {
    const MentalModel* model;
    Prediction prediction;
};

std::vector<Believed> beliefsAbout(const Situation& s) {
    std::vector<Believed> all;
    if (!s.call)
        return all;
    for (const ModelRule* rule : modelRules()) {
        Imagination imagination(s);
        if (!rule->imagine(imagination))
            continue;
        if (std::optional<Prediction> prediction = imagination.result())
            all.push_back({&rule->model, std::move(*prediction)});
    }
    return all;
}

/// Different in the words a reader sees; translations keep different patterns different.
bool sameAnswer(const Sentence& a, const Sentence& b) { return english(a) == english(b); }

std::optional<Question> questionFrom(const Inquiry& inquiry, const Situation& s,
                                     const std::vector<Believed>& beliefs) {
    const std::optional<Sentence> truth = inquiry.answer(s.truth);
    if (!truth)
        return {};
    Question question{.kind = inquiry.kind,
                      .step = s.step,
                      .statement = inquiry.statement,
                      .text = inquiry.text,
                      .choices = {{*truth, nullptr}},
                      .right = 0,
                      .explanation = inquiry.explanation};
    for (const Believed& believed : beliefs) {
        if (question.choices.size() == mostChoices)
            break;
        const std::optional<Sentence> answer = inquiry.answer(believed.prediction);
        const bool known = !answer || std::ranges::any_of(question.choices, [&](const Choice& choice) {
            return sameAnswer(choice.text, *answer);
        });
        if (!known)
            question.choices.push_back({*answer, believed.model});
    }
    if (question.choices.size() < 2)
        return {};
    shuffle(question, s.lesson.title);
    return question;
}

std::vector<Question> questionsIn(const Situation& s) {
    std::vector<Question> made;
    const std::vector<Inquiry> inquiries = inquiriesAbout(s);
    if (inquiries.empty())
        return made;
    const std::vector<Believed> beliefs = beliefsAbout(s);
    if (beliefs.empty())
        return made;
    for (const Inquiry& inquiry : inquiries)
        if (std::optional<Question> question = questionFrom(inquiry, s, beliefs)) {
            const bool again = std::ranges::any_of(
                made, [&](const Question& other) { return other.text == question->text; });
            if (!again)
                made.push_back(std::move(*question));
        }
    return made;
}

bool canBeAsked(const Lesson& lesson, const Step& step) {
    return lesson.statements[step.statement].kind == StatementKind::call && step.verdict != Verdict::notRun;
}

/// How many steps at the end of a run are asked about: copies of a big machine for every idea take time.
std::uint32_t stepsWithinReach(const Machine& machine) {
    constexpr std::size_t bytesToCopy = 400'000'000, ideasPerStep = 12;
    constexpr std::uint32_t mostSteps = 1000;
    std::size_t bytes = sizeof(Machine) + machine.objects.size() * sizeof(Object) +
                        machine.variables.size() * sizeof(Variable) +
                        machine.nameOwners.size() * sizeof(ObjectId);
    for (const HandleTable& table : machine.tables)
        bytes += table.entries.size() * sizeof(HandleEntry);
    const std::size_t steps = bytesToCopy / (bytes * ideasPerStep);
    return static_cast<std::uint32_t>(std::min<std::size_t>(steps, mostSteps));
}

std::size_t distractors(const Question& question) { return question.choices.size() - 1; }

} // namespace

std::vector<Question> questionsAbout(const Lesson& lesson, const Moment& moment, std::uint32_t step) {
    if (step >= moment.steps().size() || !canBeAsked(lesson, moment.steps()[step]))
        return {};
    Past past;
    for (std::uint32_t i = 0; i < step; ++i)
        past.extend(moment.steps()[i], toldIn(moment, i));
    Texts texts = moment.texts();
    const Situation s = situationAt(lesson, moment.at(step, 0), texts, step, past);
    std::vector<Question> all = questionsIn(s);
    std::ranges::stable_sort(all, [](const Question& a, const Question& b) {
        const bool first = a.kind == QuestionKind::asked, second = b.kind == QuestionKind::asked;
        return first != second ? first : distractors(a) > distractors(b);
    });
    return all;
}

std::vector<Question> questions(const Lesson& lesson, const Moment& moment, const QuizOptions& options) {
    const auto count = static_cast<std::uint32_t>(moment.steps().size());
    const std::uint32_t reach = stepsWithinReach(moment.at(moment.end()).machine());
    const std::uint32_t first = count > reach ? count - reach : 0;
    Past past;
    Choosing choosing(options);
    Texts texts = moment.texts();
    Moment walk = moment;
    for (std::uint32_t step = 0; step < count; ++step) {
        if (step >= first && canBeAsked(lesson, moment.steps()[step])) {
            walk.seek(walk.positionAfter(step));
            const Situation s = situationAt(lesson, walk, texts, step, past);
            choosing.offer(questionsIn(s));
        }
        past.extend(moment.steps()[step], toldIn(moment, step));
    }
    return choosing.chosen();
}

std::vector<std::uint32_t> asksWithoutWrongAnswer(const Lesson& lesson, const Moment& moment) {
    std::vector<std::uint32_t> lost;
    const std::vector<Question> asked = questions(lesson, moment, {.authorsOnly = true});
    for (std::uint32_t i = 0; i < lesson.statements.size(); ++i) {
        const bool isAsk = lesson.statements[i].kind == StatementKind::ask;
        if (isAsk && std::ranges::find(asked, i, &Question::statement) == asked.end())
            lost.push_back(i);
    }
    return lost;
}

const Statement& statementAskedAbout(const Lesson& lesson, const Question& question) {
    std::uint32_t at = question.statement;
    const auto acts = [](StatementKind kind) {
        return kind == StatementKind::call || kind == StatementKind::assign || kind == StatementKind::tells;
    };
    while (at + 1 < lesson.statements.size() && !acts(lesson.statements[at].kind))
        ++at;
    return lesson.statements[at];
}

std::string_view questionKindName(QuestionKind kind) {
    constexpr std::array<std::string_view, 10> names = {"nextHandle", "usage",   "returned",     "lastError",
                                                        "alive",      "holders", "childEntries", "arrow",
                                                        "signaled",   "asked"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace handlelab
