// SPDX-License-Identifier: GPL-3.0-or-later
// What the create calls grant and how they refuse: win32-semantics sections 2 and 2.1.
#include "lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

// ---- section 2: the new entry
// -------------------------------------------------------------------------------

TEST(CreateCalls, CRE_01_EventGrantsAllAccess) {
    holds(R"(
a: h = CreateEvent(NULL, TRUE, FALSE, NULL)
expect granted(a.h) == 0x1F0003
expect granted(a.h) == EVENT_ALL_ACCESS
expect lasterror(a) == 0
expect handles(a.h) == 1
)");
}

TEST(CreateCalls, CRE_02_WithoutAttributesTheEntryHasNoFlags) {
    holds(R"(
a: h = CreateEvent()
expect not inherits(a.h)
a: GetHandleInformation(h, &f) => TRUE
expect a.f == 0
)");
}

TEST(CreateCalls, CRE_48_AttributesMarkTheReturnedHandleInheritable) {
    holds(R"(
a: e = CreateEvent({bInheritHandle = TRUE}, TRUE, FALSE, NULL)
a: m = CreateMutex({bInheritHandle = TRUE}, FALSE, NULL)
a: s = CreateSemaphore({bInheritHandle = TRUE}, 0, 1, NULL)
a: f = CreateFile("notes.txt", GENERIC_READ, 0, {bInheritHandle = TRUE}, OPEN_EXISTING, 0, NULL)
a: v = CreateFileMapping(INVALID_HANDLE_VALUE, {bInheritHandle = TRUE}, PAGE_READWRITE, 0, 4096, NULL)
a: t = CreateThread({bInheritHandle = TRUE})
expect inherits(a.e)
expect inherits(a.m)
expect inherits(a.s)
expect inherits(a.f)
expect inherits(a.v)
expect inherits(a.t)
a: n = CreateMutex({bInheritHandle = FALSE}, FALSE, NULL)
expect not inherits(a.n)
)");
}

TEST(CreateCalls, CRE_03_MutexGrantsAllAccess) {
    holds("a: h = CreateMutex(NULL, FALSE, NULL)\nexpect granted(a.h) == 0x1F0001\nexpect granted(a.h) == "
          "MUTEX_ALL_ACCESS\n");
}

TEST(CreateCalls, CRE_04_SemaphoreGrantsAllAccess) {
    holds("a: h = CreateSemaphore(NULL, 1, 2, NULL)\nexpect granted(a.h) == 0x1F0003\nexpect granted(a.h) == "
          "SEMAPHORE_ALL_ACCESS\n");
}

TEST(CreateCalls, CRE_06_FileMappingAccessFollowsItsProtection) {
    holds(R"(
a: r = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READONLY, 0, 4096, NULL)
a: c = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_WRITECOPY, 0, 4096, NULL)
a: w = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL)
a: x = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE_READ, 0, 4096, NULL)
a: xw = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE_READWRITE, 0, 4096, NULL)
expect granted(a.r) == 0xF0005
expect granted(a.c) == 0xF0005
expect granted(a.w) == 0xF0007
expect granted(a.x) == 0xF000D
expect granted(a.xw) == 0xF000F
)");
}

TEST(CreateCalls, CRE_11_to_15_FileAlwaysGrantsSynchronizeAndReadAttributes) {
    holds(R"(
a: r = CreateFile("notes.txt", GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE)
a: w = CreateFile("notes.txt", GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE)
a: rw = CreateFile("notes.txt", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE)
a: none = CreateFile("notes.txt", 0, 0)
a: all = CreateFile("readme.txt", GENERIC_ALL, 0)
expect granted(a.r) == 0x120089
expect granted(a.w) == 0x120196
expect granted(a.rw) == 0x12019F
expect granted(a.none) == 0x100080
expect granted(a.all) == 0x1F01FF
)");
}

TEST(CreateCalls, FileMaximumAllowedGrantsEverything) {
    holds("a: h = CreateFile(\"notes.txt\", MAXIMUM_ALLOWED, 0)\nexpect granted(a.h) == FILE_ALL_ACCESS\n");
}

TEST(CreateCalls, CRE_25_ThreadGrantsAllAccess) {
    holds("a: h = CreateThread(lpThreadId = &id)\nexpect granted(a.h) == 0x1FFFFF\nexpect granted(a.h) == "
          "THREAD_ALL_ACCESS\nexpect a.id != 0\n");
}

TEST(CreateCalls, CRE_26_ProcessGrantsAllAccess) {
    holds(R"(
a: CreateProcess("child.exe") starts child => TRUE
expect granted(a.pi.hProcess) == PROCESS_ALL_ACCESS
expect granted(a.pi.hThread) == THREAD_ALL_ACCESS
expect open(a) == 2
expect not inherits(a.pi.hProcess)
expect not inherits(a.pi.hThread)
)");
}

TEST(CreateCalls, CRE_40_PseudoHandlesAreConstantsWithoutAnEntry) {
    holds(R"(
a: p = GetCurrentProcess() => -1
a: t = GetCurrentThread() => -2
expect open(a) == 0
expect handles(a) == 0
)");
}

