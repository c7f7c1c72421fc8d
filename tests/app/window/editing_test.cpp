// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's text, its run and its history change together, or none of them does.
#include "app/session/editing.h"
#include "app/session/typed_line.h"
#include "core/lesson/parser.h"
#include "core/tell/machine_text.h"

#include <gtest/gtest.h>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

/// A lesson of three steps, the cursor behind the first.
class Editor : public testing::Test {
  protected:
    Lesson lesson =
        parseLesson("# Three\n\n```handlelab\nrules nt\nprocess a \"a.exe\"\na: h = CreateEvent()\n"
                    "a: g = CreateMutex()\na: CloseHandle(h)\n```\n");
    Timeline timeline = Timeline::run(lesson);
    History history;
    Editing editing{lesson, timeline, history};
    const std::string source = lesson.source;

    void SetUp() override { timeline.seek(timeline.positionAfter(1)); }
    Result<bool> act(const char16_t* line, ActPlace place, Landing landing = Landing::after) {
        const Result<Lesson> statement =
            readTyped(QString::fromUtf16(line), timeline, {ProcessId{0}, ThreadId{0}});
        return statement ? editing.act(statement.value(), place, landing) : Result<bool>(statement.mistake());
    }
    /// Whether the run is that of the text.
    void expectOneLesson() {
        const Timeline anew = Timeline::run(lesson);
        EXPECT_EQ(anew.steps(), timeline.steps());
        EXPECT_EQ(machineText(anew.at(anew.end())), machineText(timeline.at(timeline.end())));
    }
};

TEST_F(Editor, ActsAtTheEndAndRemovesNothing) {
    ASSERT_TRUE(act(u"SetLastError(5)", ActPlace::end));
    EXPECT_NE(lesson.source.find("a: CloseHandle(h)\na: SetLastError(5)\n"), std::string::npos);
    EXPECT_EQ(timeline.stepsDone(), 4u);
    expectOneLesson();
    ASSERT_TRUE(editing.undo());
    EXPECT_EQ(lesson.source, source);
    expectOneLesson();
    ASSERT_TRUE(editing.redo());
    EXPECT_EQ(timeline.stepsDone(), 4u);
    expectOneLesson();
    EXPECT_FALSE(editing.redo());
}

TEST_F(Editor, SaysWhatGoesBeforeItReplacesIt) {
    const auto following = followingAt(lesson, timeline);
    ASSERT_TRUE(following);
    EXPECT_EQ(following->first, 1u);
    EXPECT_EQ(following->count, 2u);
    EXPECT_EQ(following->line, u"a: g = CreateMutex()"_s);
    ASSERT_TRUE(act(u"SetEvent(h)", ActPlace::replacingWhatFollows));
    EXPECT_EQ(timeline.steps().size(), 2u);
    EXPECT_FALSE(followingAt(lesson, timeline));
    expectOneLesson();
    ASSERT_TRUE(editing.undo());
    EXPECT_EQ(lesson.source, source);
    EXPECT_EQ(timeline.stepsDone(), 1u) << "back to where it was done";
}

TEST_F(Editor, LandsBeforeTheStepThatIsToBePlayed) {
    ASSERT_TRUE(act(u"SetEvent(h)", ActPlace::replacingWhatFollows, Landing::before));
    EXPECT_EQ(timeline.stepsDone(), 1u);
    EXPECT_EQ(timeline.steps().size(), 2u);
}

TEST_F(Editor, AStatementThatCannotRunLeavesEverythingAsItWas) {
    const Moment before = timeline;
    for (const ActPlace place : {ActPlace::end, ActPlace::replacingWhatFollows}) {
        const Result<bool> done = act(u"CloseHandle(nothing)", place);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.mistake().text, place == ActPlace::end
                                           ? "Not done at the end: a has no variable nothing"
                                           : "a has no variable nothing");
        EXPECT_EQ(lesson.source, source);
        EXPECT_EQ(history.nextUndo(), nullptr);
        EXPECT_EQ(timeline.position(), before.position());
        EXPECT_EQ(timeline.steps(), before.steps());
        EXPECT_TRUE(timeline.now().machine() == before.machine());
    }
    EXPECT_FALSE(editing.undo());
}

TEST_F(Editor, AMomentOfBeforeKnowsNothingOfAnEdit) {
    const Moment before = timeline;
    const std::string told = machineText(before.at(before.end()));
    ASSERT_TRUE(act(u"SetEvent(h)", ActPlace::replacingWhatFollows));
    EXPECT_EQ(before.steps().size(), 3u);
    EXPECT_EQ(machineText(before.at(before.end())), told);
}

TEST(TypedLine, GetsTheActorWhereItsWriterLeftTheProcessOut) {
    const Lesson lesson = parseLesson("```handlelab\nprocess a \"a.exe\"\na: CreateThread()\n```\n");
    const Timeline timeline = Timeline::run(lesson);
    const Moment end = timeline.at(timeline.end());
    const auto source = [&](const QString& line, Caller actor) {
        const Result<Lesson> read = readTyped(line, end, actor);
        return read ? read.value().source : read.mistake().text;
    };
    EXPECT_EQ(source(u"SetLastError(5)"_s, {ProcessId{0}, ThreadId{0}}), "a: SetLastError(5)");
    EXPECT_EQ(source(u"SetLastError(5)"_s, {ProcessId{0}, ThreadId{1}}), "a/T2: SetLastError(5)");
    EXPECT_EQ(source(u"a: SetLastError(5)"_s, {ProcessId{0}, ThreadId{1}}), "a: SetLastError(5)");
    EXPECT_TRUE(source(u"SetLastError(5)"_s, {}).starts_with("No process is running"));
    EXPECT_EQ(source(u"process b \"b.exe\""_s, {}), "process b \"b.exe\"");
}

} // namespace

} // namespace handlelab
