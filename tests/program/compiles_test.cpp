// SPDX-License-Identifier: GPL-3.0-or-later
// A Windows compiler takes programs of hostile lessons without a warning.
#include "lesson_program.h"

#include "windows_compiler.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// What the compiler says about every source file of the lesson; nothing when it is content.
std::string complaints(const LessonProgram& program) { return whatTheCompilerSays(program.files); }

TEST(ProgramsCompile, WithNamesThatAreKeywordsMacrosAndCalls) {
    std::string lines;
    for (const char* name :
         {"register", "class",  "small", "far",   "interface",   "min",     "socket",      "error",
          "turn",     "buffer", "found", "Sleep", "CreateEvent", "HandleX", "firstThread", "__x",
          "errno",    "stdin",  "L",     "u8",    "script",      "cast",    "parts"})
        lines += std::string("a: ") + name + " = CreateEvent()\na: SetEvent(" + name + ")\n";
    EXPECT_EQ(complaints(LessonProgram("```handlelab\nprocess a \"a.exe\"\n" + lines + "```\n")), "");
}

TEST(ProgramsCompile, WithHostileTextsEverywhere) {
    EXPECT_EQ(
        complaints(LessonProgram("# A title with \\\n\nProse */ with ?\?/\n\n```handlelab\n"
                                 "process int \"..exe\"\nprocess other \"con.exe\"\n"
                                 "int: CreateEvent(NULL, TRUE, FALSE, \"q\\\" ?\?/ */ // 句柄 \\u0041 %s\")\n"
                                 "other: DeleteFile(\"con\\\\nul \\\" x\")\n```\n")),
        "");
}

TEST(ProgramsCompile, WhereALessonIsCut) {
    EXPECT_EQ(complaints(LessonProgram(
                  "```handlelab\nprocess a \"a.exe\"\nprocess b \"b.exe\"\n"
                  "a: w = CreateWindow(\"STATIC\", \"x\")\na tells b: w as other by \"message\"\n"
                  "b: SendMessage(other)\nb: hLate = CreateEvent()\n"
                  "a: CreateProcess(\"child.exe\") starts child\n"
                  "child: hers = CreateEvent()\n```\n")),
              "");
}

TEST(ProgramsCompile, WithCallsThatNeedStructures) {
    EXPECT_EQ(
        complaints(LessonProgram(
            "```handlelab\nprocess a \"a.exe\" as Alice\n"
            "a: e = CreateEvent({lpSecurityDescriptor = \"O:AliceG:BAD:(A;;GA;;;Alice)\"})\n"
            "a: GetKernelObjectSecurity(e, DACL_SECURITY_INFORMATION, &sddl)\n"
            "a: OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &t)\n"
            "a: AdjustTokenPrivileges(t, FALSE, \"SeDebugPrivilege\")\na: AdjustTokenPrivileges(t, TRUE)\n"
            "a: h = FindFirstFile(\"C:\\\\Lab\\\\*\", &name)\na: s = CreateToolhelp32Snapshot(2, 0)\n"
            "a: Process32First(s, &pe)\n```\n")),
        "");
}

TEST(ProgramsCompile, WithCalculationsAndWhatIsNotSimulated) {
    EXPECT_EQ(
        complaints(LessonProgram(
            "```handlelab\nprocess a \"a.exe\"\n"
            "a: n = (2 + 3) * 0x10UL\na: n = n + 017\na: k = n << 2 & ~1\n"
            "a: HANDLE e = ::CreateEventW(nullptr, true, 1 - 1, TEXT(\"E\"));\n"
            "a: SetEvent((HANDLE)(e | 1))\na: SetEvent(e + 1'000)\na: SetEvent((HANDLE)-1)\n"
            "a: WaitForSingleObject(e, n / 1000 + (DWORD)5)\na: WaitForSingleObject(e, sizeof(HANDLE))\n"
            "a: CreatePipe(&r, &w, NULL, 4096)\na: WriteFile(w, \"hello\", 5, &m, NULL)\n"
            "a: t = CreateThread(NULL, 4096, Worker, &e, 0, NULL)\n"
            "a: CreateWindow(\"STATIC\", \"x\", WS_CHILD | WS_VISIBLE, CW_USEDEFAULT)\n"
            "expect a.n + 1 == 96\nexpect not usage(a.e) - 1 == 7\n```\n")),
        "");
}

} // namespace
} // namespace handlelab