TEST(CreateCalls, ERR_48_ANewObjectSetsTheLastErrorToZero) {
    holds(R"(
a: SetLastError(5)
a: CreateEvent(NULL, TRUE, FALSE, NULL)
expect lasterror(a) == 0
a: SetLastError(5)
a: CreateMutex(NULL, FALSE, "M")
expect lasterror(a) == 0
a: SetLastError(5)
a: CreateSemaphore(NULL, 0, 1, "S")
expect lasterror(a) == 0
a: SetLastError(5)
a: CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 1, "V")
expect lasterror(a) == 0
)");
}

// ---- section 2.1: refusals
// ----------------------------------------------------------------------------------

TEST(CreateFile, ERR_01_MissingFileAndMissingFolder) {
    holds(R"(
a: CreateFile("nowhere.txt", GENERIC_READ, 0) => INVALID_HANDLE_VALUE, ERROR_FILE_NOT_FOUND
a: CreateFile("C:\\Nowhere\\notes.txt", GENERIC_READ, 0) => INVALID_HANDLE_VALUE, ERROR_PATH_NOT_FOUND
a: CreateFile("nowhere.txt", GENERIC_WRITE, 0, NULL, TRUNCATE_EXISTING) => INVALID_HANDLE_VALUE, ERROR_FILE_NOT_FOUND
a: CreateFile("notes.txt\\inside.txt", GENERIC_READ, 0) => INVALID_HANDLE_VALUE, ERROR_PATH_NOT_FOUND
expect open(a) == 0
)");
}

TEST(CreateFile, IncompatibleSharingIsAViolation) {
    holds(R"(
a: h = CreateFile("notes.txt", GENERIC_READ, FILE_SHARE_READ)
b: CreateFile("notes.txt", GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE) => INVALID_HANDLE_VALUE, ERROR_SHARING_VIOLATION
b: CreateFile("NOTES.TXT", GENERIC_READ, 0) => INVALID_HANDLE_VALUE, ERROR_SHARING_VIOLATION
b: same = CreateFile("notes.txt", GENERIC_READ, FILE_SHARE_READ)
expect granted(b.same) == 0x120089
b: look = CreateFile("notes.txt", 0, 0)
expect granted(b.look) == 0x100080
a: CloseHandle(h) => TRUE
b: CloseHandle(same) => TRUE
b: now = CreateFile("notes.txt", GENERIC_WRITE, 0)
expect granted(b.now) == 0x120196
)");
}

TEST(CreateFile, SharingEndsWithTheLastHandleEvenWhenAMappingKeepsTheFile) {
    holds(R"(
a: f = CreateFile("notes.txt", GENERIC_READ, 0)
a: v = CreateFileMapping(f, NULL, PAGE_READONLY, 0, 0, NULL)
a: CloseHandle(f) => TRUE
b: g = CreateFile("notes.txt", GENERIC_READ, 0)
expect granted(b.g) == 0x120089
)");
}

TEST(CreateFile, DispositionsOnAnExistingFile) {
    holds(R"(
a: CreateFile("notes.txt", GENERIC_READ, 0, NULL, CREATE_NEW) => INVALID_HANDLE_VALUE, ERROR_FILE_EXISTS
a: h = CreateFile("notes.txt", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS)
expect lasterror(a) == ERROR_ALREADY_EXISTS
expect granted(a.h) == 0x120196
a: CloseHandle(h) => TRUE
a: SetLastError(0)
a: h = CreateFile("notes.txt", GENERIC_WRITE, 0, NULL, OPEN_ALWAYS)
expect lasterror(a) == ERROR_ALREADY_EXISTS
a: CloseHandle(h) => TRUE
a: h = CreateFile("fresh.txt", GENERIC_WRITE, 0, NULL, OPEN_ALWAYS)
expect lasterror(a) == 0
a: n = CreateFile("newer.txt", GENERIC_WRITE, 0, NULL, CREATE_NEW)
expect granted(a.n) == 0x120196
a: CreateFile("notes.txt", GENERIC_READ, 0, NULL, 9) => INVALID_HANDLE_VALUE, ERROR_INVALID_PARAMETER
a: CreateFile("notes.txt", GENERIC_READ, 0, NULL, TRUNCATE_EXISTING) => INVALID_HANDLE_VALUE, ERROR_INVALID_PARAMETER
)");
}

TEST(CreateFile, AFolderNeedsBackupSemantics) {
    holds(R"(
a: CreateFile("C:\\Windows", GENERIC_READ, FILE_SHARE_READ) => INVALID_HANDLE_VALUE, ERROR_ACCESS_DENIED
a: h = CreateFile("C:\\Windows", GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS)
expect granted(a.h) == 0x120089
a: CreateFile("bad<name>.txt", GENERIC_READ, 0) => INVALID_HANDLE_VALUE, ERROR_INVALID_NAME
)");
}

