// SPDX-License-Identifier: GPL-3.0-or-later
// Processes, threads and their end: win32-semantics sections 9.1 and 9.3.
#include "lab.h"

#include <gtest/gtest.h>

#include <set>

namespace handlelab {
namespace {

// ---- 9.1
// ---------------------------------------------------------------------------------------------------

TEST(CreateProcess, PRC_01_02_IdsAreDifferentMultiplesOfFour) {
    const Lab lab(
        stage("a: CreateProcess(\"child.exe\") starts child\na: t = CreateThread(lpThreadId = &tid)\n"));
    std::vector<std::uint32_t> ids;
    for (const Process& process : lab.machine().processes)
        ids.push_back(process.pid);
    for (const Thread& thread : lab.machine().threads)
        ids.push_back(thread.tid);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        EXPECT_EQ(ids[i] % 4, 0u);
        EXPECT_NE(ids[i], 0u);
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(ids[i], ids[j]);
    }
    EXPECT_EQ(lab.variable("a", "pi.dwProcessId").value.number, lab.machine()[lab.process("child")].pid);
    EXPECT_EQ(lab.variable("a", "tid").value.number, lab.machine().threads.back().tid);
}

TEST(CreateProcess, PRC_33_CRE_51_EachObjectHasOneHandleAndIsHeldByRunning) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
expect handles(a.pi.hProcess) == 1
expect handles(a.pi.hThread) == 1
expect usage(a.pi.hProcess) == 2
expect usage(a.pi.hThread) == 2
expect pointers(a.pi.hProcess) == 3
expect pointers(a.pi.hThread) == 2
)");
}

TEST(CreateProcess, PRC_13_14_ClosingBothHandlesDoesNotEndTheProcess) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
a: CloseHandle(pi.hThread) => TRUE
a: CloseHandle(pi.hProcess) => TRUE
expect alive(child)
expect usage(child) == 1
child: h = CreateEvent()
expect open(child) == 1
)");
}

TEST(CreateProcess, PRC_03_to_05_TheEndLeavesTheObjectsWhileHandlesRemain) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
child: ExitProcess(7)
expect alive(child)
expect usage(a.pi.hProcess) == 1
expect pointers(a.pi.hProcess) == 1
expect alive(a.pi.hThread)
a: GetExitCodeProcess(pi.hProcess, &code) => TRUE
expect a.code == 7
a: id = GetProcessId(pi.hProcess)
expect a.id == a.pi.dwProcessId
a: WaitForSingleObject(pi.hProcess, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(pi.hProcess, 0) => WAIT_OBJECT_0
a: WaitForSingleObject(pi.hThread, 0) => WAIT_OBJECT_0
)");
}

TEST(CreateProcess, PRC_07_WithTheLastHandleTheObjectAndItsIdAreGone) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
child: ExitProcess(7)
a: second = OpenProcess(PROCESS_TERMINATE, FALSE, pi.dwProcessId)
expect usage(a.second) == 2
a: CloseHandle(second) => TRUE
a: CloseHandle(pi.hProcess) => TRUE
a: OpenProcess(PROCESS_TERMINATE, FALSE, pi.dwProcessId) => NULL, ERROR_INVALID_PARAMETER
expect not alive(child)
)");
}

TEST(CreateProcess, SEC_49_TheDescriptorBindsEverybodyButTheCreator) {
    holds(R"(
a: CreateProcess("child.exe", NULL, {lpSecurityDescriptor = "D:"}, {lpSecurityDescriptor = "D:"}) starts child => TRUE
expect granted(a.pi.hProcess) == PROCESS_ALL_ACCESS
expect granted(a.pi.hThread) == THREAD_ALL_ACCESS
a: OpenProcess(PROCESS_TERMINATE, FALSE, pi.dwProcessId) => NULL, ERROR_ACCESS_DENIED
a: OpenThread(THREAD_TERMINATE, FALSE, pi.dwThreadId) => NULL, ERROR_ACCESS_DENIED
a: owner = OpenProcess(READ_CONTROL, FALSE, pi.dwProcessId)
expect granted(a.owner) == READ_CONTROL
)");
}

TEST(CreateThread, ItsDescriptorBindsWhoOpensIt) {
    holds(R"(
a: t = CreateThread({lpSecurityDescriptor = "D:"}, lpThreadId = &tid)
a: OpenThread(THREAD_TERMINATE, FALSE, tid) => NULL, ERROR_ACCESS_DENIED
)");
}

