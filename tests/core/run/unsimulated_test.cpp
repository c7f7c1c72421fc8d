// SPDX-License-Identifier: GPL-3.0-or-later
// What is accepted and not simulated changes nothing, and is said once a call.
#include "core/calls/call.h"
#include "core/tell/explain.h"
#include "tests/core/lab.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

/// What the last step says about such arguments; empty when it says nothing.
std::string said(std::string_view lines) {
    const Lab lab(stage(lines));
    EXPECT_TRUE(lab.lesson.mistakes.empty()) << lines;
    std::string all;
    const Moment end = lab.timeline.now();
    for (std::uint32_t i = end.steps().back().firstMicro; i < end.end(); ++i)
        if (const Meaning& meaning = end.log().meaning(i); meaning.kind == MeaningKind::argumentsUnused)
            all += english(explain(meaning, end.machine(), end.texts()));
    return all;
}

TEST(Unsimulated, IsSaidOnceACall) {
    EXPECT_EQ(said("a: CreateThread(NULL, 4096, Worker, NULL, 0, NULL)"),
              "Accepted here and not simulated: dwStackSize, lpStartAddress");
    EXPECT_EQ(said("a: h = HeapCreate(0, 4096, 0)"), "Accepted here and not simulated: dwInitialSize");
    EXPECT_EQ(said("a: n = 7\na: HeapCreate(0, n, unknown)"),
              "Accepted here and not simulated: dwInitialSize, dwMaximumSize");
}

TEST(Unsimulated, IsNotSaidOfDefaultsAndNothing) {
    for (const char* line : {"a: HeapCreate(0, 0, 0)", "a: HeapCreate()", "a: HeapCreate(NULL, FALSE, 2 - 2)",
                             "a: z = 0\na: HeapCreate(0, z, 0)"})
        EXPECT_EQ(said(line), "") << line;
}

TEST(Unsimulated, ChangesNothing) {
    for (const CallDescription& call : calls())
        for (const Parameter& parameter : call.parameters)
            if (parameter.kind == ParameterKind::ignored) {
                EXPECT_NE(parameter.help.find("not simulated"), std::string_view::npos) << call.name;
            }
    holds(R"x(a: CreatePipe(&r, &w, NULL, 4096) => TRUE
a: WriteFile(w, "hello", 5, &n, NULL) => TRUE
a: ReadFile(r, &buffer[0], 5, &n, NULL) => TRUE
expect a.n == 5
a: p = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, GetNumber(1, ")"))
a: WaitForSingleObjectEx(w, 0, TRUE)
a: CreateProcess("x.exe", NULL, NULL, NULL, FALSE, 0, NULL, "C:\\Lab", NULL, &pi) starts x => TRUE
a: CreateWindow("STATIC", "title", WS_OVERLAPPEDWINDOW | WS_VISIBLE, CW_USEDEFAULT, 0, 10, 10)
)x");
}

} // namespace
} // namespace handlelab
