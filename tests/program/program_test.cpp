// SPDX-License-Identifier: GPL-3.0-or-later
// Whole lessons as programs.
#include "lesson_program.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

using testing::Test;

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(LessonPrograms, AreTheLessonAndNothingElse) {
    const LessonProgram program(
        "# A second handle\n\n<!-- S1 -->\nWho comes second finds *what is there*.\n\n"
        "```handlelab\n"
        "process editor \"editor.exe\"\n"
        "editor: hMutex = CreateMutex(NULL, FALSE, \"LAB\")\n"
        "```\n\nThe second:\n\n```handlelab\n"
        "editor: CreateMutex(NULL, FALSE, \"LAB\")\n"
        "expect usage(editor.hMutex) == 2\n"
        "```\n");
    EXPECT_EQ(program.file("editor.cpp"), R"cpp(// Made by HandleLab from a lesson.
// A second handle
//
// editor.exe, one of the programs of this lesson. Start run_lesson.exe, which starts it when its
// time has come.
#include "lesson/channels.h"
#include "lesson/probe.h"
#include "lesson/script.h"

#include <windows.h>

namespace roles::editor {

namespace {

HANDLE hMutex = nullptr;

void firstThread() {
    lesson::Turn(1); // takes its place
    {
        lesson::Turn turn(2);
        hMutex = CreateMutexW(nullptr, FALSE, L"LAB");
        const DWORD error = GetLastError();
        turn.created(hMutex, error);
    }

    // The second:
    {
        lesson::Turn turn(3);
        const HANDLE result = CreateMutexW(nullptr, FALSE, L"LAB");
        const DWORD error = GetLastError();
        turn.created(result, error);
        turn.claim("usage(editor.hMutex)", lesson::handleCount(hMutex));
    }
}

} // namespace

} // namespace roles::editor

int main() {
    constexpr lesson::Role parts[] = {
        {"editor", roles::editor::firstThread},
    };
    return lesson::perform(script, parts);
}
)cpp");
    EXPECT_EQ(program.file("expected_facts.txt"), "step 1 editor: handle, ERROR_SUCCESS\n"
                                                  "step 2 editor: handle, ERROR_ALREADY_EXISTS\n"
                                                  "after step 2 usage(editor.hMutex): 2\n");
    EXPECT_TRUE(has(program.file("run_lesson.cpp"), "    // Who comes second finds what is there.\n"));
    EXPECT_FALSE(has(program.file("run_lesson.cpp"), "S1"));
}

TEST(LessonPrograms, ExpectTheErrorWithWhichACallTellsThatTheNameWasThere) {
    for (const char* call :
         {"CreateEvent(NULL, TRUE, FALSE, \"N\")", "CreateEventEx(NULL, \"N\", 0, EVENT_ALL_ACCESS)",
          "CreateMutex(NULL, FALSE, \"N\")", "CreateMutexEx(NULL, \"N\", 0, MUTEX_ALL_ACCESS)",
          "CreateSemaphore(NULL, 0, 1, \"N\")",
          "CreateSemaphoreEx(NULL, 0, 1, \"N\", 0, SEMAPHORE_ALL_ACCESS)",
          "CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, \"N\")",
          "CreateJobObject(NULL, \"N\")", "CreateWaitableTimer(NULL, TRUE, \"N\")",
          "CreateWaitableTimerEx(NULL, \"N\", 0, TIMER_ALL_ACCESS)"}) {
        const LessonProgram program(std::string("```handlelab\nprocess a \"a.exe\"\na: h = ") + call +
                                    "\na: k = " + call + "\n```\n");
        EXPECT_EQ(program.file("expected_facts.txt"), "step 1 a: handle, ERROR_SUCCESS\n"
                                                      "step 2 a: handle, ERROR_ALREADY_EXISTS\n")
            << call;
    }
}

TEST(LessonPrograms, ExpectNoErrorOfACallThatTellsNoneOnSuccess) {
    const LessonProgram program("```handlelab\nprocess a \"a.exe\"\na: h = CreateEvent(NULL, TRUE, FALSE, "
                                "\"N\")\na: k = OpenEvent(SYNCHRONIZE, FALSE, \"N\")\n```\n");
    EXPECT_EQ(program.file("expected_facts.txt"), "step 1 a: handle, ERROR_SUCCESS\nstep 2 a: handle\n");
}

