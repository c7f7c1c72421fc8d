// SPDX-License-Identifier: GPL-3.0-or-later
// Events, mutexes, semaphores and waits: win32-semantics section 11.
#include "lab.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// a has one handle of every kind: e m s v f p t.
const char* const zoo = R"(a: e = CreateEvent()
a: m = CreateMutex()
a: s = CreateSemaphore(NULL, 0, 1, NULL)
a: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL)
a: f = CreateFile("notes.txt", GENERIC_READ, 0)
a: CreateProcess("child.exe") starts child
a: p = pi.hProcess
a: t = pi.hThread
)";

TEST(WrongType, TYP_29_to_45_EveryOperationRefusesEveryOtherType) {
    struct Operation {
        const char *call, *own;
    };
    constexpr Operation operations[] = {
        {"SetEvent({})", "e"},
        {"ResetEvent({})", "e"},
        {"ReleaseMutex({})", "m"},
        {"ReleaseSemaphore({}, 1, NULL)", "s"},
        {"TerminateProcess({}, 1)", "p"},
        {"TerminateThread({}, 1)", "t"},
        {"GetExitCodeProcess({}, NULL)", "p"},
        {"GetExitCodeThread({}, NULL)", "t"},
        {"GetProcessId({})", "p"},
    };
    std::string lines = zoo;
    for (const Operation& operation : operations)
        for (const std::string_view value : {"e", "m", "s", "v", "f", "p", "t"})
            if (value != operation.own)
                lines += fmt::format("a: {} => 0, ERROR_INVALID_HANDLE\n",
                                     fmt::format(fmt::runtime(operation.call), value));
    holds(lines);
}

// ---- events
// ------------------------------------------------------------------------------------------------