TEST(CreateProcess, INH_31_OnlyTheAttributesMakeItsHandlesInheritable) {
    holds(R"(
a: CreateProcess("one.exe", lpProcessAttributes = {bInheritHandle = TRUE}, lpProcessInformation = &p) starts one => TRUE
expect inherits(a.p.hProcess)
expect not inherits(a.p.hThread)
a: CreateProcess("two.exe", lpThreadAttributes = {bInheritHandle = TRUE}, bInheritHandles = TRUE, lpProcessInformation = &q) starts two => TRUE
expect not inherits(a.q.hProcess)
expect inherits(a.q.hThread)
expect open(two) == 1
expect handles(a.p.hProcess) == 2
)");
}

TEST(CreateProcess, AChildWithoutANameTakesNoneThatALaterLineGives) {
    const Lab lab(stage("a: CreateProcess(\"b.exe\")\na: CreateProcess(\"b.exe\") starts child\n"
                        "child: h = CreateEvent() => 4\na: CreateProcess(\"b.exe\")\n"));
    ASSERT_EQ(lab.machine().processes.size(), 6u);
    EXPECT_EQ(lab.machine().table(ProcessId{4}).header.handleCount, 1u);
    std::set<TextId> labels;
    for (const Process& process : lab.machine().processes)
        EXPECT_TRUE(labels.insert(process.label).second) << lab.timeline.texts()[process.label];
}

// ---- 9.3
// ---------------------------------------------------------------------------------------------------

TEST(ProcessEnd, ThreadsStopThenHandlesCloseThenTheProcessIsSignaled) {
    const Lab lab(stage("a: e = CreateEvent()\na: m = CreateMutex(NULL, TRUE, \"M\")\n"
                        "b: m = OpenMutex(SYNCHRONIZE, FALSE, \"M\")\na: ExitProcess(3)\n"));
    std::vector<MeaningKind> order;
    for (const MeaningKind kind : lab.kinds(3))
        if (kind == MeaningKind::mutexAbandoned || kind == MeaningKind::threadEnded ||
            kind == MeaningKind::entryCleared || kind == MeaningKind::processEnded)
            order.push_back(kind);
    const std::vector expected{MeaningKind::mutexAbandoned, MeaningKind::threadEnded,
                               MeaningKind::entryCleared, MeaningKind::entryCleared,
                               MeaningKind::processEnded};
    EXPECT_EQ(order, expected);
}

TEST(ProcessEnd, PRC_22_TYP_12_to_14_OwnedMutexesAreAbandonedOnce) {
    holds(R"(
a: m = CreateMutex(NULL, TRUE, "M")
a: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
b: m = OpenMutex(SYNCHRONIZE, FALSE, "M")
b: WaitForSingleObject(m, 0) => WAIT_TIMEOUT
a: ExitProcess(0)
b: WaitForSingleObject(m, 0) => WAIT_ABANDONED
b: ReleaseMutex(m) => TRUE
b: ReleaseMutex(m) => FALSE, ERROR_NOT_OWNER
b: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
)");
}

TEST(ProcessEnd, AMutexThatIsGoneIsNotAbandoned) {
    const Lab lab(stage("a: m = CreateMutex(NULL, TRUE, NULL)\na: CloseHandle(m)\na: ExitProcess(0)\n"));
    for (const MeaningKind kind : lab.kinds(2))
        EXPECT_NE(kind, MeaningKind::mutexAbandoned);
}

TEST(ProcessEnd, ChildrenLiveOn) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
a: ExitProcess(0)
expect alive(child)
child: CreateEvent()
expect usage(child) == 1
)");
}

TEST(GetExitCode, PRC_08_31_StillActiveWhileRunning) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
a: GetExitCodeProcess(pi.hProcess, &code) => TRUE
expect a.code == STILL_ACTIVE
a: GetExitCodeThread(pi.hThread, &thread) => TRUE
expect a.thread == 259
expect exitcode(child) == 259
a: TerminateProcess(pi.hProcess, 9) => TRUE
a: GetExitCodeThread(pi.hThread, &thread) => TRUE
expect a.thread == 9
expect exitcode(child) == 9
)");
}

TEST(GetExitCode, SEC_37_40_NeedsTheLimitedQueryRight) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
a: q = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pi.dwProcessId)
a: GetExitCodeProcess(q, &code) => TRUE
a: s = OpenProcess(SYNCHRONIZE, FALSE, pi.dwProcessId)
a: GetExitCodeProcess(s, &code) => FALSE, ERROR_ACCESS_DENIED
a: none = GetProcessId(s) => 0, ERROR_ACCESS_DENIED
a: t = OpenThread(SYNCHRONIZE, FALSE, pi.dwThreadId)
a: GetExitCodeThread(t, &code) => FALSE, ERROR_ACCESS_DENIED
a: GetExitCodeProcess(pi.hThread, &code) => FALSE, ERROR_INVALID_HANDLE
a: GetExitCodeThread(pi.hProcess, &code) => FALSE, ERROR_INVALID_HANDLE
)");
}

