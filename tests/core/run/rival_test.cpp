// SPDX-License-Identifier: GPL-3.0-or-later
// One lesson under two sets of rules.
#include "core/run/compare_rules.h"
#include "core/tell/machine_text.h"
#include "tests/core/lab.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace handlelab {
namespace {

struct Rivals {
    explicit Rivals(std::string_view lines)
        : lesson(parseLesson(stage(lines)))
        , textbook(Timeline::run(lesson, textbookRules()))
        , nt(Timeline::run(lesson, ntRules()))
        , steps(compareRuns(lesson, textbook, nt)) {}
    Lesson lesson;
    Timeline textbook, nt;
    std::vector<RivalStep> steps;
};

TEST(RivalRules, DifferInValuesAndCounts) {
    const Rivals rivals("a: h = CreateEvent()\na: SetEvent(h)\n");
    EXPECT_EQ(outcomeOf(rivals.steps), RivalOutcome::equal);
    ASSERT_EQ(rivals.steps.size(), 2u);
    const std::vector<RivalDifference> expected{
        {"returns", "1", "0x4"},
        {"new entry of a", "index 1, handle 1", "index 1, handle 0x4"},
        {"a.h", "1", "0x4"},
        {"Event", "usage count 1", "HandleCount 1, PointerCount 1"}};
    for (const RivalDifference& d : expected)
        EXPECT_EQ(std::ranges::count(rivals.steps[0].differences, d), 1) << d.what;
    EXPECT_TRUE(rivals.steps[1].differences.empty()) << "SetEvent shows no number";
    EXPECT_EQ(rivalVerdict(rivals.steps), "Results and errors are equal in all steps: 2.");
}

TEST(RivalRules, TakeDifferentEntriesWhenSomeAreFree) {
    const Rivals rivals("a: h = CreateEvent()\na: g = CreateEvent()\na: CloseHandle(h)\na: CloseHandle(g)\n"
                        "a: k = CreateEvent()\n");
    EXPECT_EQ(outcomeOf(rivals.steps), RivalOutcome::equal);
    const std::string text = rivalText(rivals.lesson, rivals.textbook, rivals.nt, rivals.steps, 4);
    EXPECT_NE(text.find("textbook: index 1, handle 1   nt: index 2, handle 0x8"), std::string::npos) << text;
}

TEST(RivalRules, AStaleHandleExplainsAnotherOutcome) {
    const Rivals rivals("a: h = CreateEvent()\na: g = CreateEvent()\na: CloseHandle(h)\na: CloseHandle(g)\n"
                        "a: k = CreateEvent()\na: SetEvent(h)\na: SetEvent(k)\n");
    ASSERT_EQ(rivals.steps.size(), 6u) << "the comparison ends where the outcomes part";
    EXPECT_EQ(rivals.steps[5].outcome, RivalOutcome::explained);
    EXPECT_NE(rivalVerdict(rivals.steps).find("Step 6 uses a number"), std::string::npos);
}

TEST(RivalRules, AValueOfAnotherProcessExplainsAnotherOutcome) {
    const Rivals rivals("a: h = CreateEvent()\na tells b: h as x by \"pipe\"\n"
                        "b: k = CreateEvent()\nb: g = CreateEvent()\nb: CloseHandle(k)\nb: CloseHandle(g)\n"
                        "b: n = CreateEvent()\nb: SetEvent(x)\n");
    ASSERT_EQ(rivals.steps.size(), 8u);
    EXPECT_EQ(rivals.steps[7].outcome, RivalOutcome::explained)
        << "the first entry of b is taken again by the rules of the books only";
}

/// What the last step of a lesson comes to where the other rules leave no room for one more handle.
RivalOutcome outcomeWithoutRoom(std::string_view lines, std::uint32_t handleLimit) {
    const Lesson lesson = parseLesson(stage(lines));
    Rules full = ntRules();
    full.handleLimit = handleLimit; // which is no difference that the rules of books and kernel have
    Timeline one = Timeline::run(lesson, ntRules()), other = Timeline::run(lesson, full);
    const std::vector<RivalStep> steps = compareRuns(lesson, one, other);
    EXPECT_EQ(steps.size(), one.steps().size());
    return outcomeOf(steps);
}

TEST(RivalRules, AHandleThatIsGoodExplainsNothing) {
    EXPECT_EQ(outcomeWithoutRoom("a: h = CreateEvent()\na: DuplicateHandle(GetCurrentProcess(), h, "
                                 "GetCurrentProcess(), &k, 0, FALSE, DUPLICATE_SAME_ACCESS)\n",
                                 1),
              RivalOutcome::wrong);
}

TEST(RivalRules, NullExplainsNothing) {
    const std::string file =
        "a: h = CreateFile(\"x.txt\", GENERIC_WRITE, 0, NULL, CREATE_NEW, FILE_FLAG_OVERLAPPED)\n";
    for (const char* null : {"NULL", "0"})
        EXPECT_EQ(outcomeWithoutRoom(file + "a: io = CreateIoCompletionPort(h, " + null + ", 0, 0)\n", 1),
                  RivalOutcome::wrong)
            << null;
}

TEST(RivalRules, ANumberThatTheLessonWritesExplainsAnotherOutcome) {
    EXPECT_EQ(outcomeWithoutRoom("a: h = CreateEvent()\na: DuplicateHandle(GetCurrentProcess(), 4, "
                                 "GetCurrentProcess(), &k, 0, FALSE, DUPLICATE_SAME_ACCESS)\n",
                                 1),
              RivalOutcome::explained);
}

TEST(RivalRules, AnUnexplainedDifferenceIsAMistake) {
    const Lesson lesson = parseLesson(stage("a: h = CreateEvent()\na: g = CreateEvent()\n"));
    Rules full = ntRules();
    full.handleLimit = 1; // which is no difference that the rules of books and kernel have
    Timeline one = Timeline::run(lesson, ntRules()), other = Timeline::run(lesson, full);
    const std::vector<RivalStep> steps = compareRuns(lesson, one, other);
    EXPECT_EQ(outcomeOf(steps), RivalOutcome::wrong);
    EXPECT_EQ(steps.size(), 2u);
}

TEST(RivalRules, AreWrittenAsJsonToo) {
    const Rivals rivals("a: h = CreateEvent()\n");
    const auto json =
        nlohmann::json::parse(rivalJson(rivals.lesson, rivals.textbook, rivals.nt, rivals.steps, 0));
    EXPECT_EQ(json["step"], 1);
    EXPECT_EQ(json["outcome"], "equal");
    EXPECT_EQ(json["differences"][0]["what"], "returns");
    EXPECT_EQ(json["differences"][0]["textbook"], "1");
    EXPECT_EQ(json["differences"][0]["nt"], "0x4");
}

// The rows of the specification are compared where they are run: tests/semantics/section_run.cpp.
TEST(RivalRules, GiveTheSameResultsInEveryLesson) {
    std::size_t compared = 0;
    const std::filesystem::path project = HANDLELAB_SOURCE_DIR;
    for (const auto& file : std::filesystem::directory_iterator(project / "resources" / "lessons")) {
        if (!file.path().string().ends_with(".lab.md"))
            continue;
        std::ifstream stream(file.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        const Lesson lesson = parseLesson(text);
        Timeline textbook = Timeline::run(lesson, textbookRules()), nt = Timeline::run(lesson, ntRules());
        const std::vector<RivalStep> steps = compareRuns(lesson, textbook, nt);
        EXPECT_NE(outcomeOf(steps), RivalOutcome::wrong)
            << file.path() << "\n"
            << (steps.empty()
                    ? std::string()
                    : rivalText(lesson, textbook, nt, steps, static_cast<std::uint32_t>(steps.size()) - 1));
        compared += steps.size();
    }
    EXPECT_GE(compared, 200u);
}

} // namespace
} // namespace handlelab
