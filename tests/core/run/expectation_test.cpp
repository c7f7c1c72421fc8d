// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations can fail, say why, and every query answers what the machine says. Values, assignments and
// tells.
#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// The findings of the lines as "met" or the text of what failed.
std::vector<std::string> findings(std::string_view lines) {
    const Lab lab(stage(lines));
    std::vector<std::string> list;
    for (const Finding& finding : lab.timeline.findings())
        list.push_back(finding.met ? "met" : finding.text());
    return list;
}

std::string only(std::string_view lines) {
    const auto list = findings(lines);
    EXPECT_EQ(list.size(), 1u);
    return list.empty() ? "" : list.back();
}

bool mentions(const std::string& text, std::string_view word) { return text.find(word) != std::string::npos; }

TEST(Expectation, AWrongReturnValueFails) {
    const std::string text = only("a: CloseHandle(NULL) => TRUE");
    EXPECT_TRUE(mentions(text, "TRUE")) << text;
    EXPECT_TRUE(mentions(text, "FALSE")) << text;
}

TEST(Expectation, AWrongLastErrorFails) {
    const std::string text = only("a: CloseHandle(NULL) => FALSE, ERROR_ACCESS_DENIED");
    EXPECT_TRUE(mentions(text, "ERROR_INVALID_HANDLE")) << text;
}

TEST(Expectation, ACallThatDoesNotReturnMeetsNothing) { EXPECT_NE(only("a: ExitProcess(0) => 0"), "met"); }

TEST(Expectation, MetOnesAreFoundToo) {
    EXPECT_EQ(only("a: h = CreateEvent() => 0x4, ERROR_SUCCESS"), "met");
    EXPECT_EQ(only("a: h = CreateEvent() => 4"), "met");
    EXPECT_EQ(only("a: CreateFile(\"x\") => INVALID_HANDLE_VALUE, 2"), "met");
    EXPECT_EQ(only("a: WaitForSingleObject(NULL, 0) => WAIT_FAILED"), "met");
    EXPECT_EQ(only("a: GetCurrentThread() => -2"), "met");
}

TEST(Expectation, EveryQueryCanFailAndHold) {
    const auto list = findings(R"(a: h = CreateEvent({bInheritHandle = TRUE}, TRUE, TRUE, "E")
b: g = OpenEvent(SYNCHRONIZE, FALSE, "E")
expect usage(a.h) == 2
expect usage(a.h) == 3
expect handles("E") == 2
expect handles("E") == 1
expect pointers(a.h) > 2
expect pointers(a.h) < 3
expect alive("E")
expect not alive("E")
expect alive(b)
expect not alive(b)
expect signaled(a.h)
expect not signaled(a.h)
expect exists("E")
expect exists("F")
expect inherits(a.h)
expect inherits(b.g)
expect granted(b.g) == SYNCHRONIZE
expect granted(b.g) == EVENT_ALL_ACCESS
expect lasterror(a) == 0
expect lasterror(a) == 6
expect open(a) == 1
expect open(b) >= 2
expect exitcode(a) == STILL_ACTIVE
expect exitcode(a) == 0
expect stale(a.h)
expect not stale(a.h)
expect a.h == 4
expect a.h != 4
)");
    ASSERT_EQ(list.size(), 28u);
    for (std::size_t i = 0; i < list.size();
         ++i) // each query first as it is, then as it is not; stale the other way
        EXPECT_EQ(list[i] == "met", i / 2 == 12 ? i % 2 == 1 : i % 2 == 0) << i << ": " << list[i];
}

TEST(Expectation, WhatLeadsNowhereIsNotMet) {
    for (const char* line :
         {"expect usage(a.h) == 1", "expect a.h == 4", "expect granted(a.h) == 0", "expect stale(a.h)",
          "expect inherits(a.h)", "expect usage(\"E\") == 0", "expect signaled(a.h)"}) {
        const std::string text = only(line);
        EXPECT_NE(text, "met") << line;
        EXPECT_TRUE(mentions(text, "at this point")) << text;
    }
}

TEST(Expectation, ACombinationOfBitsCanBeComparedBeforeAnyCall) {
    EXPECT_NE(only("expect a.h | 1 == 5"), "met");
    EXPECT_EQ(findings("a: x = 4\nb: x = 8\nexpect a.x | 1 == 5\nexpect b.x | a.x == 12"),
              (std::vector<std::string>{"met", "met"}));
    EXPECT_EQ(
        findings("a: h = CreateEvent()\nexpect granted(a.h) == SYNCHRONIZE | READ_CONTROL | WRITE_DAC | "
                 "WRITE_OWNER | DELETE | 3"),
        std::vector<std::string>{"met"});
}

TEST(Expectation, NamesAreFullNames) {
    EXPECT_EQ(findings("a: h = CreateEvent(NULL, TRUE, FALSE, \"E\")\nexpect not exists(\"Global\\\\E\")\n"
                       "expect exists(\"Local\\\\E\")\nexpect not alive(\"Global\\\\E\")"),
              (std::vector<std::string>{"met", "met", "met"}));
}