TEST(Event, TYP_02_AnAutoResetEventServesOneWait) {
    holds(R"(
a: e = CreateEvent(NULL, FALSE, TRUE, NULL)
a: WaitForSingleObject(e, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(e, 0) => WAIT_TIMEOUT
)");
}

TEST(Event, TYP_03_AManualResetEventStaysSignaled) {
    holds(R"(
a: e = CreateEvent(NULL, TRUE, TRUE, NULL)
a: WaitForSingleObject(e, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(e, 0) => WAIT_OBJECT_0
a: ResetEvent(e) => TRUE
a: WaitForSingleObject(e, 0) => WAIT_TIMEOUT
)");
}

TEST(Event, TYP_08_SettingTwiceCountsOnce) {
    holds(R"(
a: e = CreateEvent(NULL, FALSE, FALSE, NULL)
a: SetEvent(e) => TRUE
a: SetEvent(e) => TRUE
a: WaitForSingleObject(e, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(e, 0) => WAIT_TIMEOUT
)");
}

TEST(Event, SEC_28_to_31_ModifyStateIsNeededToSetAndReset) {
    holds(R"(
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
a: w = OpenEvent(SYNCHRONIZE, FALSE, "E")
a: m = OpenEvent(EVENT_MODIFY_STATE, FALSE, "E")
a: SetEvent(w) => FALSE, ERROR_ACCESS_DENIED
a: ResetEvent(w) => FALSE, ERROR_ACCESS_DENIED
a: SetEvent(m) => TRUE
a: WaitForSingleObject(m, 0) => WAIT_FAILED, ERROR_ACCESS_DENIED
a: WaitForSingleObject(w, 0) => WAIT_OBJECT_0
)");
}

// ---- mutexes
// -----------------------------------------------------------------------------------------------

TEST(Mutex, TYP_09_16_OnlyTheOwningThreadReleases) {
    holds(R"(
a: m = CreateMutex(NULL, FALSE, NULL)
a: ReleaseMutex(m) => FALSE, ERROR_NOT_OWNER
a: CreateThread()
a: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
a/T2: ReleaseMutex(m) => FALSE, ERROR_NOT_OWNER
a/T2: WaitForSingleObject(m, 0) => WAIT_TIMEOUT
a: ReleaseMutex(m) => TRUE
a/T2: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
a: ReleaseMutex(m) => FALSE, ERROR_NOT_OWNER
)");
}

TEST(Mutex, TYP_10_11_NWaitsNeedNReleases) {
    holds(R"(
a: m = CreateMutex(NULL, TRUE, "M")
a: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
b: m = OpenMutex(SYNCHRONIZE, FALSE, "M")
a: ReleaseMutex(m) => TRUE
a: ReleaseMutex(m) => TRUE
b: WaitForSingleObject(m, 0) => WAIT_TIMEOUT
expect not signaled(a.m)
a: ReleaseMutex(m) => TRUE
expect signaled(a.m)
b: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
a: ReleaseMutex(m) => FALSE, ERROR_NOT_OWNER
)");
}

TEST(Mutex, SEC_32_ReleasingNeedsNoAccess) {
    holds(R"(
a: m = CreateMutex(NULL, TRUE, NULL)
a: DuplicateHandle(-1, m, -1, &none, 0, FALSE, 0) => TRUE
a: ReleaseMutex(none) => TRUE
expect signaled(a.m)
)");
}

TEST(Mutex, TYP_17_ClosingAHandleDoesNotReleaseIt) {
    holds(R"(
a: m = CreateMutex(NULL, TRUE, NULL)
a: DuplicateHandle(-1, m, -1, &d) => TRUE
a: CloseHandle(m) => TRUE
a: CreateThread()
a/T2: WaitForSingleObject(d, 0) => WAIT_TIMEOUT
)");
}

// ---- semaphores
// --------------------------------------------------------------------------------------------

TEST(Semaphore, TYP_19_ThePreviousCountIsGiven) {
    holds(R"(
a: s = CreateSemaphore(NULL, 1, 5, NULL)
a: ReleaseSemaphore(s, 2, &before) => TRUE
expect a.before == 1
a: ReleaseSemaphore(s, 1, &before) => TRUE
expect a.before == 3
a: WaitForSingleObject(s, 0) => WAIT_OBJECT_0
a: ReleaseSemaphore(s, 1, &before) => TRUE
expect a.before == 3
)");
}

TEST(Semaphore, TYP_20_24_AllOrNothingUpToTheMaximum) {
    holds(R"(
a: s = CreateSemaphore(NULL, 1, 3, NULL)
a: before = 99
a: ReleaseSemaphore(s, 3, &before) => FALSE, ERROR_TOO_MANY_POSTS
expect a.before == 99
a: ReleaseSemaphore(s, 0x7FFFFFFF, NULL) => FALSE, ERROR_TOO_MANY_POSTS
a: ReleaseSemaphore(s, 2, &before) => TRUE
expect a.before == 1
a: ReleaseSemaphore(s, 1, NULL) => FALSE, ERROR_TOO_MANY_POSTS
)");
}

TEST(Semaphore, TYP_21_22_NothingOrLessCannotBeAdded) {
    holds(R"(
a: s = CreateSemaphore(NULL, 1, 3, NULL)
a: ReleaseSemaphore(s, 0, NULL) => FALSE, ERROR_INVALID_PARAMETER
a: ReleaseSemaphore(s, -1, NULL) => FALSE, ERROR_INVALID_PARAMETER
)");
}

TEST(Semaphore, EveryWaitTakesOne) {
    holds(R"(
a: s = CreateSemaphore(NULL, 2, 2, NULL)
a: WaitForSingleObject(s, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(s, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(s, 0) => WAIT_TIMEOUT
expect not signaled(a.s)
)");
}

TEST(Semaphore, SEC_33_34_ModifyStateIsNeededToRelease) {
    holds(R"(
a: s = CreateSemaphore(NULL, 0, 2, "S")
a: w = OpenSemaphore(SYNCHRONIZE, FALSE, "S")
a: m = OpenSemaphore(SEMAPHORE_MODIFY_STATE, FALSE, "S")
a: ReleaseSemaphore(w, 1, NULL) => FALSE, ERROR_ACCESS_DENIED
a: ReleaseSemaphore(m, 1, NULL) => TRUE
a: WaitForSingleObject(m, 0) => WAIT_FAILED, ERROR_ACCESS_DENIED
)");
}

// ---- waits
// -------------------------------------------------------------------------------------------------

TEST(Wait, TYP_60_SuccessAndTimeOutLeaveTheLastErrorAlone) {
    holds(R"(
a: e = CreateEvent(NULL, FALSE, TRUE, NULL)
a: SetLastError(1234)
a: WaitForSingleObject(e, 0) => WAIT_OBJECT_0, 1234
a: WaitForSingleObject(e, 0) => WAIT_TIMEOUT, 1234
)");
}

TEST(Wait, TYP_46_47_AFileMappingCannotBeWaitedFor) {
    holds(R"(
a: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, "V")
a: WaitForSingleObject(v, 0) => WAIT_FAILED, ERROR_ACCESS_DENIED
a: OpenFileMapping(SYNCHRONIZE | FILE_MAP_READ, FALSE, "V") => NULL, ERROR_ACCESS_DENIED
)");
}

TEST(Wait, TYP_48_AFileIsSignaled) {
    holds(
        "a: f = CreateFile(\"notes.txt\", GENERIC_READ, 0)\na: WaitForSingleObject(f, 0) => WAIT_OBJECT_0\n");
}

TEST(Wait, InvalidHandlesFail) {
    holds("a: WaitForSingleObject(NULL, 0) => WAIT_FAILED, ERROR_INVALID_HANDLE\n"
          "a: WaitForSingleObject(0x7FFFFF00, INFINITE) => WAIT_FAILED, ERROR_INVALID_HANDLE\n");
}

TEST(Wait, AnEndlessWaitBlocksItsThread) {
    const Lab lab(
        stage("a: e = CreateEvent()\na: r = WaitForSingleObject(e, INFINITE) => waits\na: SetEvent(e)\n"));
    EXPECT_EQ(lab.step(1).verdict, Verdict::met);
    EXPECT_EQ(lab.step(2).verdict, Verdict::notRun) << "a thread that waits makes no calls";
    ASSERT_EQ(lab.timeline.findings().size(), 2u);
    EXPECT_NE(lab.timeline.findings().back().text.find("is waiting"), std::string::npos);
}

} // namespace
} // namespace handlelab
