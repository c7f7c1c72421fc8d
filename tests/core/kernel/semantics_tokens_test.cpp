// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens as access checks meet them: impersonation, filtered tokens, life and death of token objects.
#include "tests/core/lab.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// An administrator who may open a token of Bob's process c.
constexpr const char* adminWithBobsToken =
    "process admin \"admin.exe\" as Administrator\n"
    "c: pid = GetCurrentProcessId()\n"
    "c tells admin: pid as pid by \"message\"\n"
    "admin: OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &own) => TRUE\n"
    "admin: AdjustTokenPrivileges(own, FALSE, \"SeDebugPrivilege\") => TRUE\n"
    "admin: h = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pid)\n";

TEST(Tokens, AProcessTokenIsGuardedByItsDescriptorEvenFromDebuggers) {
    holds(fmt::format("{}admin: OpenProcessToken(h, TOKEN_QUERY, &t) => FALSE, ERROR_ACCESS_DENIED\n",
                      adminWithBobsToken));
}

TEST(Tokens, AThreadThatImpersonatesOpensAsTheOther) {
    holds("process s \"s.exe\" as SYSTEM\n"
          "c: pid = GetCurrentProcessId()\n"
          "c tells s: pid as pid by \"message\"\n"
          "c: e = CreateEvent({lpSecurityDescriptor = \"D:(A;;GA;;;Bob)\"}, TRUE, FALSE, \"E\")\n"
          "s: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"
          "s: h = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pid)\n"
          "s: OpenProcessToken(h, TOKEN_QUERY | TOKEN_DUPLICATE, &t) => TRUE\n"
          "s: ImpersonateLoggedOnUser(t) => TRUE\n"
          "s: x = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
          "expect granted(s.x) == SYNCHRONIZE\n"
          "s: y = CreateEvent(NULL, TRUE, FALSE, \"MINE\")\n"
          "c: z = OpenEvent(EVENT_ALL_ACCESS, FALSE, \"MINE\")\n"
          "expect usage(s.y) == 2\n"
          "s: RevertToSelf() => TRUE\n"
          "s: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"
          "s: SetEvent(x) => FALSE, ERROR_ACCESS_DENIED\n"
          "s: WaitForSingleObject(x, 0) => WAIT_TIMEOUT\n");
}

TEST(Tokens, OneThreadImpersonatesAndTheOthersDoNot) {
    holds("a: t = CreateThread()\n"
          "a: e = CreateEvent(NULL, TRUE, FALSE, \"E\")\n"
          "a: OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY | TOKEN_DUPLICATE, &p) => TRUE\n"
          "a: DuplicateToken(p, SecurityIdentification, &token) => TRUE\n"
          "a/T2: SetThreadToken(NULL, token) => TRUE\n"
          "a/T2: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_BAD_IMPERSONATION_LEVEL\n"
          "a: x = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
          "expect granted(a.x) == SYNCHRONIZE\n");
}

TEST(Tokens, ATokenForIdentifyingOpensNothing) {
    holds("a: e = CreateEvent(NULL, TRUE, FALSE, \"E\")\n"
          "a: OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY | TOKEN_DUPLICATE, &p) => TRUE\n"
          "a: DuplicateToken(p, SecurityIdentification, &t) => TRUE\n"
          "a: SetThreadToken(NULL, t) => TRUE\n"
          "a: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_BAD_IMPERSONATION_LEVEL\n"
          "a: SetEvent(e) => TRUE\n"
          "a: RevertToSelf() => TRUE\n"
          "a: x = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
          "expect granted(a.x) == SYNCHRONIZE\n");
}

TEST(Tokens, ACopyIsNoStrongerThanItsOrigin) {
    holds("a: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &p) => TRUE\n"
          "a: DuplicateTokenEx(p, TOKEN_ALL_ACCESS, NULL, SecurityIdentification, TokenImpersonation, &t) => "
          "TRUE\n"
          "a: DuplicateTokenEx(t, 0, NULL, SecurityImpersonation, TokenImpersonation, &u) => FALSE, "
          "ERROR_BAD_IMPERSONATION_LEVEL\n"
          "a: DuplicateTokenEx(t, 0, NULL, SecurityAnonymous, TokenPrimary, &u) => FALSE, "
          "ERROR_BAD_IMPERSONATION_LEVEL\n"
          "a: DuplicateTokenEx(t, 0, NULL, SecurityAnonymous, TokenImpersonation, &u) => TRUE\n"
          "expect granted(a.u) == TOKEN_ALL_ACCESS\n"
          "a: DuplicateTokenEx(p, TOKEN_QUERY, NULL, 4, TokenPrimary, &v) => FALSE, ERROR_INVALID_PARAMETER\n"
          "a: DuplicateTokenEx(p, TOKEN_QUERY, NULL, 0, 3, &v) => FALSE, ERROR_INVALID_PARAMETER\n");
}

