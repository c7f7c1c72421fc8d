// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, positions and the log behind them.
#include "core/machine/change.h"
#include "tests/core/lab.h"
#include "tests/core/random_program.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

TEST(Timeline, StandsAtItsStartAfterRunning) {
    const Lesson lesson = parseLesson(stage("a: h = CreateEvent()\n"));
    const Timeline timeline = Timeline::run(lesson);
    EXPECT_EQ(timeline.position(), timeline.start());
    EXPECT_EQ(timeline.stepsDone(), 0u);
    EXPECT_EQ(timeline.now().machine().processes.size(), 3u) << "the stage is set";
    EXPECT_EQ(timeline.now().machine().table(ProcessId{0}).header.handleCount, 0u);
}

TEST(Timeline, PositionsAndStepsAgree) {
    Lab lab(block(randomLesson(choicesOf(3, 80))));
    const Timeline& t = lab.timeline;
    const auto count = static_cast<std::uint32_t>(t.steps().size());
    EXPECT_EQ(t.positionAfter(0), t.start());
    EXPECT_EQ(t.positionAfter(count), t.end());
    EXPECT_EQ(t.now().stepAt(t.start()), std::nullopt);
    for (std::uint32_t step = 0; step < count; ++step) {
        const std::uint32_t first = t.steps()[step].firstMicro, after = t.positionAfter(step + 1);
        ASSERT_LT(first, after) << "every step has a micro-step";
        EXPECT_EQ(first, t.positionAfter(step));
        for (std::uint32_t p = first + 1; p <= after; ++p) {
            EXPECT_EQ(t.now().stepAt(p), step);
            EXPECT_EQ(t.stepsDone(p), p == after ? step + 1 : step);
        }
    }
}

TEST(Timeline, SeekingBeyondTheEndsStopsThere) {
    Lab lab(stage("a: h = CreateEvent()\n"));
    lab.timeline.seek(1'000'000);
    EXPECT_EQ(lab.timeline.position(), lab.timeline.end());
    lab.timeline.seek(0);
    EXPECT_TRUE(lab.machine().processes.empty());
}

TEST(Timeline, DirectionsBeforeTheFirstCallSetTheStageAndLaterOnesAreSteps) {
    const Lab lab(
        block("process a \"a.exe\"\ndebug a\na: h = CreateEvent()\nprocess late \"late.exe\"\ndebug late\n"));
    ASSERT_EQ(lab.timeline.steps().size(), 3u);
    EXPECT_EQ(lab.lesson.statements[lab.step(1).statement].kind, StatementKind::process);
    EXPECT_EQ(lab.lesson.statements[lab.step(2).statement].kind, StatementKind::debug);
}

TEST(Timeline, GivenRulesReplaceTheLessonsOwn) {
    const Lesson lesson = parseLesson(block("rules textbook\nprocess a \"a.exe\"\na: h = CreateEvent()\n"));
    EXPECT_EQ(Timeline::run(lesson).now().rules(), textbookRules());
    EXPECT_EQ(Timeline::run(lesson, ntRules()).now().rules(), ntRules());
    EXPECT_EQ(Timeline::run(lesson, ntRules()).steps()[0].returned.value, 4u);
}

TEST(Timeline, ARunCanBeStopped) {
    std::string lines = "process a \"a.exe\"\n";
    for (int i = 0; i < 3000; ++i)
        lines += "a: SetLastError(1)\n";
    const Lesson lesson = parseLesson(block(lines));
    double last = -1;
    const Timeline timeline = Timeline::run(lesson, {}, [&](double done) {
        EXPECT_GT(done, last);
        last = done;
        return done < 0.5;
    });
    EXPECT_GT(timeline.steps().size(), 1000u);
    EXPECT_LT(timeline.steps().size(), 2500u);
}

TEST(Timeline, AppendingIsRunning) {
    const Lesson lesson = parseLesson(block(randomLesson(choicesOf(7, 50))));
    Timeline appended;
    for (std::uint32_t i = 0; i < lesson.statements.size(); ++i)
        appended.append(lesson, i);
    Timeline ran = Timeline::run(lesson);
    EXPECT_EQ(appended.position(), appended.end());
    ran.seek(ran.end());
    EXPECT_TRUE(appended.now().machine() == ran.now().machine());
    EXPECT_EQ(appended.start(), ran.start());
    EXPECT_EQ(appended.steps(), ran.steps());
}