TEST(LessonPrograms, GiveEachThreadAFunctionAndATurn) {
    const LessonProgram program("```handlelab\nprocess a \"a.exe\"\na: hThread = CreateThread()\n"
                                "a/T2: hEvent = CreateEvent()\na/T2: ExitThread(3)\n"
                                "a: GetExitCodeThread(hThread, &code)\n```\n");
    const std::string code = program.file("a.cpp");
    EXPECT_TRUE(has(code, "void secondThread() {"));
    EXPECT_TRUE(has(code, "CreateThread(nullptr, 0, secondThreadStart, nullptr, 0, nullptr)"));
    EXPECT_TRUE(has(code, "ExitThread(3);"));
    EXPECT_TRUE(has(program.told(), "step 2 a/T2: handle, ERROR_SUCCESS\n"));
    EXPECT_TRUE(has(program.told(), "step 4 a: code = 3\n"));
}

TEST(LessonPrograms, WriteTheRestOfAWaitWhereItsTurnIs) {
    const LessonProgram program("```handlelab\nprocess a \"a.exe\"\n"
                                "a: hEvent = CreateEvent()\na: CreateThread()\n"
                                "a/T2: WaitForSingleObject(hEvent, INFINITE)\na: SetEvent(hEvent)\n```\n");
    EXPECT_TRUE(has(program.file("a.cpp"), "turn.blocks();"));
    EXPECT_TRUE(has(program.told(), "step 4 a: TRUE\nstep 4 a/T2: WAIT_OBJECT_0\n"));
}

TEST(LessonPrograms, LetValuesTravelAsTheLessonSays) {
    const LessonProgram program(
        "```handlelab\nprocess a \"a.exe\"\na: h = CreateEvent({bInheritHandle = TRUE})\n"
        "a: CreateProcess(\"child.exe\", NULL, NULL, NULL, TRUE) starts child\n"
        "a tells child: h as hEvent by \"command line\"\n"
        "a tells child: h as hOther by \"message\"\n```\n");
    EXPECT_TRUE(has(program.file("a.cpp"), "commandLine += L\" hEvent=\" + lesson::asText(h);"));
    EXPECT_TRUE(has(program.file("child.cpp"), "lesson::fromCommandLine(L\"hEvent\")"));
    EXPECT_TRUE(has(program.file("a.cpp"), "turn.tell(h);"));
    EXPECT_TRUE(has(program.file("child.cpp"), "hOther = turn.toldHandle();"));
}

TEST(LessonPrograms, NameTheOwnAccountByItsSid) {
    const LessonProgram program(
        "```handlelab\nprocess a \"a.exe\" as Alice\n"
        "a: CreateEvent({lpSecurityDescriptor = \"O:AliceD:(A;;GA;;;Alice)(D;;GA;;;Bob)\"})\n"
        "```\n");
    EXPECT_TRUE(has(program.file("a.cpp"),
                    "L\"O:\" + lesson::ownSid() + L\"D:(A;;GA;;;\" + lesson::ownSid() + "
                    "L\")(D;;GA;;;\" + lesson::sidOfStranger(L\"Bob\") + L\")\""));
}

TEST(LessonPrograms, StopWhereACallHasNoFormInC) {
    const LessonProgram program(
        "```handlelab\nprocess a \"a.exe\"\na: w = CreateWindow(\"STATIC\", \"x\")\n"
        "a: SendMessage(w)\na: hLate = CreateEvent()\nexpect usage(a.hLate) == 1\n```\n");
    EXPECT_EQ(program.told(), "step 1 a: handle\n");
    EXPECT_FALSE(has(program.file("a.cpp"), "hLate"));
    for (const ExpectedFact& fact : program.facts)
        EXPECT_EQ(fact.excluded.empty(), fact.text.starts_with("step 1")) << fact.text;
}

TEST(LessonPrograms, SayNothingAboutWhatDiffersFromSystemToSystem) {
    const LessonProgram program("```handlelab\nprocess a \"a.exe\"\na: h = CreateEvent()\n"
                                "a: GetProcessHandleCount(GetCurrentProcess(), &n)\nexpect a.n == 1\n"
                                "a: id = GetCurrentProcessId()\nexpect address(a.h) != 0\n```\n");
    EXPECT_EQ(program.told(), "step 1 a: handle, ERROR_SUCCESS\nstep 2 a: TRUE\nstep 3 a: id\n");
}

} // namespace
} // namespace handlelab
