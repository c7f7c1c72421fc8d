// SPDX-License-Identifier: GPL-3.0-or-later
// Programs in C become lines of lessons.
#include "core/lesson/c_source/import.h"
#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

std::string linesOf(std::string_view source) {
    std::string all;
    for (const ImportedLine& line : importSource(source, {.process = "p"}).lines)
        all += line.text + "\n";
    return all;
}

std::string leftOutOf(std::string_view source) {
    std::string all;
    for (const LeftOut& piece : importSource(source, {.process = "p"}).leftOut)
        all += std::to_string(piece.line) + " " + piece.text + " | " + english(piece.why.at(0)) + "\n";
    return all;
}

TEST(CImport, TakesTheCallsOfMainInTheirOrder) {
    const std::string source = R"(#include <windows.h>
#define NAME L"Local\\" L"Ready"
/* a whole
   comment */
int wmain(int argc, wchar_t** argv)
{
    HANDLE hEvent = ::CreateEventW(NULL, TRUE, FALSE, NAME); // ours
    if (hEvent == NULL) {
        printf("failed\n");
        return 1;
    }
    if (!SetEvent(hEvent))
        return GetLastError();
    DWORD dw = WaitForSingleObject(
        hEvent,
        INFINITE);
    CloseHandle(hEvent);
    return 0;
}
)";
    EXPECT_EQ(linesOf(source), "p: hEvent = CreateEventW(NULL, TRUE, FALSE, L\"Local\\\\Ready\")\n"
                               "p: SetEvent(hEvent)\n"
                               "p: dw = WaitForSingleObject(hEvent, INFINITE)\n"
                               "p: CloseHandle(hEvent)\n");
    EXPECT_EQ(leftOutOf(source),
              "8 if (hEvent == NULL) { printf(\"failed\\n\"); return 1; } | it depends on a "
              "condition.\n"
              "13 return GetLastError(); | it depends on a condition.\n");
}

TEST(CImport, ListsWhatItLeavesOut) {
    const std::string source = R"(HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL);
for (int i = 0; i < n; ++i) SetEvent(h);
printf("%d", 1);
CloseHandle(other);
while (busy()) SetEvent(h);
CloseHandel(h);
CloseHandle(h))";
    EXPECT_EQ(linesOf(source), "p: h = CreateEvent(NULL, TRUE, FALSE, NULL)\np: CloseHandle(h)\n");
    EXPECT_EQ(
        leftOutOf(source),
        "2 for (int i = 0; i < n; ++i) SetEvent(h); | a loop has no form in a lesson. Write each call that "
        "is made as a line.\n"
        "3 printf(\"%d\", 1) | unknown call printf.\n"
        "4 CloseHandle(other) | no constant and no call before it gives other a value.\n"
        "5 while (busy()) SetEvent(h); | a loop has no form in a lesson. Write each call that is made as a "
        "line.\n"
        "6 CloseHandel(h) | unknown call CloseHandel.\n");
}

TEST(CImport, WritesStructuresInBraces) {
    EXPECT_EQ(linesOf(R"(
SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, TRUE };
STARTUPINFO si;
PROCESS_INFORMATION pi;
HANDLE r, w;
ZeroMemory(&si, sizeof(si));
si.cb = sizeof(si);
CreatePipe(&r, &w, &sa, 0);
si.dwFlags |= STARTF_USESTDHANDLES;
si.hStdOutput = w;
if (!CreateProcess(NULL, "child.exe /x", NULL, NULL, TRUE, 0, NULL, NULL, &si, &pi)) return 1;
CloseHandle(pi.hThread);
)"),
              "p: CreatePipe(&r, &w, {bInheritHandle = TRUE}, 0)\n"
              "p: CreateProcess(NULL, \"child.exe /x\", NULL, NULL, TRUE, 0, NULL, NULL, {dwFlags = "
              "STARTF_USESTDHANDLES, hStdOutput = w}, &pi) "
              "starts child\n"
              "p: CloseHandle(pi.hThread)\n");
}

TEST(CImport, WritesArraysAsLists) {
    EXPECT_EQ(linesOf(R"(
HANDLE handles[2];
char buffer[64];
handles[0] = CreateEvent(NULL, TRUE, TRUE, NULL);
handles[1] = CreateMutex(NULL, FALSE, NULL);
WaitForMultipleObjects(2, handles, TRUE, INFINITE);
LARGE_INTEGER due; due.QuadPart = -10000LL;
HANDLE t = CreateWaitableTimer(NULL, TRUE, NULL);
SetWaitableTimer(t, &due, 0, NULL, NULL, FALSE);
DWORD n = sizeof(buffer);
)"),
              "p: handles0 = CreateEvent(NULL, TRUE, TRUE, NULL)\n"
              "p: handles1 = CreateMutex(NULL, FALSE, NULL)\n"
              "p: WaitForMultipleObjects(2, {handles0, handles1}, TRUE, INFINITE)\n"
              "p: t = CreateWaitableTimer(NULL, TRUE, NULL)\n"
              "p: SetWaitableTimer(t, -10000LL, 0, NULL, NULL, FALSE)\n"
              "p: n = 64\n");
}

