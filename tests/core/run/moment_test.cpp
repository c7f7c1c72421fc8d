// SPDX-License-Identifier: GPL-3.0-or-later
// Moments are values: they say what seeking says, and nothing that happens later changes them.
#include "core/quiz/detour.h"
#include "core/quiz/question.h"
#include "core/run/moment.h"
#include "core/tell/machine_text.h"
#include "tests/core/lab.h"
#include "tests/core/random_program.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace handlelab {
namespace {

constexpr std::uint32_t seeds = 6;

Lesson lessonOf(std::uint32_t seed) { return parseLesson(block(randomLesson(choicesOf(seed, 60)))); }

/// All that can be read of a moment.
std::string everything(const Moment& moment) {
    std::string text = machineText(moment) + machineJson(moment);
    for (const Step& step : moment.steps())
        text += std::to_string(step.statement) + ' ' + std::to_string(step.returned.value) + '\n';
    for (const Finding& finding : moment.findings())
        text += finding.text() + '\n';
    return text + std::to_string(moment.position()) + ' ' + std::to_string(moment.end());
}

TEST(Moment, OfEveryPositionEqualsSeekingThere) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Lesson lesson = lessonOf(seed);
        Timeline walked = Timeline::run(lesson);
        const Timeline still = Timeline::run(lesson);
        for (std::uint32_t position = 0; position <= walked.end(); ++position) {
            walked.seek(position);
            const Moment moment = still.at(position);
            ASSERT_TRUE(moment.machine() == walked.now().machine()) << "position " << position;
            EXPECT_EQ(moment.position(), position);
            EXPECT_EQ(moment.stepsDone(), walked.stepsDone());
            EXPECT_EQ(moment.stepAt(position), walked.now().stepAt(position));
        }
        EXPECT_EQ(still.position(), still.start()) << "asking moves nothing";
    }
}

TEST(Moment, WithinAStepCountsItsMicroSteps) {
    const Lab lab(stage("a: h = CreateEvent()\na: CloseHandle(h)\n"));
    const Moment moment = lab.timeline.at(1, 2);
    EXPECT_EQ(moment.position(), lab.timeline.positionAfter(1) + 2);
    EXPECT_EQ(moment.stepsDone(), 1u);
    EXPECT_EQ(lab.timeline.at(1'000'000).position(), lab.timeline.end()) << "the end is the end";
}

TEST(Moment, ManyAtOnceStayAsTheyAre) {
    const Lesson lesson = lessonOf(3), other = lessonOf(4);
    Timeline timeline = Timeline::run(lesson);
    std::vector<Moment> moments;
    std::vector<std::string> texts;
    std::vector<Machine> machines;
    for (std::uint32_t position = 0; position <= timeline.end(); position += 7) {
        timeline.seek(position);
        moments.push_back(position % 2 == 0 ? timeline.now() : timeline.at(position));
        texts.push_back(everything(moments.back()));
        machines.push_back(moments.back().machine());
    }
    const auto expectUnchanged = [&](const char* after) {
        for (std::size_t i = 0; i < moments.size(); ++i) {
            ASSERT_TRUE(moments[i].machine() == machines[i]) << after;
            ASSERT_EQ(everything(moments[i]), texts[i]) << after;
        }
    };
    timeline.seek(0);
    timeline.seek(timeline.end());
    expectUnchanged("moving");
    for (std::uint32_t i = 0; i < lesson.statements.size(); ++i)
        if (lesson.statements[i].kind == StatementKind::call)
            timeline.append(lesson, i);
    expectUnchanged("running on");
    timeline.update(lesson, other);
    expectUnchanged("running another lesson");
    timeline = Timeline();
    expectUnchanged("the end of the timeline");
}

TEST(Moment, ReadsTheOthersOfItsRun) {
    const Lesson lesson = lessonOf(5);
    const Moment start = Timeline::run(lesson); // the timeline itself is gone
    Moment walk = start;
    for (std::uint32_t position = start.end() + 1; position-- > 0;) {
        walk.seek(position);
        ASSERT_TRUE(walk.machine() == start.at(position).machine());
    }
    EXPECT_EQ(start.position(), start.start());
}

TEST(Detour, LeavesItsRunAsItWasAndStandsBesideOthers) {
    const Lesson lesson = lessonOf(2);
    const Timeline timeline = Timeline::run(lesson);
    const std::string before = everything(timeline);
    const std::size_t texts = timeline.now().texts().texts.size(), bytes = timeline.now().log().bytes();
    for (std::uint32_t step = 0; step < timeline.steps().size(); ++step) {
        const std::uint32_t statement = timeline.steps()[step].statement;
        if (lesson.statements[statement].kind != StatementKind::call)
            continue;
        const Moment moment = timeline.at(step, 0);
        Texts words = moment.texts();
        Detour made(moment, words, lesson), pretended(moment, words, lesson), idle(moment, words, lesson);
        pretended.pretend(statement, 5);
        made.run(statement);
        EXPECT_TRUE(idle.machine() == moment.machine());
        EXPECT_EQ(made.step().returned, timeline.steps()[step].returned);
        EXPECT_TRUE(made.machine() == timeline.at(step + 1, 0).machine());
        EXPECT_TRUE(pretended.done());
    }
    EXPECT_EQ(everything(timeline), before);
    EXPECT_EQ(timeline.now().texts().texts.size(), texts);
    EXPECT_EQ(timeline.now().log().bytes(), bytes);
}

TEST(Detour, QuestionsLeaveTheirRunAsItWas) {
    const Lesson lesson = parseLesson(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")\n"
                                            "b: k = OpenEvent(EVENT_ALL_ACCESS, FALSE, \"JACK\")\n"
                                            "a: CloseHandle(h)\nb: SetEvent(k)\nb: CloseHandle(k)\n"));
    const Timeline timeline = Timeline::run(lesson);
    const std::string before = everything(timeline);
    std::size_t made = 0;
    for (std::uint32_t step = 0; step < timeline.steps().size(); ++step)
        made += questionsAbout(lesson, timeline, step).size();
    EXPECT_GT(made, 3u);
    EXPECT_EQ(questions(lesson, timeline.at(timeline.end())).size(), questions(lesson, timeline).size())
        << "whichever moment of the run is given";
    EXPECT_EQ(everything(timeline), before);
}

} // namespace
} // namespace handlelab
