// SPDX-License-Identifier: GPL-3.0-or-later
// Using, closing and flagging handles: win32-semantics sections 0.2, 5, 6 and 12.
#include "lab.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace handlelab {
namespace {

// ---- 0.2: the order of checks
// ------------------------------------------------------------------------------

TEST(CheckOrder, TBL_06_to_08_CLS_19_TheTwoLowBitsOfAValueAreIgnored) {
    holdsAsWritten(block(R"(
rules nt
process a "a.exe"
a: h = CreateEvent(NULL, TRUE, FALSE, NULL) => 4
a: SetEvent(5) => TRUE
a: ResetEvent(6) => TRUE
a: CompareObjectHandles(4, 7) => TRUE
a: SetEvent(8) => FALSE, ERROR_INVALID_HANDLE
a: CloseHandle(7) => TRUE
a: SetEvent(h) => FALSE, ERROR_INVALID_HANDLE
a: CloseHandle(1) => FALSE, ERROR_INVALID_HANDLE
a: CloseHandle(3) => FALSE, ERROR_INVALID_HANDLE
)"));
}

TEST(CheckOrder, TBL_09_to_11_NTL_24_ValuesWithoutAnEntryAreInvalid) {
    holds(R"(
a: h = CreateEvent()
a: SetEvent(NULL) => FALSE, ERROR_INVALID_HANDLE
a: SetEvent(0x20) => FALSE, ERROR_INVALID_HANDLE
a: SetEvent(0x7FFFFFFC) => FALSE, ERROR_INVALID_HANDLE
a: SetEvent(0x80000004) => FALSE, ERROR_INVALID_HANDLE
a: SetEvent(0xFFFFFFFF80000004) => FALSE, ERROR_INVALID_HANDLE
a: SetEvent(-3) => FALSE, ERROR_INVALID_HANDLE
a: SetEvent(-100) => FALSE, ERROR_INVALID_HANDLE
a: SetEvent(h) => TRUE
)");
}

TEST(CheckOrder, NTL_23_26_TypeIsCheckedBeforeAccess) {
    holds(R"(
a: m = CreateMutex(NULL, FALSE, "M")
a: small = OpenMutex(SYNCHRONIZE, FALSE, "M")
a: SetEvent(small) => FALSE, ERROR_INVALID_HANDLE
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
a: dumb = OpenEvent(SYNCHRONIZE, FALSE, "E")
a: SetEvent(dumb) => FALSE, ERROR_ACCESS_DENIED
a: SetEvent(GetCurrentProcess()) => FALSE, ERROR_INVALID_HANDLE
a: ReleaseMutex(-2) => FALSE, ERROR_INVALID_HANDLE
)");
}

TEST(CheckOrder, AnOwnFailureComesLast) {
    holds(R"(
a: s = CreateSemaphore(NULL, 1, 1, "S")
a: dumb = OpenSemaphore(SYNCHRONIZE, FALSE, "S")
a: ReleaseSemaphore(dumb, 1, NULL) => FALSE, ERROR_ACCESS_DENIED
a: ReleaseSemaphore(s, 1, NULL) => FALSE, ERROR_TOO_MANY_POSTS
)");
}

TEST(CheckOrder, SEC_09_47_OnlyTheEntryIsAskedWhenAHandleIsUsed) {
    holds(R"(
a: e = CreateEvent({lpSecurityDescriptor = "D:"}, TRUE, FALSE, "E")
expect granted(a.e) == EVENT_ALL_ACCESS
a: SetEvent(e) => TRUE
a: DuplicateHandle(-1, e, -1, &d, EVENT_MODIFY_STATE, FALSE, 0) => TRUE
a: SetEvent(d) => TRUE
a: OpenEvent(EVENT_MODIFY_STATE, FALSE, "E") => NULL, ERROR_ACCESS_DENIED
)");
}

// ---- 5: CloseHandle
// ----------------------------------------------------------------------------------------

TEST(CloseHandle, CLS_01_AnOpenHandleCloses) {
    holds("a: h = CreateEvent(NULL, TRUE, FALSE, \"E\")\na: CloseHandle(h) => TRUE\nexpect not alive(a.h)\n"
          "expect not exists(\"E\")\nexpect open(a) == 0\nexpect stale(a.h)\n");
}

TEST(CloseHandle, CLS_18_NoAccessRightIsNeeded) {
    holds("a: h = CreateEvent()\na: DuplicateHandle(-1, h, -1, &none, 0, FALSE, 0) => TRUE\n"
          "expect granted(a.none) == 0\na: CloseHandle(none) => TRUE\nexpect usage(a.h) == 1\n");
}

TEST(CloseHandle, CLS_02_TwiceIsInvalid) {
    holds("a: h = CreateEvent()\na: CloseHandle(h) => TRUE\na: CloseHandle(h) => FALSE, "
          "ERROR_INVALID_HANDLE\n");
}

TEST(CloseHandle, CLS_06_NullIsInvalid) { holds("a: CloseHandle(NULL) => FALSE, ERROR_INVALID_HANDLE\n"); }

TEST(CloseHandle, CLS_07_GarbageIsInvalid) {
    holds("a: CloseHandle(0x12345678) => FALSE, ERROR_INVALID_HANDLE\na: CloseHandle(-3) => FALSE, 6\n"
          "a: CloseHandle(-7) => FALSE, 6\n");
}

TEST(CloseHandle, CLS_08_to_10_PseudoHandlesCloseWithoutEffect) {
    holds(R"(
a: SetLastError(77)
a: CloseHandle(GetCurrentProcess()) => TRUE, 77
a: CloseHandle(GetCurrentThread()) => TRUE, 77
a: CloseHandle(INVALID_HANDLE_VALUE) => TRUE, 77
a: CloseHandle(-4) => TRUE, 77
a: CloseHandle(-5) => TRUE, 77
a: CloseHandle(-6) => TRUE, 77
expect alive(a)
)");
}

TEST(CloseHandle, CLS_13_15_AProtectedHandleStaysOpenAndUsable) {
    holds(R"(
a: h = CreateEvent()
a: SetHandleInformation(h, HANDLE_FLAG_PROTECT_FROM_CLOSE, HANDLE_FLAG_PROTECT_FROM_CLOSE) => TRUE
a: CloseHandle(h) => FALSE, ERROR_INVALID_HANDLE
a: SetEvent(h) => TRUE
a: SetHandleInformation(h, HANDLE_FLAG_PROTECT_FROM_CLOSE, 0) => TRUE
a: CloseHandle(h) => TRUE
)");
}

TEST(CloseHandle, OwnershipAndExecutionGoOnWithoutTheHandle) {
    holds(R"(
a: m = CreateMutex(NULL, TRUE, "M")
b: m = OpenMutex(MUTEX_ALL_ACCESS, FALSE, "M")
a: CloseHandle(m) => TRUE
b: WaitForSingleObject(m, 0) => WAIT_TIMEOUT
a: CreateProcess("child.exe") starts child => TRUE
a: CloseHandle(pi.hProcess) => TRUE
a: CloseHandle(pi.hThread) => TRUE
expect alive(child)
child: CreateEvent()
)");
}

TEST(CloseHandle, PRC_19_to_21_TheEndOfAProcessClosesProtectedHandlesToo) {
    holds(R"(
a: h = CreateEvent(NULL, TRUE, FALSE, "E")
a: SetHandleInformation(h, HANDLE_FLAG_PROTECT_FROM_CLOSE, HANDLE_FLAG_PROTECT_FROM_CLOSE) => TRUE
a: ExitProcess(0)
expect not alive("E")
expect open(a) == 0
)");
}

// ---- 5: under a debugger
// -----------------------------------------------------------------------------------

std::uint32_t exceptionOf(std::string_view lines) {
    const Lab lab(stage(std::string("debug a\n") + std::string(lines)));
    return lab.timeline.steps().back().exception;
}

TEST(Debugger, DBG_01_02_ABadHandleRaisesAnExceptionAndFails) {
    EXPECT_EQ(exceptionOf("a: CloseHandle(0x1234) => FALSE, ERROR_INVALID_HANDLE"), 0xC0000008u);
    EXPECT_EQ(exceptionOf("a: h = CreateEvent()\na: CloseHandle(h)\na: CloseHandle(h)"), 0xC0000008u);
    holds("debug a\na: CloseHandle(0x1234) => FALSE, ERROR_INVALID_HANDLE\n");
}

TEST(Debugger, DBG_03_04_NullAndPseudoHandlesRaiseNothing) {
    EXPECT_EQ(exceptionOf("a: CloseHandle(NULL)"), 0u);
    EXPECT_EQ(exceptionOf("a: CloseHandle(GetCurrentProcess())"), 0u);
    EXPECT_EQ(exceptionOf("a: CloseHandle(-5)"), 0u);
    holds("debug a\na: CloseHandle(NULL) => FALSE, ERROR_INVALID_HANDLE\na: CloseHandle(-1) => TRUE\n");
}

TEST(Debugger, DBG_06_AProtectedHandleRaisesNotClosable) {
    EXPECT_EQ(exceptionOf("a: h = CreateEvent()\na: SetHandleInformation(h, 2, 2)\na: CloseHandle(h)"),
              0xC0000235u);
}

TEST(Debugger, DBG_07_OtherCallsRaiseNothing) {
    EXPECT_EQ(exceptionOf("a: SetEvent(0x1234)"), 0u);
    EXPECT_EQ(exceptionOf("a: DuplicateHandle(-1, 0x1234, -1, &h)"), 0u);
    EXPECT_EQ(exceptionOf("b: CloseHandle(0x1234)"), 0u) << "b is not debugged";
}

// ---- 6: flags
// ----------------------------------------------------------------------------------------------

TEST(HandleInformation, INF_01_to_08_TheMaskChoosesTheFlags) {
    holds(R"(
a: h = CreateEvent({bInheritHandle = TRUE})
a: GetHandleInformation(h, &f) => TRUE
expect a.f == HANDLE_FLAG_INHERIT
a: SetHandleInformation(h, 2, 2) => TRUE
a: GetHandleInformation(h, &f) => TRUE
expect a.f == 3
a: SetHandleInformation(h, 1, 0) => TRUE
a: GetHandleInformation(h, &f) => TRUE
expect a.f == 2
a: SetHandleInformation(h, 0, 3) => TRUE
a: GetHandleInformation(h, &f) => TRUE
expect a.f == 2
a: SetHandleInformation(h, 0xFFFFFFFC, 0xFFFFFFFF) => TRUE
a: GetHandleInformation(h, &f) => TRUE
expect a.f == 2
a: SetHandleInformation(h, 3, 1) => TRUE
a: GetHandleInformation(h, &f) => TRUE
expect a.f == 1
expect usage(a.h) == 1
)");
}

TEST(HandleInformation, INF_09_10_BadHandlesAreInvalid) {
    holds(R"(
a: f = 9
a: GetHandleInformation(NULL, &f) => FALSE, ERROR_INVALID_HANDLE
a: SetHandleInformation(NULL, 1, 1) => FALSE, ERROR_INVALID_HANDLE
a: h = CreateEvent()
a: CloseHandle(h) => TRUE
a: GetHandleInformation(h, &f) => FALSE, ERROR_INVALID_HANDLE
a: SetHandleInformation(h, 1, 1) => FALSE, ERROR_INVALID_HANDLE
expect a.f == 9
)");
}

TEST(HandleInformation, INF_11_12_PseudoHandlesHaveNoFlagsAndTakeNone) {
    holds(R"(
a: GetHandleInformation(-1, &f) => TRUE
expect a.f == 0
a: GetHandleInformation(-2, &g) => TRUE
expect a.g == 0
a: SetHandleInformation(-1, 1, 1) => FALSE, ERROR_ACCESS_DENIED
a: SetHandleInformation(-2, 1, 1) => FALSE, ERROR_ACCESS_DENIED
)");
}

TEST(HandleInformation, INF_13_NoAccessRightIsNeeded) {
    holds("a: h = CreateEvent()\na: DuplicateHandle(-1, h, -1, &none, 0, FALSE, 0) => TRUE\n"
          "a: SetHandleInformation(none, 1, 1) => TRUE\na: GetHandleInformation(none, &f) => TRUE\n"
          "expect a.f == 1\n");
}

TEST(HandleInformation, INF_14_to_16_FlagsBelongToTheEntry) {
    holds(R"(
a: h = CreateEvent()
a: DuplicateHandle(-1, h, -1, &i, 0, TRUE, DUPLICATE_SAME_ACCESS) => TRUE
a: DuplicateHandle(-1, h, -1, &p, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
a: SetHandleInformation(p, 2, 2) => TRUE
a: GetHandleInformation(h, &f1) => TRUE
a: GetHandleInformation(i, &f2) => TRUE
a: GetHandleInformation(p, &f3) => TRUE
expect a.f1 == 0
expect a.f2 == 1
expect a.f3 == 2
expect usage(a.h) == 3
)");
}

// ---- 12: stale handles
// -------------------------------------------------------------------------------------

TEST(StaleHandle, A_CLS_03_to_05_AFreeEntryIsInvalid) {
    holds(R"(
a: h = CreateEvent()
a: CloseHandle(h) => TRUE
expect stale(a.h)
a: SetEvent(h) => FALSE, ERROR_INVALID_HANDLE
a: WaitForSingleObject(h, 0) => WAIT_FAILED, ERROR_INVALID_HANDLE
a: h = NULL
expect not stale(a.h)
a: SetEvent(h) => FALSE, ERROR_INVALID_HANDLE
)");
}

const char* const reused = "process a \"a.exe\"\na: old = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
                           "a: CloseHandle(old) => TRUE\n";

TEST(StaleHandle, B1_TBL_15_AReusedEntryOfAnotherTypeIsInvalid) {
    for (const char* rules : {"nt", "textbook"})
        holdsAsWritten(
            block(fmt::format("rules {}\n{}a: new = CreateMutex()\nexpect a.new == a.old\n"
                              "a: SetEvent(old) => FALSE, ERROR_INVALID_HANDLE\nexpect stale(a.old)\n",
                              rules, reused)));
}

TEST(StaleHandle, B2_TBL_13_AReusedEntryOfTheSameTypeIsTheWrongObject) {
    for (const char* rules : {"nt", "textbook"})
        holdsAsWritten(
            block(fmt::format("rules {}\n{}a: new = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
                              "a: SetEvent(old) => TRUE\nexpect signaled(a.new)\nexpect stale(a.old)\n"
                              "expect not stale(a.new)\n",
                              rules, reused)));
}

TEST(StaleHandle, C_TheObjectLivesOnAndTheValueIsInvalidAllTheSame) {
    holds(R"(
a: h = CreateEvent(NULL, TRUE, FALSE, "E")
b: g = OpenEvent(EVENT_ALL_ACCESS, FALSE, "E")
a: CreateThread()
a/T2: CloseHandle(h) => TRUE
a: SetEvent(h) => FALSE, ERROR_INVALID_HANDLE
b: SetEvent(g) => TRUE
)");
}

} // namespace
} // namespace handlelab