TEST(CImport, WritesOutLoopsThatCount) {
    EXPECT_EQ(linesOf(R"(
#define COUNT 3
HANDLE h[COUNT];
for (int i = 0; i < COUNT; i++) {
    h[i] = CreateEvent(NULL, TRUE, FALSE, NULL);
    if (h[i] == NULL) return 1;
}
for (i = 2; i >= 1; --i) CloseHandle(h[i]);
for (i = 0; i < ARRAYSIZE(h); i += 2) { SetEvent(h[i]); if (TRUE) break; }
for (i = 0; i < sizeof(h) / sizeof(h[0]); ++i) { if (i > 0) SetEvent(h[i]); }
for (i = 0; i < 1000; ++i) SetEvent(h[0]);
)"),
              "p: h0 = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
              "p: h1 = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
              "p: h2 = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
              "p: CloseHandle(h2)\n"
              "p: CloseHandle(h1)\n"
              "p: SetEvent(h0)\n"
              "p: SetEvent(h1)\n"
              "p: SetEvent(h2)\n");
}

TEST(CImport, TakesWhatALoopDoesFirst) {
    const std::string source = R"(HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
for (;;) { SetEvent(h); if (h == NULL) break; }
do { ResetEvent(h); } while (WaitForSingleObject(h, 0) == WAIT_TIMEOUT);
while (ReadFile(h, NULL, 0, &n, NULL)) SetEvent(h);
BOOL goesOn = TRUE;
while (goesOn) { PulseEvent(h); goesOn = FALSE; }
while (goesOn) SetEvent(h);
CloseHandle(h);
)";
    EXPECT_EQ(linesOf(source), "p: h = CreateEvent(NULL, FALSE, FALSE, NULL)\n"
                               "p: SetEvent(h)\n"
                               "p: ResetEvent(h)\n"
                               "p: WaitForSingleObject(h, 0)\n"
                               "p: ReadFile(h, NULL, 0, &n, NULL)\n"
                               "p: goesOn = TRUE\n"
                               "p: PulseEvent(h)\n"
                               "p: goesOn = FALSE\n"
                               "p: CloseHandle(h)\n");
    for (const char* line : {"2 for (;;)", "3 do {", "4 while (ReadFile", "6 while (goesOn)"})
        EXPECT_NE(leftOutOf(source).find(line), std::string::npos) << line;
    EXPECT_EQ(leftOutOf(source).find("7 while"), std::string::npos);
}

TEST(CImport, DecidesConditionsOfConstants) {
    EXPECT_EQ(linesOf(R"(
const int argc = 1; BOOL quiet = FALSE; HANDLE h = NULL;
if (argc > 1 && !quiet) h = OpenEvent(SYNCHRONIZE, FALSE, "A");
else if (argc == 1) h = CreateEvent(NULL, FALSE, FALSE, "B");
else h = CreateEvent(NULL, FALSE, FALSE, "C");
if (h == NULL) return;
else SetEvent(h);
BOOL done = SetEvent(h) ? TRUE : FALSE;
if (done) ResetEvent(h);
else CloseHandle(h);
switch (WaitForSingleObject(h, 0)) { case WAIT_OBJECT_0: SetEvent(h); }
if (SetEvent(h) && ResetEvent(h)) PulseEvent(h);
)"),
              "p: argc = 1\np: quiet = FALSE\np: h = NULL\n"
              "p: h = CreateEvent(NULL, FALSE, FALSE, \"B\")\n"
              "p: SetEvent(h)\n"
              "p: WaitForSingleObject(h, 0)\n"
              "p: SetEvent(h)\n");
}

TEST(CImport, WhatIsLeftOutGivesNoValue) {
    EXPECT_EQ(linesOf(R"(
HANDLE h = NULL; DWORD n = 0;
h = Open(argv[1]);
ReadFile(h, buffer, 10, &n, NULL);
Sleep(n);
CloseHandle(h);
)"),
              "p: h = NULL\np: n = 0\n");
}

