// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an imported program stand in an order in which each of them runs.
#include "core/program/running_order.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

Imported ordered(std::string_view source) {
    return inRunningOrder(importSource(source, {.process = "p"}), "p");
}

std::string linesOf(const Imported& imported) {
    std::string all;
    for (const ImportedLine& line : imported.lines)
        all += line.text + "\n";
    return all;
}

TEST(RunningOrder, AThreadThatWaitsGoesOnWhenItsWaitIsOver) {
    EXPECT_EQ(linesOf(ordered(R"(
HANDLE e, stop;
DWORD WINAPI Work(LPVOID) {
    WaitForSingleObject(e, INFINITE);
    SetEvent(stop);
    return 7;
}
int main() {
    e = CreateEvent(NULL, FALSE, FALSE, NULL);
    stop = CreateEvent(NULL, FALSE, FALSE, NULL);
    HANDLE t = CreateThread(NULL, 0, Work, NULL, CREATE_SUSPENDED, NULL);
    WaitForSingleObject(stop, 0);
    ResumeThread(t);
    SetEvent(e);
    WaitForSingleObject(t, INFINITE);
    CloseHandle(t);
}
)")),
              "p: e = CreateEvent(NULL, FALSE, FALSE, NULL)\n"
              "p: stop = CreateEvent(NULL, FALSE, FALSE, NULL)\n"
              "p: t = CreateThread(NULL, 0, Work, NULL, CREATE_SUSPENDED, NULL)\n"
              "p: WaitForSingleObject(stop, 0)\n"
              "p: ResumeThread(t)\n"
              "p/T2: WaitForSingleObject(e, INFINITE)\n"
              "p: SetEvent(e)\n"
              "p/T2: SetEvent(stop)\n"
              "p/T2: ExitThread(7)\n"
              "p: WaitForSingleObject(t, INFINITE)\n"
              "p: CloseHandle(t)\n");
}

TEST(RunningOrder, WhatIsNeverReachedIsLeftOut) {
    const Imported imported = ordered("HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);\n"
                                      "Frob();\n"
                                      "WaitForSingleObject(h, INFINITE);\n"
                                      "CloseHandle(h);\n");
    EXPECT_EQ(linesOf(imported), "p: h = CreateEvent(NULL, FALSE, FALSE, NULL)\n"
                                 "p: WaitForSingleObject(h, INFINITE)\n");
    ASSERT_EQ(imported.leftOut.size(), 2u);
    EXPECT_EQ(imported.leftOut[0].text, "Frob()");
    EXPECT_EQ(imported.leftOut[1].line, 4u);
    EXPECT_EQ(imported.leftOut[1].text, "p: CloseHandle(h)");
    EXPECT_EQ(english(imported.leftOut[1].why), "its thread does not get there: it has ended, or it waits "
                                                "for something that does not happen here.");
}

TEST(RunningOrder, ALineThatCannotRunSaysWhy) {
    const Imported imported = ordered("DWORD n = 5; OpenEvent(SYNCHRONIZE, FALSE, n); Sleep(n);");
    EXPECT_EQ(linesOf(imported), "p: n = 5\np: Sleep(n)\n");
    ASSERT_EQ(imported.leftOut.size(), 1u);
    EXPECT_EQ(english(imported.leftOut[0].why), "lpName takes a string");
}

} // namespace
} // namespace handlelab