TEST(Timeline, UpdatingKeepsTheCursorWhereItWas) {
    const Lesson before =
        parseLesson(stage("a: h = CreateEvent()\na: g = CreateEvent()\na: CloseHandle(h)\n"));
    const Lesson after =
        parseLesson(stage("a: h = CreateEvent()\na: g = CreateEvent()\na: CloseHandle(g)\n"));
    Timeline timeline = Timeline::run(before);
    timeline.seek(timeline.positionAfter(1));
    const Machine there = timeline.now().machine();
    timeline.update(before, after);
    EXPECT_EQ(timeline.position(), timeline.positionAfter(1));
    EXPECT_TRUE(timeline.now().machine() == there);
    EXPECT_EQ(timeline.steps().size(), 3u);
}

TEST(Timeline, UpdatingANewStageRunsAnew) {
    const Lesson before = parseLesson(block("process a \"a.exe\"\na: h = CreateEvent()\n"));
    const Lesson after = parseLesson(block("rules textbook\nprocess a \"a.exe\"\na: h = CreateEvent()\n"));
    Timeline timeline = Timeline::run(before);
    timeline.update(before, after);
    EXPECT_EQ(timeline.now().rules(), textbookRules());
    EXPECT_EQ(timeline.steps()[0].returned.value, 1u);
    const Lesson nothing = parseLesson("# Nothing left\n");
    timeline.update(after, nothing);
    EXPECT_TRUE(timeline.steps().empty());
    EXPECT_EQ(timeline.position(), 0u);
    timeline.update(nothing, before);
    EXPECT_EQ(timeline.steps().size(), 1u);
}

TEST(Timeline, UpdatingKeepsTheFindingsOfWhatStays) {
    const Lesson before =
        parseLesson(stage("a: h = CreateEvent() => 4\nexpect usage(a.h) == 9\na: CloseHandle(h)\n"));
    const Lesson after =
        parseLesson(stage("a: h = CreateEvent() => 4\nexpect usage(a.h) == 9\na: SetEvent(h)\n"
                          "expect signaled(a.h)\n"));
    Timeline timeline = Timeline::run(before);
    timeline.update(before, after);
    ASSERT_EQ(timeline.findings().size(), 3u);
    EXPECT_TRUE(timeline.findings()[0].met);
    EXPECT_FALSE(timeline.findings()[1].met);
    EXPECT_TRUE(timeline.findings()[2].met);
}

TEST(Timeline, AnExpectationEditedAloneIsCheckedAnew) {
    const Lesson before = parseLesson(stage("a: h = CreateEvent()\nexpect usage(a.h) == 1\n"));
    const Lesson after = parseLesson(stage("a: h = CreateEvent()\nexpect usage(a.h) == 2\n"));
    Timeline timeline = Timeline::run(before);
    timeline.update(before, after);
    ASSERT_EQ(timeline.findings().size(), 1u);
    EXPECT_FALSE(timeline.findings()[0].met);
}

// ---- the log
// -----------------------------------------------------------------------------------------------

TEST(Log, GivesBackTheChangesThatWereMade) {
    Lab lab(block(randomLesson(choicesOf(11, 60))));
    Timeline& t = lab.timeline;
    for (std::uint32_t i = 0; i < t.end(); ++i) {
        t.seek(i);
        Machine machine = t.now().machine();
        for (const Change& change : t.now().log().changes(i)) {
            std::visit([&](const auto& c) { EXPECT_TRUE(at(std::as_const(machine), c.slot) == c.before); },
                       change);
            std::visit([&](const auto& c) { store(machine, c.slot, c.after); }, change);
            std::visit([&](const auto& c) { EXPECT_TRUE(at(std::as_const(machine), c.slot) == c.after); },
                       change);
        }
        t.seek(i + 1);
        ASSERT_TRUE(machine == t.now().machine()) << "micro-step " << i;
    }
    EXPECT_GT(t.now().log().bytes(), 0u);
}

TEST(Log, NothingIsRecordedThatDidNotChange) {
    Lab lab(block(randomLesson(choicesOf(12, 60))));
    for (std::uint32_t i = 0; i < lab.timeline.end(); ++i)
        for (const Change& change : lab.timeline.now().log().changes(i))
            std::visit([](const auto& c) { EXPECT_FALSE(c.before == c.after); }, change);
}

} // namespace
} // namespace handlelab