TEST(CImport, TakesBuffersOfWhichItKnowsNothing) {
    EXPECT_EQ(linesOf(R"(
char buf[64]; DWORD n; HANDLE r, w;
CreatePipe(&r, &w, NULL, 0);
WriteFile(w, line.c_str(), 5, &n, NULL);
ReadFile(r, buf, sizeof(buf), &n, NULL);
)"),
              "p: CreatePipe(&r, &w, NULL, 0)\n"
              "p: WriteFile(w, line.c_str(), 5, &n, NULL)\n"
              "p: ReadFile(r, buf, 64, &n, NULL)\n");
}

TEST(CImport, FollowsWhatFunctionsReturn) {
    EXPECT_EQ(linesOf(R"(
HANDLE Make(const char* name, BOOL manual) {
    HANDLE h = CreateEvent(NULL, manual, FALSE, name);
    if (!h) return NULL;
    return h;
}
HANDLE Open() { return CreateMutex(NULL, FALSE, NULL); }
BOOL Set(HANDLE h) { return SetEvent(h); }
void Fail() { CloseHandle(0); ExitProcess(1); }
int main() {
    HANDLE h = Make("A", TRUE);
    HANDLE g = Make("B", FALSE), m = Open();
    if (!Set(g)) Fail();
    CloseHandle(m);
    Fail();
    CloseHandle(h);
}
)"),
              "p: h2 = CreateEvent(NULL, TRUE, FALSE, \"A\")\n"
              "p: h = h2\n"
              "p: h3 = CreateEvent(NULL, FALSE, FALSE, \"B\")\n"
              "p: g = h3\n"
              "p: m = CreateMutex(NULL, FALSE, NULL)\n"
              "p: SetEvent(g)\n"
              "p: CloseHandle(m)\n"
              "p: CloseHandle(0)\n"
              "p: ExitProcess(1)\n");
}

TEST(CImport, ThreadsHaveTheirArgumentAndTheirExitCode) {
    EXPECT_EQ(linesOf(R"(
DWORD WINAPI Work(LPVOID given) { HANDLE h = (HANDLE)given; SetEvent(h); return TRUE; }
int main() {
    HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
    HANDLE t = CreateThread(NULL, 0, Work, (LPVOID)h, 0, NULL);
    WaitForSingleObject(t, INFINITE);
}
)"),
              "p: h = CreateEvent(NULL, FALSE, FALSE, NULL)\n"
              "p: t = CreateThread(NULL, 0, Work, (LPVOID)h, 0, NULL)\n"
              "p/T2: h2 = (HANDLE)h\n"
              "p/T2: SetEvent(h2)\n"
              "p/T2: ExitThread(TRUE)\n"
              "p: WaitForSingleObject(t, INFINITE)\n");
}

TEST(CImport, CallsInCallsAreMadeBeforeThem) {
    const std::string source = R"(
#define COUNT (2)
HANDLE Make(int n) { return CreateSemaphore(NULL, 0, n, NULL); }
int main() {
    HANDLE h = OpenProcess(SYNCHRONIZE, FALSE, ::GetCurrentProcessId());
    CloseHandle(CreateEvent(NULL, FALSE, FALSE, NULL));
    CHECK(SetEvent(h));
    printf("%d", GetLastError());
    if (!CloseHandle(Make(3))) return 1;
    OVERLAPPED ov = {0};
    for (DWORD i = 0; i < (DWORD)(COUNT + 1); ++i) ResetEvent(h);
}
)";
    EXPECT_EQ(linesOf(source), "p: value = GetCurrentProcessId()\n"
                               "p: h = OpenProcess(SYNCHRONIZE, FALSE, value)\n"
                               "p: value2 = CreateEvent(NULL, FALSE, FALSE, NULL)\n"
                               "p: CloseHandle(value2)\n"
                               "p: value3 = SetEvent(h)\n"
                               "p: value4 = CreateSemaphore(NULL, 0, 3, NULL)\n"
                               "p: CloseHandle(value4)\n"
                               "p: ResetEvent(h)\n"
                               "p: ResetEvent(h)\n"
                               "p: ResetEvent(h)\n");
    EXPECT_NE(leftOutOf(source).find("7 CHECK(SetEvent(h)) | unknown call CHECK."), std::string::npos);
}

