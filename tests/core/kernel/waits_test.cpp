// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting threads in micro-steps: what a reader is shown, and in which order.
#include "tests/core/lab.h"

#include "core/tell/explain.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

/// Whether the kinds occur in this order, with others between them or not.
bool inOrder(const std::vector<MeaningKind>& all, const std::vector<MeaningKind>& wanted) {
    auto next = wanted.begin();
    for (const MeaningKind kind : all)
        if (next != wanted.end() && kind == *next)
            ++next;
    return next == wanted.end();
}

using enum MeaningKind;

TEST(Waits, TakeAReferenceBeforeTheyBlockAndDropItWhenTheyAreOver) {
    const Lab lab(stage(R"(a: e = CreateEvent(NULL, FALSE, FALSE, "E")
a: CreateThread()
a/T2: r = WaitForSingleObject(e, INFINITE) => waits
a: SetEvent(e) => TRUE
)"));
    EXPECT_TRUE(inOrder(lab.kinds(2), {accessGranted, threadWaits, referenceTaken}));
    EXPECT_TRUE(inOrder(lab.kinds(3), {eventSignaled, eventReset, waitSatisfied, threadWakes,
                                       referenceDropped, valueStored}));
    EXPECT_NE(lab.sentences(2).find("a.exe/T2 waits until Event \"E\" is signaled"), std::string::npos);
    EXPECT_NE(lab.sentences(3).find("a.exe/T2 runs again: its call returns WAIT_OBJECT_0"),
              std::string::npos);
}

TEST(Waits, LetTimePassInOneStep) {
    const Lab lab(stage(R"(a: t = CreateWaitableTimer(NULL, TRUE, NULL)
a: SetWaitableTimer(t, -2000000, 0) => TRUE
a: WaitForSingleObject(t, 5000) => WAIT_OBJECT_0
a: Sleep(30)
)"));
    EXPECT_TRUE(inOrder(lab.kinds(2), {threadWaits, timePassed, timerFired, waitSatisfied, threadWakes}));
    EXPECT_EQ(lab.machine().clock->milliseconds, 230u) << "the wait ended when the timer fired";
    EXPECT_NE(lab.sentences(2).find("200 ms pass"), std::string::npos);
    EXPECT_NE(lab.sentences(3).find("a.exe/T1 sleeps for 30 ms"), std::string::npos);
}

TEST(Waits, OfEveryPeriodOnlyFireWhatChangesSomething) {
    const Lab lab(stage(R"(a: t = CreateWaitableTimer(NULL, FALSE, NULL)
a: SetWaitableTimer(t, -10000, 1) => TRUE
a: Sleep(2000000000)
a: WaitForSingleObject(t, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(t, 0) => WAIT_TIMEOUT
a: WaitForSingleObject(t, 1) => WAIT_OBJECT_0
)"));
    const auto kinds = lab.kinds(2);
    EXPECT_EQ(std::ranges::count(kinds, timerFired), 1) << "it stays signaled until somebody waits";
    EXPECT_EQ(lab.machine().clock->milliseconds, 2'000'000'001u);
}

TEST(Waits, EndWithTheirThreadAndSaySo) {
    const Lab lab(stage(R"(a: e = CreateEvent(NULL, FALSE, FALSE, NULL)
a: t = CreateThread()
a/T2: WaitForSingleObject(e, INFINITE) => waits
a: ExitProcess(0)
)"));
    EXPECT_TRUE(inOrder(lab.kinds(3), {waitCancelled, referenceDropped, threadEnded, sweepStarted}));
    EXPECT_FALSE(alive(lab.object("a", "e")));
}

TEST(CompletionPorts, RefuseFilesThatWereNotOpenedForThem) {
    holds(R"(
a: io = CreateIoCompletionPort()
a: CreatePipe(&r, &w) => TRUE
a: CreateIoCompletionPort(r, io) => NULL, ERROR_INVALID_PARAMETER
a: CreateFileMapping(r, NULL, PAGE_READONLY, 0, 10, NULL) => NULL, ERROR_BAD_EXE_FORMAT
)");
}

TEST(Timers, OfTwoThatAreDueAtOnceTheOlderFiresFirst) {
    holds(R"(
a: older = CreateWaitableTimer(NULL, TRUE, NULL)
a: younger = CreateWaitableTimer(NULL, TRUE, NULL)
a: SetWaitableTimer(younger, -500000, 0) => TRUE
a: SetWaitableTimer(older, -500000, 0) => TRUE
a: WaitForMultipleObjects(2, {younger, older}, FALSE, 1000) => 1
)");
}

TEST(MemoryNotifications, SayThatThereIsPlentyOfMemoryAndCannotBeSet) {
    holds(R"(
a: high = CreateMemoryResourceNotification(HighMemoryResourceNotification)
a: WaitForSingleObject(high, 0) => WAIT_OBJECT_0
a: QueryMemoryResourceNotification(high, &state) => TRUE
expect a.state == TRUE
a: ResetEvent(high) => FALSE, ERROR_ACCESS_DENIED
)");
}

TEST(CreateFunctionsWithFlags, RefuseFlagsTheyDoNotKnow) {
    holds(R"(
a: CreateEventEx(NULL, NULL, 4, EVENT_ALL_ACCESS) => NULL, ERROR_INVALID_PARAMETER
a: CreateMutexEx(NULL, NULL, 2, MUTEX_ALL_ACCESS) => NULL, ERROR_INVALID_PARAMETER
a: CreateSemaphoreEx(NULL, 0, 1, NULL, 1, SEMAPHORE_ALL_ACCESS) => NULL, ERROR_INVALID_PARAMETER
a: CreateWaitableTimerEx(NULL, NULL, 8, TIMER_ALL_ACCESS) => NULL, ERROR_INVALID_PARAMETER
a: n = CreateEventEx(NULL, "N", 0, 0)
expect granted(a.n) == 0
a: CreateEventEx(NULL, "N", 0, 0) => NULL, ERROR_ACCESS_DENIED
)");
}

} // namespace
} // namespace handlelab
