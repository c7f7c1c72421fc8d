// SPDX-License-Identifier: GPL-3.0-or-later
// Programs in C as lessons, by the command line.
#include "cli_program.h"

#include <gtest/gtest.h>

namespace handlelab {

namespace {

/// Two threads, a loop that counts, a structure, a call that is not known.
const std::string program = R"(#include <windows.h>
#define COUNT 2
HANDLE go;
DWORD WINAPI Work(LPVOID number)
{
    WaitForSingleObject(go, INFINITE);
    printf("%p\n", number);
    return 3;
}
int main(void)
{
    SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, TRUE };
    HANDLE threads[COUNT];
    int i;
    go = CreateEvent(&sa, TRUE, FALSE, TEXT("Go"));
    if (go == NULL)
        return 1;
    for (i = 0; i < COUNT; i++)
        threads[i] = CreateThread(NULL, 0, Work, (LPVOID)i, 0, NULL);
    SetEvent(go);
    WaitForMultipleObjects(COUNT, threads, TRUE, INFINITE);
    for (i = 0; i < COUNT; i++)
        CloseHandle(threads[i]);
    CloseHandle(go);
    return 0;
}
)";

} // namespace

TEST(CommandLineImport, MakesALessonThatRuns) {
    const ScratchFolder scratch;
    const std::string source = scratch.file("two threads.c", program), lesson = scratch.file("two.lab.md");
    const Ended made = handlelabProgram({"import", source, "-o", lesson});
    EXPECT_EQ(made.code, 0) << made.err;
    EXPECT_EQ(made.out, "");
    EXPECT_EQ(made.err, source + ":7: left out: printf(\"%p\\n\", (LPVOID)0): unknown call printf.\n" +
                            source +
                            ":16: left out: if (go == NULL) return 1;: it depends on a condition.\n");
    EXPECT_TRUE(contentOf(lesson).starts_with(
        "# two threads.c\n\n```handlelab\nprocess two_threads \"two_threads.exe\"\n"
        "two_threads: go = CreateEvent({bInheritHandle = TRUE}, TRUE, FALSE, TEXT(\"Go\"))\n"))
        << contentOf(lesson);
    const Ended checked = handlelabProgram({"check", lesson});
    EXPECT_EQ(checked.code, 0) << checked.err;
    EXPECT_NE(checked.out.find("steps: 12"), std::string::npos) << checked.out << contentOf(lesson);
}

TEST(CommandLineImport, WritesToStandardOutputAndKeepsFiles) {
    const ScratchFolder scratch;
    const std::string source = scratch.file("p.c", "HANDLE h = CreateMutex(NULL, FALSE, NULL);\n");
    const Ended shown = handlelabProgram({"import", source});
    EXPECT_EQ(shown.code, 0) << shown.err;
    EXPECT_EQ(shown.out,
              "# p.c\n\n```handlelab\nprocess p \"p.exe\"\np: h = CreateMutex(NULL, FALSE, NULL)\n```\n");
    const std::string taken = scratch.file("taken.lab.md", "precious");
    EXPECT_EQ(handlelabProgram({"import", source, "-o", taken}).code, 2);
    EXPECT_EQ(contentOf(taken), "precious");
    EXPECT_EQ(handlelabProgram({"import", source, "-o", taken, "--force"}).code, 0);
    EXPECT_EQ(contentOf(taken), shown.out);
}

TEST(CommandLineImport, SaysWhyThereIsNoLesson) {
    const ScratchFolder scratch;
    const std::string empty = scratch.file("empty.c", "int main() { puts(\"hello\"); }\n");
    const Ended none = handlelabProgram({"import", empty});
    EXPECT_EQ(none.code, 2);
    EXPECT_NE(none.err.find("makes no call that a lesson could have"), std::string::npos) << none.err;
    EXPECT_EQ(handlelabProgram({"import", scratch.file("absent.c")}).code, 2);
    EXPECT_EQ(handlelabProgram({"import", scratch.file("bytes.c", std::string("a\0b", 3))}).code, 2);
    const Ended chinese = handlelabProgram({"import", empty}, {"LC_ALL=zh_CN.UTF-8"});
    EXPECT_NE(chinese.err.find("puts"), std::string::npos);
    EXPECT_EQ(chinese.err.find("unknown call"), std::string::npos) << chinese.err;
}

} // namespace handlelab