TEST(CImport, KnowsTheFieldsOfMoreStructures) {
    EXPECT_EQ(linesOf(R"(
HANDLE job = CreateJobObject(NULL, NULL);
JOBOBJECT_EXTENDED_LIMIT_INFORMATION info = {0};
info.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
SetInformationJobObject(job, JobObjectExtendedLimitInformation, &info, sizeof(info));
HANDLE r, w; CreatePipe(&r, &w, NULL, 0);
STARTUPINFOEX si = {0}; PROCESS_INFORMATION pi;
si.StartupInfo.cb = sizeof(si);
si.StartupInfo.hStdInput = r;
CreateProcess("a.exe", NULL, NULL, NULL, TRUE, 0, NULL, NULL, &si.StartupInfo, &pi);
CloseHandle(si.StartupInfo.hStdInput);
HANDLE both[] = { pi.hProcess, job };
WaitForMultipleObjects(_countof(both), both, FALSE, 0);
)"),
              "p: job = CreateJobObject(NULL, NULL)\n"
              "p: SetInformationJobObject(job, JobObjectExtendedLimitInformation, "
              "JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, sizeof(JOBOBJECT_EXTENDED_LIMIT_INFORMATION))\n"
              "p: CreatePipe(&r, &w, NULL, 0)\n"
              "p: CreateProcess(\"a.exe\", NULL, NULL, NULL, TRUE, 0, NULL, NULL, {dwFlags = 0, hStdInput = "
              "r}, &pi) starts a\n"
              "p: CloseHandle(r)\n"
              "p: WaitForMultipleObjects(2, {pi.hProcess, job}, FALSE, 0)\n");
}

TEST(CImport, FollowsFunctionsAndThreads) {
    const std::string source = R"(
HANDLE g_event;
const DWORD limit = 100;
void Close(HANDLE h) { CloseHandle(h); }
DWORD WINAPI Worker(LPVOID p) {
    SetEvent(g_event);
    return 0;
}
void Unused() { SetEvent(g_event); }
int main() {
    g_event = CreateEvent(NULL, FALSE, FALSE, NULL);
    HANDLE t = CreateThread(NULL, 0, Worker, NULL, 0, NULL);
    WaitForSingleObject(g_event, limit);
    WaitForSingleObject(t, INFINITE);
    Close(t);
}
)";
    EXPECT_EQ(linesOf(source), "p: limit = 100\n"
                               "p: g_event = CreateEvent(NULL, FALSE, FALSE, NULL)\n"
                               "p: t = CreateThread(NULL, 0, Worker, NULL, 0, NULL)\n"
                               "p/T2: SetEvent(g_event)\n"
                               "p/T2: ExitThread(0)\n"
                               "p: WaitForSingleObject(g_event, limit)\n"
                               "p: WaitForSingleObject(t, INFINITE)\n"
                               "p: CloseHandle(t)\n");
    EXPECT_EQ(leftOutOf(source), "9 SetEvent(g_event); | nobody calls the function Unused.\n");
    const Lesson lesson = parseLesson(importedLesson(importSource(source, {.process = "p"}), "p.c", "p"));
    EXPECT_TRUE(lesson.mistakes.empty());
    const Timeline run = Timeline::run(lesson);
    for (const Step& step : run.steps())
        EXPECT_NE(step.verdict, Verdict::notRun);
}

TEST(CImport, MakesALessonWithAListOfTheRest) {
    const Imported imported =
        importSource("HANDLE h = CreateMutex(NULL, TRUE, NULL); Frob(h);", {.process = "p"});
    EXPECT_EQ(importedLesson(imported, "src/p.cpp", "p"),
              "# p.cpp\n\n```handlelab\nprocess p \"p.exe\"\np: h = CreateMutex(NULL, TRUE, NULL)\n```\n\n"
              "## What was left out\n\n- Line 1: `Frob(h)`: unknown call Frob.\n");
    EXPECT_EQ(processNameOf("C:\\x\\my-tool.cpp"), "my_tool");
    EXPECT_EQ(processNameOf("1.c"), "program1");
}

TEST(CImport, NothingHurtsIt) {
    for (const std::string piece :
         {"{", "(",          "if ",     "if(",  "\"", "'",   "#define A A\nA", "/*",   "do ", "else ",
          "[", "namespace{", "HANDLE ", "h[0]", "&",  "= {", "case x:",        "f(){", "::",  "\\\n"}) {
        std::string many;
        while (many.size() < 10'000)
            many += piece;
        (void)importSource(many, {});
        (void)importSource("int main() {" + many + "}", {});
    }
    (void)importSource("void f() { f(); f(); g(); } void g() { f(); g(); } int main() { f(); g(); }", {});
    std::string loops = "SetEvent(0);";
    for (int i = 0; i < 20; ++i)
        loops = "for (i = 0; i < 16; ++i) {" + loops + "}";
    EXPECT_LT(importSource(loops, {}).lines.size(), 2000u);
}

} // namespace
} // namespace handlelab