TEST(Expectation, AFindingKnowsHowManyStepsWereDone) {
    const Lab lab(stage("a: h = CreateEvent() => 4\nexpect usage(a.h) == 1\na: CloseHandle(h) => TRUE\n"));
    ASSERT_EQ(lab.timeline.findings().size(), 3u);
    EXPECT_EQ(lab.timeline.findings()[0].step, 1u);
    EXPECT_EQ(lab.timeline.findings()[1].step, 1u);
    EXPECT_EQ(lab.timeline.findings()[2].step, 2u);
    const Lab refused(stage("a: CloseHandle(nothing)\n"));
    ASSERT_EQ(refused.timeline.findings().size(), 1u);
    EXPECT_EQ(refused.timeline.findings()[0].step, 1u);
}

// ---- statements that cannot be run
// -------------------------------------------------------------------------

TEST(NotRun, SaysWhy) {
    const auto why = [](std::string_view lines) {
        const Lab lab(stage(lines));
        EXPECT_EQ(lab.timeline.steps().back().verdict, Verdict::notRun);
        return lab.timeline.findings().empty() ? std::string() : lab.timeline.findings().back().text();
    };
    EXPECT_TRUE(mentions(why("a: CloseHandle(h)"), "no variable h"));
    EXPECT_TRUE(mentions(why("a/T2: CreateEvent()"), "no thread T2"));
    EXPECT_TRUE(mentions(why("a: ExitProcess(0)\na: CreateEvent()"), "ended"));
    EXPECT_TRUE(mentions(why("a: CreateThread()\na/T2: ExitThread(0)\na/T2: CreateEvent()"), "ended"));
    EXPECT_TRUE(
        mentions(why("a: h = CreateThread()\na: SuspendThread(h)\na/T2: CreateEvent()"), "suspended"));
    EXPECT_TRUE(mentions(why("a: h = CreateEvent()\na: WaitForSingleObject(h, INFINITE)\na: SetEvent(h)"),
                         "is waiting"));
    EXPECT_TRUE(mentions(why("b: ExitProcess(0)\na: h = 1\na tells b: h as h by \"pipe\""), "not running"));
    EXPECT_TRUE(mentions(why("a tells b: h as h by \"pipe\""), "no variable h"));
    EXPECT_TRUE(mentions(why("a: t = \"x\"\na: CloseHandle(t)"), "no string"));
    EXPECT_TRUE(mentions(why("a: n = 5\na: CreateEvent(NULL, TRUE, FALSE, n)"), "string"));
}

TEST(NotRun, ChangesNothing) {
    Lab lab(stage("a: h = CreateEvent()\na: CloseHandle(nothing)\na: SetEvent(h)\n"));
    lab.timeline.seek(lab.timeline.positionAfter(1));
    const Machine before = lab.machine();
    lab.timeline.seek(lab.timeline.positionAfter(2));
    EXPECT_TRUE(lab.machine() == before);
    EXPECT_EQ(lab.step(2).returned.value, 1u);
}

// ---- values
// ------------------------------------------------------------------------------------------------

TEST(Variables, KeepWhatTheyWereGiven) {
    const Lab lab(
        stage("a: n = 7\na: t = \"text\"\na: b = TRUE\na: h = NULL\na: x = 0xFFFFFFFFFF\na: m = -1\n"
              "a: bits = 1 | 4\na: p = GetCurrentProcess()\n"));
    EXPECT_EQ(lab.variable("a", "n").value, (Value{ValueKind::integer, 7}));
    EXPECT_EQ(lab.variable("a", "t").value.kind, ValueKind::text);
    EXPECT_EQ(lab.variable("a", "b").value, (Value{ValueKind::boolean, 1}));
    EXPECT_EQ(lab.variable("a", "h").value, (Value{ValueKind::handle, 0}));
    EXPECT_EQ(lab.variable("a", "x").value.number, 0xFFFFFFFFFFu);
    EXPECT_EQ(lab.variable("a", "m").value.number, ~0ull);
    EXPECT_EQ(lab.variable("a", "bits").value.number, 5u);
    EXPECT_EQ(lab.variable("a", "p").value, (Value{ValueKind::handle, ~0ull}));
}

TEST(Variables, ACopyOfAHandleMeansTheSameObject) {
    const Lab lab(stage("a: h = CreateEvent()\na: g = h\na: CloseHandle(g) => TRUE\n"));
    EXPECT_EQ(lab.variable("a", "g").meant, lab.variable("a", "h").meant);
    EXPECT_TRUE(stale(lab.machine(), lab.variable("a", "h")));
    EXPECT_TRUE(stale(lab.machine(), lab.variable("a", "g")));
}

TEST(Variables, AToldValueKnowsItsHomeAndItsChannel) {
    const Lab lab(stage("a: h = CreateEvent()\na tells b: h as theirs by \"window message\"\n"));
    const Variable told = lab.variable("b", "theirs");
    EXPECT_EQ(told.home, lab.process("a"));
    EXPECT_EQ(lab.timeline.now().texts()[told.toldBy], "window message");
    EXPECT_EQ(told.value.number, 4u);
}

} // namespace
} // namespace handlelab
