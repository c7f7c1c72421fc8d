// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and the life of objects: win32-semantics sections 1.2 to 1.4.
#include "lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

TEST(Counts, AnUnnamedObjectHasOneHandleAndOneReference) {
    holds("a: h = CreateEvent()\nexpect handles(a.h) == 1\nexpect pointers(a.h) == 1\nexpect usage(a.h) == "
          "1\n");
}

TEST(Counts, TheDirectoryHoldsANamedObject) {
    holds(
        "a: h = CreateEvent(NULL, TRUE, FALSE, \"E\")\nexpect handles(a.h) == 1\nexpect pointers(a.h) == 2\n"
        "expect usage(a.h) == 1\n");
}

TEST(Counts, TBL_16_to_19_EveryHandleCountsAlsoSeveralOfOneProcess) {
    holds(R"(
a: h = CreateEvent(NULL, TRUE, FALSE, "E")
a: i = OpenEvent(SYNCHRONIZE, FALSE, "E")
a: j = CreateEvent(NULL, TRUE, FALSE, "E")
a: DuplicateHandle(-1, h, -1, &k) => TRUE
expect handles(a.h) == 4
expect pointers(a.h) == 5
a: CloseHandle(i) => TRUE
a: CloseHandle(h) => TRUE
expect handles(a.k) == 2
expect pointers(a.k) == 3
)");
}

TEST(Counts, TheNameGoesWithTheLastHandle) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"E\")\na: CloseHandle(h)\n"));
    std::vector<MeaningKind> order;
    for (const MeaningKind kind : lab.kinds(1))
        if (kind != MeaningKind::handleFound && kind != MeaningKind::lastErrorSet)
            order.push_back(kind);
    const std::vector expected{MeaningKind::entryCleared, MeaningKind::handleCountChanged,
                               MeaningKind::nameRemoved, MeaningKind::objectDestroyed};
    EXPECT_EQ(order, expected);
}

TEST(Counts, AReferenceWithoutAHandleKeepsTheObjectAndNotTheName) {
    // The nearest a lesson comes to it here: a file object under a file mapping.
    holds(R"(
a: f = CreateFile("notes.txt", GENERIC_READ, 0)
a: v = CreateFileMapping(f, NULL, PAGE_READONLY, 0, 0, NULL)
expect handles(a.f) == 1
expect pointers(a.f) == 2
a: CloseHandle(f) => TRUE
expect alive(a.f)
a: CloseHandle(v) => TRUE
expect not alive(a.f)
expect not alive(a.v)
)");
}

TEST(Counts, OpeningAMappingDoesNotReferenceItsFileAgain) {
    holds(R"(
a: f = CreateFile("notes.txt", GENERIC_READ, 0)
a: v = CreateFileMapping(f, NULL, PAGE_READONLY, 0, 0, "V")
a: w = CreateFileMapping(f, NULL, PAGE_READONLY, 0, 0, "V")
expect lasterror(a) == ERROR_ALREADY_EXISTS
expect pointers(a.f) == 2
expect handles(a.v) == 2
)");
}

TEST(Counts, AProcessIsHeldByRunningAndByItsThreads) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
expect pointers(a.pi.hProcess) == 3
child: CreateThread()
expect pointers(a.pi.hProcess) == 4
child/T2: ExitThread(0)
expect pointers(a.pi.hProcess) == 3
child: ExitProcess(0)
expect pointers(a.pi.hProcess) == 1
expect pointers(a.pi.hThread) == 1
)");
}

TEST(Counts, AProcessOnTheStageHasNoHandles) {
    holds("expect handles(a) == 0\nexpect usage(a) == 1\nexpect pointers(a) == 2\n");
}

TEST(Counts, InflatedCountsChargeEveryHandleInAdvance) {
    // The published sample: HandleCount 2, PointerCount 65537, for a named object with one handle fewer it is
    // 32769.
    holdsAsWritten(block(
        "rules nt, counts = inflated\nprocess a \"a.exe\"\na: h = CreateEvent(NULL, TRUE, FALSE, \"E\")\n"
        "expect pointers(a.h) == 32769\na: g = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
        "expect handles(a.h) == 2\nexpect pointers(a.h) == 65537\nexpect usage(a.h) == 2\n"));
}

TEST(Counts, WhenTheTableIsFullNothingIsCounted) {
    holdsAsWritten(block("rules nt, handle_limit = 1\nprocess a \"a.exe\"\nprocess b \"b.exe\"\n"
                         "a: h = CreateEvent(NULL, TRUE, FALSE, \"E\") => 4\n"
                         "a: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_NO_SYSTEM_RESOURCES\n"
                         "a: CreateEvent(NULL, TRUE, FALSE, \"E\") => NULL, ERROR_NO_SYSTEM_RESOURCES\n"
                         "expect handles(a.h) == 1\nexpect pointers(a.h) == 2\n"));
}

// ---- 1.4
// ---------------------------------------------------------------------------------------------------

TEST(Presentation, FirstHandles) {
    holdsAsWritten(
        block("rules textbook\nprocess a \"a.exe\"\na: h = CreateEvent() => 1\na: g = CreateEvent() => 2\n"));
    holdsAsWritten(
        block("rules nt\nprocess a \"a.exe\"\na: h = CreateEvent() => 4\na: g = CreateEvent() => 8\n"));
}

TEST(Presentation, ReuseOfFreedEntries) {
    const char* const lines =
        "process a \"a.exe\"\na: h = CreateEvent()\na: i = CreateEvent()\na: j = CreateEvent()\n"
        "a: CloseHandle(h)\na: CloseHandle(j)\na: CloseHandle(i)\n"
        "a: x = CreateMutex()\na: y = CreateMutex()\na: z = CreateMutex()\na: w = CreateMutex()\n";
    // textbook: the lowest first
    holdsAsWritten(block("rules textbook\n" + std::string(lines) +
                         "expect a.x == 1\nexpect a.y == 2\nexpect a.z == 3\nexpect a.w == 4\n"));
    // nt: last freed first
    holdsAsWritten(block("rules nt\n" + std::string(lines) +
                         "expect a.x == 8\nexpect a.y == 12\nexpect a.z == 4\nexpect a.w == 16\n"));
    // StrictFIFO: what was never used comes before what was freed
    holdsAsWritten(block("rules nt, free_entry = fifo\n" + std::string(lines) +
                         "expect a.x == 16\nexpect a.y == 20\nexpect a.z == 24\nexpect a.w == 28\n"));
}

} // namespace
} // namespace handlelab
