// SPDX-License-Identifier: GPL-3.0-or-later
// A refused call looks refused: whatever the executable specification refuses ends in a red picture that says
// why.
#include "moments.h"

#include "core/kernel/micro_steps.h"
#include "core/lesson/parser.h"
#include "core/picture/layout/marks.h"
#include "core/tell/explain.h"
#include "core/tell/machine_text.h"
#include "tests/semantics/sections.h"

#include <gtest/gtest.h>

#include <optional>

namespace handlelab {
namespace {

/// The colour of the bar that stands before the sentence of the callout.
std::optional<Ink> barOf(const Picture& picture) {
    for (const Node& node : picture.nodes)
        if (node.target.kind == Target::Kind::callout && node.part == 1)
            if (const Box* box = std::get_if<Box>(&node.shape))
                return box->fill;
    return {};
}

/// Calls `look` behind every call of the specification that fails.
template <class Look>
std::size_t everyFailure(const Look& look) {
    std::size_t failures = 0;
    for (const char* folder : {"/tests/semantics", "/tests/claims"}) {
        const SpecificationFile file = readSections(std::string(HANDLELAB_SOURCE_DIR) + folder);
        for (const SpecificationSection& section : file.sections) {
            const Lesson lesson = parseLesson(section.lesson, section.file);
            Timeline timeline = Timeline::run(lesson);
            for (std::uint32_t step = 0; step < timeline.steps().size(); ++step)
                if (timeline.steps()[step].returned.failed) {
                    ++failures;
                    timeline.seek(timeline.positionAfter(step + 1));
                    look(lesson, timeline, section.file + " " + stepText(lesson, timeline, step));
                }
        }
    }
    return failures;
}

TEST(Refusals, OfTheWholeSpecificationEndInRedAndSayWhy) {
    const std::size_t failures =
        everyFailure([](const Lesson& lesson, const Timeline& timeline, const std::string& where) {
            const Marks marks = collectMarks(timeline);
            ASSERT_TRUE(marks.told.has_value()) << where;
            const std::string sentence =
                english(explain(*marks.told, timeline.now().machine(), timeline.now().texts()));
            if (microStep(marks.told->kind).tone.refuses ==
                Refuses::asAnswer) // no refusal: the answer has the form of a failure
                return;
            EXPECT_TRUE(isRefusal(marks.told->kind, true)) << where << "says only: " << sentence;
            EXPECT_EQ(marks.mood, Mood::refused) << where << "says only: " << sentence;
            EXPECT_EQ(barOf(layout(lesson, timeline, View{})), Ink::refusedFill) << where;
        });
    EXPECT_GT(failures, 600u); // the sweep has not become empty
}

TEST(Refusals, ThatNameTheCallerOnlyRingItInRed) {
    StagedLesson moment("process a \"a.exe\"\na: h = OpenEvent(EVENT_ALL_ACCESS, FALSE, \"NOPE\")");
    const Picture picture = layout(moment.lesson, moment.timeline, View{});
    std::size_t rings = 0;
    for (const Node& node : picture.nodes) {
        const Box* box = std::get_if<Box>(&node.shape);
        if (box == nullptr || node.target.kind != Target::Kind::process)
            continue;
        EXPECT_NE(box->border, Ink::accent);
        rings += box->border == Ink::refusedText && box->fill == Ink::none;
    }
    EXPECT_EQ(rings, 1u);
}

TEST(Refusals, ThatHadNoReasonHaveOne) {
    const auto told = [](const std::string& lines) {
        StagedLesson moment(lines);
        const Marks marks = collectMarks(moment.timeline);
        EXPECT_EQ(marks.mood, Mood::refused) << lines;
        return english(explain(*marks.told, moment.timeline.now().machine(), moment.timeline.now().texts()));
    };
    const std::string stage = "process a \"a.exe\"\n";
    EXPECT_NE(told(stage +
                   "a: f = CreateFile(\"new.txt\", GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_NEW)\n"
                   "a: m = CreateFileMapping(f, NULL, PAGE_READONLY, 0, 0, NULL)")
                  .find("is empty"),
              std::string::npos);
    EXPECT_NE(told(stage + "a: f = CreateFile(\"notes.txt\", GENERIC_READ)\n"
                           "a: m = CreateFileMapping(f, NULL, PAGE_READONLY, 0, 1000000, NULL)")
                  .find("has fewer bytes"),
              std::string::npos);
    EXPECT_NE(told(stage + "a: CreateThread()\na: w = CreateWindow(\"STATIC\")\na/T2: DestroyWindow(w)")
                  .find("Another thread made"),
              std::string::npos);
    EXPECT_NE(told(stage + "a: h = GetProcessHeap()\na: HeapDestroy(h)").find("cannot do without"),
              std::string::npos);
    EXPECT_NE(told(stage + "a: SetProcessMitigationPolicy(ProcessStrictHandleCheckPolicy, 3, 0)\n"
                           "a: SetProcessMitigationPolicy(ProcessStrictHandleCheckPolicy, 0, 0)")
                  .find("cannot be switched off"),
              std::string::npos);
    std::string suspended = stage + "a: t = CreateThread()";
    for (int i = 0; i < 128; ++i)
        suspended += "\na: SuspendThread(t)";
    EXPECT_NE(told(suspended).find("127 times already"), std::string::npos);
    const std::string pipe = R"("\\\\.\\pipe\\p")";
    EXPECT_NE(told(stage + "a: p = CreateNamedPipe(" + pipe +
                   ", PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE)\n"
                   "a: c = CreateFile(" +
                   pipe + ", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING)\n" +
                   "a: WriteFile(c, NULL, 10, &n)\na: ReadFile(p, NULL, 4, &n)")
                  .find("ERROR_MORE_DATA"),
              std::string::npos);
    EXPECT_NE(told(stage + "a: f = CreateFile(\"notes.txt\", GENERIC_READ)\n"
                           "a: DuplicateHandle(GetCurrentProcess(), f, GetCurrentProcess(), &g, "
                           "MAXIMUM_ALLOWED, FALSE, 0)")
                  .find("cannot be opened with"),
              std::string::npos);
}

} // namespace
} // namespace handlelab