TEST(CreateSemaphore, CountsMustMakeSense) {
    holds(R"(
a: CreateSemaphore(NULL, -1, 1, NULL) => NULL, ERROR_INVALID_PARAMETER
a: CreateSemaphore(NULL, 0, 0, NULL) => NULL, ERROR_INVALID_PARAMETER
a: CreateSemaphore(NULL, 0, -1, NULL) => NULL, ERROR_INVALID_PARAMETER
a: CreateSemaphore(NULL, 3, 2, NULL) => NULL, ERROR_INVALID_PARAMETER
expect open(a) == 0
a: h = CreateSemaphore(NULL, 2, 2, NULL)
expect signaled(a.h)
)");
}

TEST(CreateFileMapping, ParametersAreChecked) {
    holds(R"(
a: e = CreateEvent()
a: CreateFileMapping(0x7FFFFF00, NULL, PAGE_READONLY, 0, 1, NULL) => NULL, ERROR_INVALID_HANDLE
a: CreateFileMapping(NULL, NULL, PAGE_READONLY, 0, 1, NULL) => NULL, ERROR_INVALID_HANDLE
a: CreateFileMapping(e, NULL, PAGE_READONLY, 0, 1, NULL) => NULL, ERROR_INVALID_HANDLE
a: CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 0, NULL) => NULL, ERROR_INVALID_PARAMETER
a: CreateFileMapping(INVALID_HANDLE_VALUE, NULL, 0, 0, 1, NULL) => NULL, ERROR_INVALID_PARAMETER
a: CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_NOACCESS, 0, 1, NULL) => NULL, ERROR_INVALID_PARAMETER
a: CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE, 0, 1, NULL) => NULL, ERROR_INVALID_PARAMETER
a: f = CreateFile("empty.txt", GENERIC_READ, 0)
a: CreateFileMapping(f, NULL, PAGE_READONLY, 0, 0, NULL) => NULL, ERROR_FILE_INVALID
a: w = CreateFile("notes.txt", GENERIC_WRITE, 0)
a: CreateFileMapping(w, NULL, PAGE_READONLY, 0, 0, NULL) => NULL, ERROR_ACCESS_DENIED
a: CloseHandle(w) => TRUE
a: r = CreateFile("notes.txt", GENERIC_READ, 0)
a: CreateFileMapping(r, NULL, PAGE_READWRITE, 0, 0, NULL) => NULL, ERROR_ACCESS_DENIED
a: v = CreateFileMapping(r, NULL, PAGE_READONLY, 0, 0, NULL)
expect granted(a.v) == 0xF0005
)");
}

TEST(CreateFileMapping, AReadOnlyMappingCannotBeLargerThanItsFile) {
    holds(R"(
a: r = CreateFile("notes.txt", GENERIC_READ, 0)
a: CreateFileMapping(r, NULL, PAGE_READONLY, 0, 100000, NULL) => NULL, ERROR_NOT_ENOUGH_MEMORY
)");
}

TEST(CreateFileMapping, GlobalNeedsAPrivilegeOnlyToCreate) {
    const std::string lines = "a: CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 1, "
                              "\"Global\\\\V\") => NULL, ERROR_ACCESS_DENIED\n"
                              "a: e = CreateEvent(NULL, TRUE, FALSE, \"Global\\\\E\")\n"
                              "expect granted(a.e) == EVENT_ALL_ACCESS\n";
    holds(lines);
    holdsAsWritten(block(
        "process a \"a.exe\" as Administrator\nprocess b \"b.exe\" as Administrator\n"
        "a: v = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 1, \"Global\\\\V\") => 4\n"
        "b: w = OpenFileMapping(FILE_MAP_READ, FALSE, \"Global\\\\V\") => 4\n"));
}

TEST(OpenProcess, UnknownIdsAreInvalidParameters) {
    holds(R"(
a: OpenProcess(PROCESS_ALL_ACCESS, FALSE, 0) => NULL, ERROR_INVALID_PARAMETER
a: OpenProcess(PROCESS_ALL_ACCESS, FALSE, 99999) => NULL, ERROR_INVALID_PARAMETER
a: OpenThread(THREAD_ALL_ACCESS, FALSE, 99999) => NULL, ERROR_INVALID_PARAMETER
)");
}

TEST(CreateProcess, ERR_32_47_TheImageMustExistAndBeAProgram) {
    holds(R"(
a: CreateProcess("nowhere.exe") => FALSE, ERROR_FILE_NOT_FOUND
a: CreateProcess("C:\\Nowhere\\child.exe") => FALSE, ERROR_PATH_NOT_FOUND
a: CreateProcess("notes.txt") => FALSE, ERROR_BAD_EXE_FORMAT
a: CreateProcess("C:\\Windows") => FALSE, ERROR_ACCESS_DENIED
a: CreateProcess() => FALSE, ERROR_INVALID_PARAMETER
expect open(a) == 0
b: CreateProcess("A.EXE") => TRUE
a: CreateProcess(NULL, "child.exe 4") starts child => TRUE
a: CreateProcess(NULL, "\"C:\\Lab\\child.exe\" 8") starts other => TRUE
expect open(a) == 4
)");
}

} // namespace
} // namespace handlelab
