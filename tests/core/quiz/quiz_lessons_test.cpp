// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of every shipped lesson, in both languages: one right answer, which is the engine's own, and
// wrong ones that name their misconception.
#include "tests/core/shipped_lessons.h"

#include "core/kinds/object_kind.h"
#include "core/kinds/spoken_name.h"
#include "core/quiz/imagination.h"
#include "core/quiz/question.h"
#include "core/run/timeline.h"
#include "core/tell/explain.h"
#include "core/win32/constants.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace handlelab {
namespace {

std::vector<std::string> allLessonNames() {
    std::vector<std::string> names = lessonNames(false);
    for (std::string& name : lessonNames(true))
        names.push_back(std::move(name));
    return names;
}

std::string shown(const Question& question) {
    std::string text = english(question.text);
    for (const Choice& choice : question.choices)
        text += fmt::format("\n  {} {}", choice.model ? choice.model->name : "right:", english(choice.text));
    return text;
}

class QuizOfLesson : public testing::TestWithParam<std::string> {};

TEST_P(QuizOfLesson, HasEnoughQuestionsAndEachHasOneRightAnswer) {
    const Lesson lesson = shippedLesson(GetParam());
    const Timeline timeline = Timeline::run(lesson);
    const std::vector<Question> all = questions(lesson, timeline);
    EXPECT_GE(all.size(), 4u);
    std::set<std::string> seen;
    for (const Question& question : all) {
        SCOPED_TRACE(shown(question));
        EXPECT_GE(question.choices.size(), 2u);
        EXPECT_LE(question.choices.size(), 5u);
        ASSERT_LT(question.right, question.choices.size());
        EXPECT_EQ(std::ranges::count(question.choices, nullptr, &Choice::model), 1);
        EXPECT_EQ(question.choices[question.right].model, nullptr);
        EXPECT_FALSE(english(question.explanation).empty());
        EXPECT_LT(question.step, timeline.steps().size());
        std::set<std::string> answers;
        for (const Choice& choice : question.choices) {
            answers.insert(english(choice.text));
            EXPECT_FALSE(english(choice.text).empty());
        }
        EXPECT_EQ(answers.size(), question.choices.size()) << "equal answers";
        if (question.kind != QuestionKind::asked) {
            EXPECT_TRUE(
                seen.insert(english(question.text) + english(question.choices[question.right].text)).second)
                << "asked twice";
        }
    }
}

TEST_P(QuizOfLesson, AsksEveryAskOfItsAuthor) {
    const Lesson lesson = shippedLesson(GetParam());
    const Timeline timeline = Timeline::run(lesson);
    for (const std::uint32_t statement : asksWithoutWrongAnswer(lesson, timeline))
        ADD_FAILURE() << lesson.statements[statement].lineNumber << ": "
                      << lesson[lesson.statements[statement].line];
    for (const Question& question : questions(lesson, timeline, {.authorsOnly = true}))
        EXPECT_EQ(lesson.statements[question.statement].kind, StatementKind::ask);
}

/// The kind of a question; for one of the author's the kind that would have asked the same, if there is one.
QuestionKind kindOf(const Lesson& lesson, const Statement& call, const Question& question) {
    if (question.kind != QuestionKind::asked)
        return question.kind;
    const Expression& asked = lesson.expressions[lesson.statements[question.statement].value];
    if (asked.kind == ExpressionKind::variable && lesson[asked.subject.variable] == lesson[call.variable])
        return QuestionKind::nextHandle;
    return asked.kind == ExpressionKind::call && asked.query == QueryKind::alive ? QuestionKind::alive
                                                                                 : question.kind;
}

/// What the run itself says, without any of the ways in which questions get their answers.
std::optional<std::string> answerOfTheRun(const Lesson& lesson, Timeline& timeline,
                                          const Question& question) {
    const Step& step = timeline.steps()[question.step];
    timeline.seek(timeline.positionAfter(question.step + 1));
    const Moment after = timeline.now();
    const Machine& machine = after.machine();
    const Statement& statement = lesson.statements[step.statement];
    const QuestionKind kind = kindOf(lesson, statement, question);
    switch (kind) {
    case QuestionKind::lastError:
        return fmt::format("{} ({})", errorName(step.lastError), step.lastError);
    case QuestionKind::returned:
        if (machine[step.thread].waits)
            return "It does not return yet: its thread waits";
        return returnedText(after.rules(), step.returned);
    case QuestionKind::nextHandle:
        if (step.returned.failed)
            return {}; // no handle
        for (const Variable& variable : machine.variables)
            if (variable.process == step.process && variable.value.kind == ValueKind::handle &&
                after.texts()[variable.name] == lesson[statement.variable])
                return variable.value.number > 0x7FFF'FFFF
                           ? fmt::format("0x{:X}", variable.value.number)
                           : handleText(machine.rules, {variable.value.number});
        return {};
    case QuestionKind::usage:
    case QuestionKind::alive: {
        const std::string about = english({"", "%1", {question.text.arguments.front()}});
        for (auto i = static_cast<std::uint32_t>(machine.objects.size()); i-- > 0;) {
            if (objectName(machine, after.texts(), ObjectId{i}) != about)
                continue;
            const Object& object = machine.objects[i];
            if (kind == QuestionKind::alive)
                return alive(object) ? "Yes" : "No";
            return fmt::format("{}", machine.rules->counts == Counts::usage ? usageCount(machine, ObjectId{i})
                                                                            : object.counts.handles);
        }
        return {};
    }
    case QuestionKind::holders:
    case QuestionKind::childEntries:
    case QuestionKind::arrow:
    case QuestionKind::signaled:
    case QuestionKind::asked:
        break;
    }
    return {};
}

TEST_P(QuizOfLesson, TheRightAnswerIsWhatTheRunSays) {
    const Lesson lesson = shippedLesson(GetParam());
    Timeline timeline = Timeline::run(lesson);
    std::size_t compared = 0;
    for (std::uint32_t step = 0; step < timeline.steps().size(); ++step)
        for (const Question& question : questionsAbout(lesson, timeline, step)) {
            const auto answer = answerOfTheRun(lesson, timeline, question);
            if (!answer)
                continue;
            EXPECT_EQ(english(question.choices[question.right].text), *answer) << shown(question);
            ++compared;
        }
    EXPECT_GE(compared, 3u);
}

TEST_P(QuizOfLesson, IsTheSameEveryTimeAndLeavesTheRunAlone) {
    const Lesson lesson = shippedLesson(GetParam());
    Timeline timeline = Timeline::run(lesson);
    timeline.seek(timeline.positionAfter(2));
    const Machine before = timeline.now().machine();
    const auto keyOf = [&] {
        std::string text;
        for (const Question& question : questions(lesson, timeline))
            text += shown(question) + "\n";
        return text;
    };
    const std::string first = keyOf();
    EXPECT_EQ(first, keyOf());
    EXPECT_EQ(timeline.position(), timeline.positionAfter(2));
    EXPECT_TRUE(timeline.now().machine() == before);
    timeline.seek(timeline.end());
    EXPECT_TRUE(timeline.now().machine() == [&] {
        Timeline again = Timeline::run(lesson);
        again.seek(again.end());
        return again.now().machine();
    }());
}

INSTANTIATE_TEST_SUITE_P(Shipped, QuizOfLesson, testing::ValuesIn(allLessonNames()), [](const auto& lesson) {
    std::string name = lesson.param;
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

TEST(QuizOfAllLessons, LetsEveryMentalModelMakeAMistake) {
    std::set<const MentalModel*> seen;
    for (const std::string& name : lessonNames(false)) {
        const Lesson lesson = shippedLesson(name);
        const Timeline timeline = Timeline::run(lesson);
        for (std::uint32_t step = 0; step < timeline.steps().size(); ++step)
            for (const Question& question : questionsAbout(lesson, timeline, step))
                for (const Choice& choice : question.choices)
                    seen.insert(choice.model);
    }
    for (const ModelRule* rule : modelRules())
        EXPECT_TRUE(seen.contains(&rule->model)) << rule->model.name << " never predicts anything wrong";
}

TEST(QuizOfAllLessons, SpreadsTheRightAnswersEvenly) {
    std::map<std::size_t, std::vector<int>> places; // by the number of choices
    for (const std::string& name : allLessonNames()) {
        const Lesson lesson = shippedLesson(name);
        for (const Question& question : questions(lesson, Timeline::run(lesson))) {
            std::vector<int>& counts = places[question.choices.size()];
            counts.resize(question.choices.size());
            ++counts[question.right];
        }
    }
    for (const auto& [choices, counts] : places) {
        int all = 0;
        for (const int count : counts)
            all += count;
        if (all < 60)
            continue; // too few to say anything
        for (const int count : counts) {
            EXPECT_GT(count, all / static_cast<int>(choices) / 2) << choices;
            EXPECT_LT(count, all / static_cast<int>(choices) * 2) << choices;
        }
    }
}

TEST(QuizOfAllLessons, AsksEveryKindOfQuestion) {
    std::set<QuestionKind> kinds;
    for (const std::string& name : lessonNames(false)) {
        const Lesson lesson = shippedLesson(name);
        for (const Question& question : questions(lesson, Timeline::run(lesson)))
            kinds.insert(question.kind);
    }
    EXPECT_EQ(kinds.size(), 10u);
}

} // namespace
} // namespace handlelab