TEST(Tokens, AFilteredTokenIsNoAdministrator) {
    holds(
        "process admin \"admin.exe\" as Administrator\n"
        "a: e = CreateEvent({lpSecurityDescriptor = \"D:(A;;GA;;;BA)\"}, TRUE, FALSE, \"E\")\n"
        "admin: x = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
        "expect granted(admin.x) == SYNCHRONIZE\n"
        "admin: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &p) => TRUE\n"
        "admin: CreateRestrictedToken(p, LUA_TOKEN, NewTokenHandle = &r) => TRUE\n"
        "expect granted(admin.r) == TOKEN_ALL_ACCESS\n"
        "admin: ImpersonateLoggedOnUser(r) => TRUE\n"
        "admin: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"
        "admin: OpenEvent(ACCESS_SYSTEM_SECURITY, FALSE, \"E\") => NULL, ERROR_PRIVILEGE_NOT_HELD\n"
        "admin: CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, \"Global\\\\S\") => "
        "NULL, "
        "ERROR_ACCESS_DENIED\n"
        "admin: RevertToSelf() => TRUE\n"
        "admin: s = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, \"Global\\\\S\")\n"
        "expect usage(admin.s) == 1\n");
}

TEST(Tokens, AnImpersonationTokenDiesWithTheThreadThatActsWithIt) {
    Lab lab(stage("a: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &p) => TRUE\n"
                  "a: DuplicateToken(p, SecurityImpersonation, &t) => TRUE\n"
                  "a: SetThreadToken(NULL, t) => TRUE\n"
                  "a: CloseHandle(t) => TRUE\n"
                  "a: ExitProcess(0)\n"));
    checkRun(lab.lesson, lab.timeline);
    lab.timeline.seek(lab.timeline.end());
    for (const Object& object : lab.machine().objects)
        EXPECT_FALSE(object.header.type == ObjectType::token && alive(object));
}

TEST(Desktops, ADesktopKeepsItsWindowStation) {
    holds("process admin \"admin.exe\" as Administrator\n"
          "admin: w = GetProcessWindowStation()\n"
          "admin: d = CreateDesktop(\"Second\", dwDesiredAccess = DESKTOP_ALL_ACCESS)\n"
          "expect alive(admin.w)\n"
          "admin: ExitProcess(0)\n"
          "a: OpenDesktop(\"Second\", 0, FALSE, DESKTOP_ENUMERATE) => NULL, ERROR_FILE_NOT_FOUND\n"
          "a: x = GetProcessWindowStation()\n"
          "expect usage(a.x) == 1\n");
}

TEST(Tokens, CopiesNeedMemory) {
    const std::string lines = "process s \"s.exe\" as Administrator\n"
                              "s: OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &t)\n"
                              "s: DuplicateToken(t, SecurityImpersonation, &copy)\n";
    Rules rules = ntRules();
    rules.objectLimit = static_cast<std::uint32_t>(Lab(stage(lines)).machine().objects.size());
    for (const char* call : {"DuplicateToken(t, SecurityImpersonation, &x)",
                             "DuplicateTokenEx(t, 0, NULL, SecurityImpersonation, TokenPrimary, &x)",
                             "CreateRestrictedToken(t, DISABLE_MAX_PRIVILEGE, NewTokenHandle = &x)",
                             "ImpersonateLoggedOnUser(t)"}) {
        SCOPED_TRACE(call);
        Lab lab(stage(fmt::format("{}s: {} => FALSE, ERROR_NO_SYSTEM_RESOURCES\n", lines, call)), rules);
        checkRun(lab.lesson, lab.timeline);
    }
}

TEST(Tokens, TheWeakCopyOfSomebodyElsesTokenNeedsMemoryToo) {
    const std::string lines = "process s \"s.exe\" as SYSTEM\n"
                              "c: pid = GetCurrentProcessId()\n"
                              "c tells s: pid as pid by \"message\"\n"
                              "s: h = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pid)\n"
                              "s: OpenProcessToken(h, TOKEN_QUERY | TOKEN_DUPLICATE, &t)\n"
                              "s: DuplicateToken(t, SecurityImpersonation, &bob)\n"
                              "s: OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &own)\n"
                              "s: AdjustTokenPrivileges(own, TRUE) => TRUE\n";
    Lab roomy(stage(lines + "s: SetThreadToken(NULL, bob) => TRUE\n"));
    checkRun(roomy.lesson, roomy.timeline);
    Rules rules = ntRules();
    rules.objectLimit = static_cast<std::uint32_t>(Lab(stage(lines)).machine().objects.size());
    Lab cramped(stage(lines + "s: SetThreadToken(NULL, bob) => FALSE, ERROR_NO_SYSTEM_RESOURCES\n"), rules);
    checkRun(cramped.lesson, cramped.timeline);
}

} // namespace
} // namespace handlelab
