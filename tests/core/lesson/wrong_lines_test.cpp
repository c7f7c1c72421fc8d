// SPDX-License-Identifier: GPL-3.0-or-later
// What a line with a mistake is told: the columns of the place, what is wrong, what is expected there, and
// the right spelling where one is near. Every sentence can be translated.
#include "core/lesson/parser.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

struct WrongLine {
    const char* line;
    const char* said; ///< "first-last sentences"; a line each
};

constexpr WrongLine wrongLines[] = {
    {"editor: CloseHandel(h)", "9-19 unknown call CloseHandel. Did you mean CloseHandle?"},
    {"editor: CreateEvnet()", "9-19 unknown call CreateEvnet. Did you mean CreateEvent?"},
    {"editor: Frobnicate(1)", "9-18 unknown call Frobnicate."},
    {"editor: CloseHandle", "9-19 put parentheses behind the call: CloseHandle()."},
    {"editor: CloseHandle h", "9-19 put parentheses behind the call: CloseHandle()."},
    {"editor: CloseHandle()", "9-19 CloseHandle needs hObject."},
    {"editor: CloseHandle(h, 1)", "24-24 too many arguments: CloseHandle takes 1."},
    {"editor: CloseHandle(h", "20-20 this parenthesis is never closed. Put a ) behind the last argument."},
    {"editor: CloseHandle(h))", "23-23 unexpected ) where the end of the line is expected."},
    {"editor: CloseHandle[h]", "9-19 put parentheses behind the call: CloseHandle()."},
    {"editor: CloseHandle(hObjekt = h)", "9-19 CloseHandle needs hObject.\n21-27 CloseHandle has no "
                                         "parameter hObjekt. Did you mean hObject?"},
    {"editor: CloseHandle(h h)", "23-23 unexpected h where , or ) is expected."},
    {"editor: CloseHandle(SetEvent(h))",
     "21-28 SetEvent cannot stand inside of another call. Make it a line of its own and use its result."},
    {"editor: CloseHandle(\"h\")", "21-23 hObject takes a number, a constant or a variable."},
    {"editor: CloseHandle({h})", "21-23 hObject takes one value, not a list."},
    {"editor: CloseHandle(&h)", "21-22 hObject takes a number, a constant or a variable."},
    {"editor: CloseHandle(h) CloseHandle(g)",
     "24-34 unexpected CloseHandle where the end of the line is expected."},
    {"editor: CloseHandle(h); CloseHandle(g);", "25-35 a line makes one call. Give the other one its own."},
    {"editor: if (CloseHandle(h) && CloseHandle(g))",
     "28-29 a line makes one call. Give the other one its own."},
    {"editor: if (!CloseHandle(h)", "28-28 the line ends where ) is expected."},
    {"editor: while (CloseHandle(h))",
     "9-13 while has no form in a lesson. Write each call that is made as a line."},
    {"editor: for (;;) CloseHandle(h);",
     "9-11 for has no form in a lesson. Write each call that is made as a line."},
    {"editor: HANDLE h;", "16-16 variables need no declaration here. Leave the line out."},
    {"editor: HANDLE h = ;", "20-20 unexpected ; where a value is expected."},
    {"editor: h = CreateEvent(NULL, TRUE, FALSE \"JACK\")", "43-43 unexpected \" where , or ) is expected."},
    {"editor: h = CreateEvent(NULL, TRUE, FALSE, 'JACK')",
     "44-44 a character is written 'a', with one character between the quotes."},
    {"editor: h = CreateEvent(NULL, TRUE, FALSE, \"JACK)",
     "44-44 this string is never closed. Put a \" behind it."},
    {"editor: h = CreateEvent(NULL, TRUE, FALSE, \"C:\\Qab\")",
     "47-48 unknown escape \\Q in a string. A backslash itself is written \\\\."},
    {"editor: h = CreateEvent(NULL, TRUE, FALSE, TEXT(JACK))",
     "49-52 unexpected JACK where a string is expected."},
    {"editor: h = CreateEvent(NULL, TRUE, FALSE, TEXT(\"JACK\")",
     "24-24 this parenthesis is never closed. Put a ) behind the last argument."},
    {"editor: h = CreateEvent(NULL, TRUEE, FALSE)", "31-35 unknown constant TRUEE. Did you mean TRUE?"},
    {"editor: h = CreateEvent(NULL, YES, FALSE)", "31-33 unknown constant YES."},
    {"editor: h = CreateEvent({bInheritHandel = TRUE})",
     "26-39 SECURITY_ATTRIBUTES has no field bInheritHandel. Did you mean bInheritHandle?"},
    {"editor: h = CreateEvent({hStdInput = h})", "25-39 lpEventAttributes takes no fields of STARTUPINFO."},
    {"editor: h = CreateEvent({bInheritHandle TRUE})", "41-44 unexpected TRUE where , or } is expected."},
    {"editor: h = CreateEvent({bInheritHandle = TRUE)", "47-47 unexpected ) where , or } is expected."},
    {"editor: h = CreateEvent(NULL, NULL, NULL, 5)", "43-43 lpName takes a string or NULL."},
    {"editor: h = CreateEvent(&sa, TRUE, FALSE, NULL)",
     "25-27 lpEventAttributes takes NULL or {bInheritHandle = TRUE}."},
    {"editor: h = OpenEvent(EVENT_MODIFY_STAT, FALSE, \"JACK\")",
     "23-39 unknown constant EVENT_MODIFY_STAT. Did you mean EVENT_MODIFY_STATE?"},
    {"editor: h = OpenEvent(SYNCHRONIZE ||, FALSE, \"JACK\")",
     "35-35 unexpected | where , or ) is expected."},
    {"editor: h = OpenEvent(SYNCHRONIZE | , FALSE, \"JACK\")",
     "37-37 unexpected , where a value is expected."},
    {"editor: h = OpenEvent(SYNCHRONIZE, FALSE)", "13-21 OpenEvent needs lpName."},
    {"editor: WaitForMultipleObjects(2, h, TRUE, 0)", "35-35 lpHandles takes a list of handles: {h1, h2}."},
    {"editor: WaitForMultipleObjects(2, {h, g, TRUE, 0)", "49-49 unexpected ) where , or } is expected."},
    {"editor: DuplicateHandle(p, h, p, t)",
     "34-34 lpTargetHandle receives a result: it takes &variable or NULL."},
    {"editor: Sleep(10 / 0)", "15-20 a division by 0 has no result."},
    {"editor: Sleep(1 << 64)", "15-21 a shift by so many bits has no result: there are 64."},
    {"editor: Sleep(08)", "15-16 08 begins with 0, so C reads it as octal, which has the digits 0 to 7."},
    {"editor: Sleep(0xZZ)", "15-18 0xZZ is not a number."},
    {"editor: Sleep(12ms)", "15-18 12ms is not a number."},
    {"editor: Sleep(99999999999999999999)", "15-34 99999999999999999999 is too large: numbers have 64 bits."},
    {"editor: Sleep(\"a\" + 1)", "15-17 nothing can be calculated with \"a\"."},
    {"editor: Sleep(sizeof(buffer))",
     "22-27 the size of buffer is not known here. Write how many bytes it has."},
    {"editor: Sleep(sizeof(DWROD))", "22-26 the size of DWROD is not known here. Did you mean DWORD?"},
    {"editor: Sleep(sizeof)", "21-21 unexpected ) where the name of a type is expected."},
    {"editor: Sleep((DWORD))", "16-20 unknown constant DWORD."},
    {"editor: Sleep(5 +)", "18-18 unexpected ) where a value is expected."},
    {"editor: Sleep(* 5)", "15-15 unexpected * where a value is expected."},
    {"editor: Sleep(5,)",
     "17-17 too many arguments: Sleep takes 1.\n17-17 unexpected ) where a value is expected."},
    {"editor: Sleep(static_cast<DWORD>5)", "33-33 unexpected 5 where ( is expected."},
    {"editor: CloseHandle(h) =>", "26-26 the line ends where a value is expected."},
    {"editor: CloseHandle(h) => TRU", "27-29 unknown constant TRU. Did you mean TRUE?"},
    {"editor: CloseHandle(h) => TRUE, ERROR_INVALID_HANDEL",
     "33-52 unknown constant ERROR_INVALID_HANDEL. Did you mean ERROR_INVALID_HANDLE?"},
    {"editor: CloseHandle(h) = TRUE", "24-24 unexpected = where the end of the line is expected."},
    {"editor: CloseHandle(h) starts child", "24-29 CloseHandle starts no process."},
    {"editor: NULL = h", "9-12 NULL is a constant and cannot be assigned to."},
    {"editor: h =", "12-12 the line ends where a value is expected."},
    {"editor: h", "10-10 the line ends where ( or = is expected."},
    {"editor: 5 = h", "9-9 unexpected 5 where a call or an assignment is expected."},
    {"editor:", "8-8 the line ends where a call or an assignment is expected."},
    {"editor CloseHandle(h)", "1-6 put a colon behind the process: editor: CloseHandle(h), for example."},
    {"edtior: CloseHandle(h)", "1-6 unknown process edtior. Did you mean editor?"},
    {"editor/T0: CloseHandle(h)",
     "8-9 a thread is written T1, T2 and so on, in the order in which they start."},
    {"editor/2: CloseHandle(h)",
     "8-8 a thread is written T1, T2 and so on, in the order in which they start."},
    {"CloseHandle(h)", "1-11 say which process does this: editor: CloseHandle(h), for example."},
    {"HANDLE h = CreateEvent();", "1-6 say which process does this: editor: CloseHandle(h), for example."},
    {"expct usage(editor.h) == 1", "1-5 unknown statement expct. Did you mean expect?"},
    {"expect usage(editor.h)", "8-12 usage is not true or false by itself. Compare it: == 1, for example."},
    {"expect usge(editor.h) == 1", "8-11 unknown query usge. Did you mean usage?"},
    {"expect usage(h) == 1",
     "14-14 unknown process h. A variable is written with its process: editor.h, for example."},
    {"expect usage(editor.h) = 1",
     "8-12 usage is not true or false by itself. Compare it: == 1, for example."},
    {"expect usage(editor.h == 1", "23-23 unexpected = where ) is expected."},
    {"expect editor.h ==", "19-19 the line ends where a value is expected."},
    {"expect stale(editor)", "14-19 stale needs a variable such as editor.h."},
    {"expect exists(editor.h)", "15-20 unexpected editor where the name of an object in quotes is expected."},
    {"editor tells editr: h as g by \"pipe\"", "14-18 unknown process editr. Did you mean editor?"},
    {"editor tells editor h as g by \"pipe\"", "21-21 unexpected h where : is expected."},
    {"editor tells editor: h as g by pipe", "32-35 unexpected pipe where the channel in quotes is expected."},
    {"editor tells editor: h to g by \"pipe\"", "24-25 unexpected to where as is expected."},
    {"process editor \"editor.exe\"",
     "9-14 there is already a process editor, named in line 2. Give this one another name."},
    {"process viewer", "15-15 the line ends where the program's file name in quotes is expected."},
    {"process viewer \"viewer.exe\" as Alise", "32-36 unknown user Alise. Did you mean Alice?"},
    {"process viewer \"viewer.exe\" in session x",
     "40-40 unexpected x where session and its number, as in: in session 0 is expected."},
    {"debug viewer",
     "7-12 unknown process viewer. Put it on the stage first: process viewer \"viewer.exe\"."},
    {"editor: CreateFile(\"a\", GENERIC_REED)",
     "25-36 unknown constant GENERIC_REED. Did you mean GENERIC_READ?"},
    {"editor: CreateProcess(\"x.exe\", lpStartupInfo = &si)",
     "48-50 lpStartupInfo takes NULL or {PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h1, h2}}."},
    {"editor: WriteFile(h, 12ab, 5, &n, NULL)", "22-25 12ab is not a number."},
    {"editor: WriteFile(h, , 5, &n, NULL)", "22-22 unexpected , where a value is expected."},
};

/// The mistakes of a line in a lesson with a process called editor.
std::string mistakesOf(std::string_view line) {
    const Lesson lesson =
        parseLesson("```handlelab\nprocess editor \"editor.exe\"\n" + std::string(line) + "\n```\n");
    std::string all;
    for (const Mistake& mistake : lesson.mistakes) {
        EXPECT_FALSE(mistake.said.empty()) << line;
        const std::uint32_t last = mistake.column + std::max(mistake.length, 1u) - 1;
        all += (all.empty() ? "" : "\n") + std::to_string(mistake.column) + "-" + std::to_string(last) + " " +
               mistake.text;
    }
    return all;
}

TEST(WrongLines, SayWhatIsExpectedAndWhere) {
    EXPECT_GE(std::size(wrongLines), 60u);
    for (const WrongLine& wrong : wrongLines)
        EXPECT_EQ(mistakesOf(wrong.line), wrong.said) << wrong.line;
}

TEST(WrongLines, AreNeverWithoutAMistake) {
    for (const WrongLine& wrong : wrongLines)
        EXPECT_NE(mistakesOf(wrong.line), "") << wrong.line;
}

} // namespace
} // namespace handlelab
