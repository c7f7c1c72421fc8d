// SPDX-License-Identifier: GPL-3.0-or-later
// DuplicateHandle and CompareObjectHandles: win32-semantics sections 7 and 8.
#include "lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// Two strangers who have full handles to each other, and an event of a.
std::string acquainted(std::string_view lines) {
    return std::string(R"(a: id = GetCurrentProcessId()
b: id = GetCurrentProcessId()
a tells b: id as other by "message"
b tells a: id as other by "message"
a: hOther = OpenProcess(PROCESS_ALL_ACCESS, FALSE, other)
b: hOther = OpenProcess(PROCESS_ALL_ACCESS, FALSE, other)
a: h = CreateEvent(NULL, TRUE, FALSE, NULL)
a tells b: h as hOfA by "message"
)") + std::string(lines);
}

// ---- roles
// -------------------------------------------------------------------------------------------------

TEST(DuplicateHandle, DUP_01_to_04_SameProcessGetsASecondValueForTheSameObject) {
    holds(R"(
a: h = CreateEvent()
a: DuplicateHandle(GetCurrentProcess(), h, GetCurrentProcess(), &d, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
expect a.d != a.h
expect granted(a.d) == EVENT_ALL_ACCESS
expect usage(a.h) == 2
a: CompareObjectHandles(h, d) => TRUE
a: CloseHandle(h) => TRUE
a: SetEvent(d) => TRUE
)");
}

TEST(DuplicateHandle, DPM_01_to_03_12_Give) {
    holds(acquainted(R"(
a: DuplicateHandle(-1, h, hOther, &d, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
expect usage(a.h) == 2
expect open(b) == 2
a tells b: d as d by "message"
b: SetEvent(d) => TRUE
expect signaled(a.h)
)"));
}

TEST(DuplicateHandle, DPM_05_06_09_TakeLooksTheValueUpInTheSource) {
    holds(acquainted(R"(
b: DuplicateHandle(hOther, hOfA, -1, &d, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
expect usage(a.h) == 2
b: SetEvent(d) => TRUE
expect signaled(a.h)
b: DuplicateHandle(hOther, 0x7FFFFF00, -1, &d, 0, FALSE, DUPLICATE_SAME_ACCESS) => FALSE, ERROR_INVALID_HANDLE
expect b.d == 0
)"));
}

TEST(DuplicateHandle, DPM_17_to_21_AThirdProcessCopies) {
    holds(R"(
a: CreateProcess("one.exe", lpProcessInformation = &p1) starts one => TRUE
a: CreateProcess("two.exe", lpProcessInformation = &p2) starts two => TRUE
one: h = CreateEvent()
one tells a: h as h by "message"
a: DuplicateHandle(p1.hProcess, h, p2.hProcess, &d, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
expect usage(one.h) == 2
expect open(a) == 4
expect open(two) == 1
a tells two: d as d by "message"
two: SetEvent(d) => TRUE
expect signaled(one.h)
)");
}

TEST(DuplicateHandle, DPM_04_14_ThePseudoHandleBecomesRealInTheTarget) {
    holds(acquainted(R"(
a: DuplicateHandle(-1, -1, hOther, &p, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
a tells b: p as p by "message"
b: GetProcessId(p)
b: own = GetProcessId(p)
expect b.own == a.id
expect granted(b.p) == PROCESS_ALL_ACCESS
)"));
}

TEST(DuplicateHandle, DPM_11_PseudoProcessOfTheSourceIsTheSourceItself) {
    holds(acquainted(R"(
b: small = OpenProcess(PROCESS_DUP_HANDLE, FALSE, other)
b: DuplicateHandle(small, -1, -1, &full, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
expect granted(b.full) == PROCESS_ALL_ACCESS
b: who = GetProcessId(full)
expect b.who == a.id
)"));
}

TEST(DuplicateHandle, DUP_24_to_27_PseudoThreadBecomesAHandleToTheCallingThread) {
    holds(R"(
a: DuplicateHandle(-1, -2, -1, &t, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
expect granted(a.t) == THREAD_ALL_ACCESS
a: CompareObjectHandles(t, GetCurrentThread()) => TRUE
a: GetExitCodeThread(t, &code) => TRUE
expect a.code == STILL_ACTIVE
a: DuplicateHandle(-1, -1, -1, &p, PROCESS_TERMINATE, FALSE, 0) => TRUE
expect granted(a.p) == PROCESS_TERMINATE
)");
}

TEST(DuplicateHandle, DPM_24_25_29_TheTargetsEndClosesItsCopies) {
    holds(acquainted(R"(
a: DuplicateHandle(-1, h, hOther, NULL, 0, FALSE, DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE) => TRUE
expect alive(a.h)
b: ExitProcess(0)
expect not alive(a.h)
)"));
}

TEST(DuplicateHandle, DUP_32_33_DuplicatesShareOneFileObject) {
    holds(R"(
a: f = CreateFile("notes.txt", GENERIC_READ, FILE_SHARE_READ)
a: DuplicateHandle(-1, f, -1, &d) => TRUE
a: g = CreateFile("notes.txt", GENERIC_READ, FILE_SHARE_READ)
a: CompareObjectHandles(f, d) => TRUE
a: CompareObjectHandles(f, g) => FALSE, ERROR_NOT_SAME_OBJECT
)");
}

// ---- access
// ------------------------------------------------------------------------------------------------

TEST(DuplicateHandle, DUP_05_LessAccess) {
    holds(R"(
a: h = CreateEvent()
a: DuplicateHandle(-1, h, -1, &d, SYNCHRONIZE, FALSE, 0) => TRUE
expect granted(a.d) == SYNCHRONIZE
a: SetEvent(d) => FALSE, ERROR_ACCESS_DENIED
a: WaitForSingleObject(d, 0) => WAIT_TIMEOUT
a: DuplicateHandle(-1, h, -1, &r, GENERIC_READ, FALSE, 0) => TRUE
expect granted(a.r) == 0x20001
)");
}

TEST(DuplicateHandle, DUP_08_MoreAccessToAnUnnamedObjectIsAllowed) {
    holds(R"(
a: h = CreateEvent()
a: DuplicateHandle(-1, h, -1, &less, SYNCHRONIZE, FALSE, 0) => TRUE
a: DuplicateHandle(-1, less, -1, &more, EVENT_ALL_ACCESS, FALSE, 0) => TRUE
expect granted(a.more) == EVENT_ALL_ACCESS
)");
}

TEST(DuplicateHandle, DUP_09_to_11_NoAccessAtAllIsAllowed) {
    holds(R"(
a: h = CreateEvent(NULL, TRUE, TRUE, NULL)
a: DuplicateHandle(-1, h, -1, &none, 0, FALSE, 0) => TRUE
expect granted(a.none) == 0
a: SetEvent(none) => FALSE, ERROR_ACCESS_DENIED
a: WaitForSingleObject(none, 0) => WAIT_FAILED, ERROR_ACCESS_DENIED
a: DuplicateHandle(-1, none, -1, &again, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
expect granted(a.again) == 0
a: CloseHandle(none) => TRUE
)");
}

TEST(DuplicateHandle, DUP_30_AFileHandleNeverGainsAccess) {
    holds(R"(
a: f = CreateFile("notes.txt", GENERIC_READ, 0)
a: DuplicateHandle(-1, f, -1, &d, GENERIC_WRITE, FALSE, 0) => FALSE, ERROR_ACCESS_DENIED
expect a.d == 0
a: DuplicateHandle(-1, f, -1, &d, FILE_READ_DATA, FALSE, 0) => TRUE
expect granted(a.d) == FILE_READ_DATA
)");
}

TEST(DuplicateHandle, DUP_37_38_UndefinedBitsAreDroppedAndAllBitsRefused) {
    holds(R"(
a: h = CreateEvent()
a: DuplicateHandle(-1, h, -1, &d, 0x1F00FF, FALSE, 0) => TRUE
expect granted(a.d) == EVENT_ALL_ACCESS
a: DuplicateHandle(-1, h, -1, &d, 0xFFFFFFFF, FALSE, 0) => FALSE, ERROR_ACCESS_DENIED
)");
}

TEST(DuplicateHandle, DUP_39_QueryImpliesLimitedQuery) {
    holds(R"(
a: DuplicateHandle(-1, -1, -1, &p, PROCESS_QUERY_INFORMATION, FALSE, 0) => TRUE
expect granted(a.p) == 0x1400
a: DuplicateHandle(-1, -2, -1, &t, THREAD_QUERY_INFORMATION, FALSE, 0) => TRUE
expect granted(a.t) == 0x840
)");
}

TEST(DuplicateHandle, SEC_46_48_MoreAccessIsCheckedAgainstTheDescriptor) {
    holds(R"--(
a: h = CreateEvent({lpSecurityDescriptor = "D:(A;;0x100000;;;WD)"}, TRUE, FALSE, NULL)
a: DuplicateHandle(-1, h, -1, &less, SYNCHRONIZE, FALSE, 0) => TRUE
a: DuplicateHandle(-1, less, -1, &more, EVENT_MODIFY_STATE, FALSE, 0) => FALSE, ERROR_ACCESS_DENIED
a: DuplicateHandle(-1, less, -1, &rc, READ_CONTROL, FALSE, 0) => TRUE
expect granted(a.rc) == READ_CONTROL
a: open = CreateEvent({lpSecurityDescriptor = "D:(A;;GA;;;WD)"}, TRUE, FALSE, NULL)
a: DuplicateHandle(-1, open, -1, &small, SYNCHRONIZE, FALSE, 0) => TRUE
a: DuplicateHandle(-1, small, -1, &wide, EVENT_ALL_ACCESS, FALSE, 0) => TRUE
expect granted(a.wide) == EVENT_ALL_ACCESS
)--");
}

// ---- options and flags
// -------------------------------------------------------------------------------------

TEST(DuplicateHandle, DUP_13_14_FlagsOfTheSourceAreNotCopied) {
    holds(R"(
a: h = CreateEvent({bInheritHandle = TRUE})
a: SetHandleInformation(h, 2, 2) => TRUE
a: DuplicateHandle(-1, h, -1, &plain, 0, FALSE, DUPLICATE_SAME_ACCESS) => TRUE
a: DuplicateHandle(-1, h, -1, &passed, 0, TRUE, DUPLICATE_SAME_ACCESS) => TRUE
a: GetHandleInformation(plain, &f) => TRUE
a: GetHandleInformation(passed, &g) => TRUE
expect a.f == 0
expect a.g == 1
)");
}

TEST(DuplicateHandle, DPM_08_CloseSourceMovesTheHandle) {
    holds(acquainted(R"(
a: DuplicateHandle(-1, h, hOther, &d, 0, FALSE, DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE) => TRUE
expect stale(a.h)
a tells b: d as d by "message"
expect handles(b.d) == 1
b: SetEvent(d) => TRUE
)"));
}

TEST(DuplicateHandle, CloseSourceKeepsTheNameOfTheMovedObject) {
    holds(R"(
a: h = CreateEvent(NULL, TRUE, FALSE, "E")
a: DuplicateHandle(-1, h, -1, &d, SYNCHRONIZE, FALSE, DUPLICATE_CLOSE_SOURCE) => TRUE
expect exists("E")
expect handles(a.d) == 1
expect granted(a.d) == SYNCHRONIZE
)");
}

TEST(DuplicateHandle, DUP_16_CloseSourceInOneProcessReusesTheValue) {
    for (const char* rules : {"nt", "textbook"})
        holdsAsWritten(block("rules " + std::string(rules) + R"(
process a "a.exe"
a: x = CreateEvent()
a: h = CreateEvent()
a: y = CreateEvent()
a: DuplicateHandle(-1, h, -1, &d, 0, TRUE, DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE) => TRUE
expect a.d == a.h
expect inherits(a.d)
)"));
}

TEST(DuplicateHandle, DUP_15_AProtectedSourceStaysOpenAndTheCallSucceeds) {
    holds(R"(
a: h = CreateEvent()
a: SetHandleInformation(h, 2, 2) => TRUE
a: DuplicateHandle(-1, h, -1, &d, 0, FALSE, DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE) => TRUE
expect usage(a.h) == 2
expect not stale(a.h)
)");
}

TEST(DuplicateHandle, DUP_28_CloseSourceLeavesPseudoHandlesAlone) {
    holds("a: DuplicateHandle(-1, -1, -1, &p, 0, FALSE, 3) => TRUE\nexpect open(a) == 1\nexpect alive(a)\n");
}

TEST(DuplicateHandle, DUP_22_WithoutAPlaceForTheValueTheEntryLeaks) {
    holds("a: h = CreateEvent()\na: DuplicateHandle(-1, h, -1, NULL) => TRUE\nexpect open(a) == 2\n"
          "expect usage(a.h) == 2\n");
}

// ---- failures
// ----------------------------------------------------------------------------------------------

TEST(DuplicateHandle, DUP_17_AnInvalidSourceGivesNull) {
    holds("a: d = 5\na: DuplicateHandle(-1, 0x7FFFFF00, -1, &d) => FALSE, ERROR_INVALID_HANDLE\nexpect a.d "
          "== 0\n"
          "a: DuplicateHandle(-1, NULL, -1, &d) => FALSE, ERROR_INVALID_HANDLE\n");
}

TEST(DuplicateHandle, DUP_18_40_42_DPM_23_ABadSourceProcessClosesNothing) {
    holds(acquainted(R"(
a: weak = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, other)
a: DuplicateHandle(NULL, h, -1, &d, 0, FALSE, 3) => FALSE, ERROR_INVALID_HANDLE
a: DuplicateHandle(h, h, -1, &d, 0, FALSE, 3) => FALSE, ERROR_INVALID_HANDLE
a: DuplicateHandle(weak, h, -1, &d, 0, FALSE, 3) => FALSE, ERROR_ACCESS_DENIED
expect a.d == 0
expect not stale(a.h)
expect usage(a.h) == 1
)"));
}

TEST(DuplicateHandle, DUP_19_20_41_DPM_22_ABadTargetClosesTheSourceIfAskedTo) {
    holds(acquainted(R"(
a: weak = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, other)
a: DuplicateHandle(-1, h, weak, &d, 0, FALSE, 2) => FALSE, ERROR_ACCESS_DENIED
a: DuplicateHandle(-1, h, 0x7FFFFF00, &d, 0, FALSE, 2) => FALSE, ERROR_INVALID_HANDLE
expect not stale(a.h)
a: DuplicateHandle(-1, h, weak, &d, 0, FALSE, 3) => FALSE, ERROR_ACCESS_DENIED
expect not alive(a.h)
a: g = CreateEvent()
a: DuplicateHandle(-1, g, 0x7FFFFF00, &d, 0, FALSE, 3) => FALSE, ERROR_INVALID_HANDLE
expect not alive(a.g)
)"));
}

TEST(DuplicateHandle, DUP_21_23_ANullTargetClosesOrIsInvalid) {
    holds(acquainted(R"(
a: DuplicateHandle(-1, h, NULL, &d, 0, FALSE, 2) => FALSE, ERROR_INVALID_PARAMETER
expect a.d == 0
expect usage(a.h) == 1
b: DuplicateHandle(hOther, hOfA, NULL, NULL, 0, FALSE, DUPLICATE_CLOSE_SOURCE) => TRUE
expect not alive(a.h)
b: DuplicateHandle(hOther, hOfA, NULL, NULL, 0, FALSE, DUPLICATE_CLOSE_SOURCE) => FALSE, ERROR_INVALID_HANDLE
)"));
}

TEST(DuplicateHandle, DPM_26_27_28_EndedProcessesAreDenied) {
    holds(acquainted(R"(
b: ExitProcess(0)
a: DuplicateHandle(-1, h, hOther, &d, 0, FALSE, 2) => FALSE, ERROR_ACCESS_DENIED
expect not stale(a.h)
a: DuplicateHandle(-1, h, hOther, &d, 0, FALSE, 3) => FALSE, ERROR_ACCESS_DENIED
expect not alive(a.h)
a: DuplicateHandle(hOther, 4, -1, &d, 0, FALSE, 2) => FALSE, ERROR_ACCESS_DENIED
expect a.d == 0
)"));
}

TEST(DuplicateHandle, AFailedCheckOfAccessStillClosesTheSource) {
    holds(R"(
a: f = CreateFile("notes.txt", GENERIC_READ, 0)
a: DuplicateHandle(-1, f, -1, &d, GENERIC_WRITE, FALSE, DUPLICATE_CLOSE_SOURCE) => FALSE, ERROR_ACCESS_DENIED
expect not alive(a.f)
)");
}

// ---- 8: CompareObjectHandles
// -------------------------------------------------------------------------------

TEST(CompareObjectHandles, DUP_03_33_to_36_PRC_11_ComparesObjectsNotValues) {
    holds(R"(
a: h = CreateEvent(NULL, TRUE, FALSE, "E")
a: g = OpenEvent(SYNCHRONIZE, FALSE, "E")
a: m = CreateMutex()
a: CompareObjectHandles(h, h) => TRUE
a: CompareObjectHandles(h, g) => TRUE
a: CompareObjectHandles(h, m) => FALSE, ERROR_NOT_SAME_OBJECT
a: CompareObjectHandles(h, NULL) => FALSE, ERROR_INVALID_HANDLE
a: CompareObjectHandles(0x7FFFFF00, h) => FALSE, ERROR_INVALID_HANDLE
a: id = GetCurrentProcessId()
a: p = OpenProcess(PROCESS_TERMINATE, FALSE, id)
a: CompareObjectHandles(p, GetCurrentProcess()) => TRUE
a: CompareObjectHandles(GetCurrentThread(), GetCurrentProcess()) => FALSE, ERROR_NOT_SAME_OBJECT
a: DuplicateHandle(-1, h, -1, &none, 0, FALSE, 0) => TRUE
a: CompareObjectHandles(none, h) => TRUE
)");
}

} // namespace
} // namespace handlelab
