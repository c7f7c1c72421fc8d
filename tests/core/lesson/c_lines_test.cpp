// SPDX-License-Identifier: GPL-3.0-or-later
// Lines as programs in C have them are read as the call in them, and kept in one form.
#include "core/lesson/c_source/canonical.h"
#include "core/lesson/parser.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// The line that a lesson keeps; the first mistake when it is none.
std::string kept(std::string_view line) {
    const Lesson lesson = parseStatement("e: " + std::string(line));
    if (!lesson.mistakes.empty())
        return lesson.mistakes.front().text;
    return canonicalLine(lesson, lesson.statements.front());
}

TEST(CLines, AreReducedToTheirCall) {
    const char* const create = "e: h = CreateEvent(NULL, TRUE, FALSE, NULL)";
    for (const char* line :
         {"h = CreateEvent(NULL, TRUE, FALSE, NULL);", "HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL);",
          "auto h = ::CreateEvent(NULL, TRUE, FALSE, NULL);",
          "const HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL) ;",
          "HANDLE h = (HANDLE)CreateEvent(NULL, TRUE, FALSE, NULL);",
          "HANDLE h = static_cast<HANDLE>(CreateEvent(NULL, TRUE, FALSE, NULL));",
          "if ((h = CreateEvent(NULL, TRUE, FALSE, NULL)) == NULL)",
          "if ((h = CreateEvent(NULL, TRUE, FALSE, NULL)) == INVALID_HANDLE_VALUE) {",
          "if (!(h = CreateEvent(NULL, TRUE, FALSE, NULL))) return 1;",
          "if (HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL))"})
        EXPECT_EQ(kept(line), create) << line;
    for (const char* line :
         {"CloseHandle(h);", "if (!CloseHandle(h))", "if (!CloseHandle(h)) return -1;",
          "if (CloseHandle(h) == FALSE) { printf(\"no; //\"); }", "(void)CloseHandle(h);", "::CloseHandle(h)",
          "return CloseHandle(h);", "return (CloseHandle(h));", "BOOL gone = CloseHandle(h) != FALSE;"})
        EXPECT_EQ(kept(line), "e: CloseHandle(h)") << line;
    EXPECT_EQ(kept("DWORD dw = WaitForSingleObject(h, 5); // waits"),
              "e: dw = WaitForSingleObject(h, 5) // waits");
    EXPECT_EQ(kept("BOOL ok = CloseHandle(h); => TRUE"), "e: ok = CloseHandle(h) => TRUE");
    EXPECT_EQ(kept("DWORD n = 5 * 2;"), "e: n = 5 * 2");
    EXPECT_EQ(kept("unsigned long n = (DWORD)5;"), "e: n = (DWORD)5");
    EXPECT_EQ(kept("char* text = \"a;b\";"), "e: text = \"a;b\"");
}

TEST(CLines, ThatNeedNoChangeStayAsTheyAre) {
    for (const char* line : {"h = CreateEventW( NULL,TRUE )  => 0x4", "CloseHandle(h) // with a remark",
                             "pi.hProcess = NULL", "n = 1 + 2"})
        EXPECT_EQ(kept(line), "e: " + std::string(line));
}

TEST(CLines, LackTheirProcess) {
    for (const char* line : {"HANDLE h = CreateEvent()", "if (!CloseHandle(h))", "::CloseHandle(h);",
                             "(void)CloseHandle(h);", "return CloseHandle(h);", "auto h = OpenEvent()",
                             "!SetEvent(h)", "CloseHandle(h);", "DWORD n = 5;"})
        EXPECT_TRUE(lacksProcess(line)) << line;
    for (const char* line : {"editor: h = CreateEvent()", "editor tells viewer: h as g by \"x\"",
                             "process editor \"editor.exe\"", "expect usage(editor.h) == 1", "go on"})
        EXPECT_FALSE(lacksProcess(line)) << line;
}

TEST(CLines, TheCanonicalFormIsCanonical) {
    for (const char* line : {"HANDLE h = CreateEvent(NULL, TRUE, FALSE, TEXT(\"a\"));", "DWORD n = ~5u;",
                             "if (!CloseHandle((HANDLE)4))"}) {
        const std::string once = kept(line);
        EXPECT_EQ(kept(std::string_view(once).substr(3)), once);
    }
}

} // namespace
} // namespace handlelab
