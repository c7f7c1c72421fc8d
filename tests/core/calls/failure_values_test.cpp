// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of thumb of win32-semantics section 2: which calls say failure with INVALID_HANDLE_VALUE, which
// with NULL, and what the wrong comparison overlooks.
#include "core/calls/call.h"
#include "tests/core/call_examples.h"
#include "tests/core/lab.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace handlelab {
namespace {

std::set<std::string_view> callsReturning(Returns wanted) {
    std::set<std::string_view> names;
    for (const CallDescription& call : calls())
        if (call.returns == wanted)
            names.insert(call.name);
    return names;
}

TEST(FailureValues, OnlyTheseCallsReturnInvalidHandleValue) {
    const std::set<std::string_view> expected{"CreateFile",
                                              "CreateNamedPipe",
                                              "CreateMailslot",
                                              "FindFirstFile",
                                              "FindFirstChangeNotification",
                                              "CreateToolhelp32Snapshot",
                                              "CreateConsoleScreenBuffer",
                                              "GetStdHandle"};
    EXPECT_EQ(callsReturning(Returns::handleOrInvalid), expected);
}

TEST(FailureValues, OnlyTheCallsForSocketsReturnInvalidSocket) {
    EXPECT_EQ(callsReturning(Returns::socketOrInvalid),
              (std::set<std::string_view>{"socket", "WSASocket", "accept"}));
}

/// What each create and open call returns when the table of the caller is full.
TEST(FailureValues, AFullTableGivesEachCallItsOwnFailureValue) {
    std::size_t tried = 0;
    for (const CallDescription& call : calls()) {
        const bool makesEntry =
            call.returns == Returns::handleOrNull || call.returns == Returns::handleOrInvalid;
        const CallExample example = exampleOf(call);
        if (!makesEntry || !example.preparation.empty())
            continue;
        Rules rules = ntRules();
        rules.handleLimit = 4; // an event, a mutex and the two handles of a child
        const Lab lab(stage("a: e = CreateEvent()\na: m = CreateMutex()\n"
                            "a: CreateProcess(\"child.exe\") starts child\n" +
                            example.caller + ": " + std::string(call.name) + "(" + example.arguments + ")\n"),
                      rules);
        const Step& step = lab.timeline.steps().back();
        if (step.lastError != error::noSystemResources)
            continue; // no entry is needed: a heap, a module
        ++tried;
        EXPECT_TRUE(step.returned.failed) << call.name;
        EXPECT_EQ(step.returned.value, call.returns == Returns::handleOrNull ? 0 : invalidHandleValue.value)
            << call.name;
    }
    EXPECT_GE(tried, 15u);
}

TEST(FailureValues, ComparingWithTheWrongOneTakesFailureForSuccess) {
    const Lab lab(stage("a: m = CreateMutex(NULL, FALSE, \"a\\\\b\")\na: f = CreateFile(\"nowhere.txt\")\n"));
    EXPECT_TRUE(lab.step(0).returned.failed);
    EXPECT_NE(lab.variable("a", "m").value.number, invalidHandleValue.value);
    EXPECT_TRUE(lab.step(1).returned.failed);
    EXPECT_NE(lab.variable("a", "f").value.number, nullHandle.value);
}

} // namespace
} // namespace handlelab