TEST(TerminateProcess, EndsTheProcessWithItsHandles) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
child: h = CreateEvent(NULL, TRUE, FALSE, "E")
a: TerminateProcess(pi.hProcess, 5) => TRUE
expect not exists("E")
expect open(child) == 0
expect exitcode(child) == 5
expect open(a) == 2
)");
}

TEST(TerminateProcess, PRC_06_AnEndedProcessIsDenied) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
child: ExitProcess(1)
a: TerminateProcess(pi.hProcess, 5) => FALSE, ERROR_ACCESS_DENIED
expect exitcode(child) == 1
)");
}

TEST(TerminateProcess, SEC_38_NeedsTheRightAndTheType) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
a: weak = OpenProcess(SYNCHRONIZE, FALSE, pi.dwProcessId)
a: TerminateProcess(weak, 5) => FALSE, ERROR_ACCESS_DENIED
a: TerminateProcess(pi.hThread, 5) => FALSE, ERROR_INVALID_HANDLE
a: TerminateProcess(NULL, 5) => FALSE, ERROR_INVALID_HANDLE
expect exitcode(child) == STILL_ACTIVE
)");
}

TEST(TerminateProcess, OnItselfDoesNotReturn) {
    const Lab lab(stage("a: h = CreateEvent()\na: TerminateProcess(GetCurrentProcess(), 4)\n"));
    EXPECT_EQ(lab.step(1).returned.as, Returns::nothing);
    EXPECT_FALSE(lab.machine()[lab.process("a")].alive);
    EXPECT_EQ(lab.machine()[lab.process("a")].exitCode, 4u);
}

TEST(Threads, PRC_23_24_TheProcessLivesOnWithoutItsFirstThread) {
    holds(R"(
a: t = CreateThread()
a: h = CreateEvent()
a: ExitThread(3)
expect alive(a)
a/T2: SetEvent(h) => TRUE
a/T2: ExitThread(8)
expect not alive(a)
expect exitcode(a) == 8
expect open(a) == 0
)");
}

TEST(Threads, PRC_25_27_28_TerminateThreadAbandonsItsMutexes) {
    holds(R"(
a: t = CreateThread(lpThreadId = &tid)
a: m = CreateMutex(NULL, FALSE, NULL)
a/T2: WaitForSingleObject(m, 0) => WAIT_OBJECT_0
a: o = OpenThread(THREAD_TERMINATE, FALSE, tid)
a: weak = OpenThread(SYNCHRONIZE, FALSE, tid)
a: TerminateThread(weak, 6) => FALSE, ERROR_ACCESS_DENIED
a: TerminateThread(m, 6) => FALSE, ERROR_INVALID_HANDLE
a: WaitForSingleObject(weak, 0) => WAIT_TIMEOUT
a: TerminateThread(o, 6) => TRUE
a: WaitForSingleObject(weak, 0) => WAIT_OBJECT_0
a: GetExitCodeThread(t, &code) => TRUE
expect a.code == 6
a: WaitForSingleObject(m, 0) => WAIT_ABANDONED
expect alive(a)
)");
}

TEST(Threads, EachHasItsOwnLastError) {
    holds(R"(
a: CreateThread()
a: SetLastError(11)
a/T2: SetLastError(22)
a: e = GetLastError() => 11
a/T2: e = GetLastError() => 22
a/T2: CloseHandle(NULL) => FALSE, ERROR_INVALID_HANDLE
a: GetLastError() => 11
expect lasterror(a/T2) == 6
)");
}

TEST(Threads, ItsIdTellsItApart) {
    holds("a: CreateThread(lpThreadId = &tid)\na/T2: own = GetCurrentThreadId()\nexpect a.own == a.tid\n"
          "a: first = GetCurrentThreadId()\nexpect a.first != a.own\n");
}

TEST(WaitForProcess, TYP_52_SEC_39_41_TimesOutWhileRunning) {
    holds(R"(
a: WaitForSingleObject(INVALID_HANDLE_VALUE, 0) => WAIT_TIMEOUT
a: WaitForSingleObject(GetCurrentThread(), 0) => WAIT_TIMEOUT
a: CreateProcess("child.exe") starts child => TRUE
a: WaitForSingleObject(pi.hProcess, 100) => WAIT_TIMEOUT
a: q = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pi.dwProcessId)
a: WaitForSingleObject(q, 0) => WAIT_FAILED, ERROR_ACCESS_DENIED
)");
}

TEST(OpenProcess, PRC_10_17_FindsAProcessWhoseHandlesWereAllClosed) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
a: CloseHandle(pi.hProcess) => TRUE
a: CloseHandle(pi.hThread) => TRUE
a: again = OpenProcess(SYNCHRONIZE, FALSE, pi.dwProcessId)
expect granted(a.again) == SYNCHRONIZE
expect usage(a.again) == 2
)");
}

} // namespace
} // namespace handlelab
