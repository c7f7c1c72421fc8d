// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of mistake, with its exact place and sentence.
#include "core/lesson/mistakes.h"
#include "core/lesson/parser.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

std::string problems(const Lesson& lesson) {
    std::string all;
    for (const Mistake& mistake : lesson.mistakes)
        all += toText(mistake) + "\n";
    return all;
}

struct Case {
    const char* line;
    const char* expected; ///< column and sentence; several mistakes are separated by a line feed
};

/// The mistakes of one line, without their line number.
std::string mistakesOf(std::string_view line) {
    const Lesson lesson =
        parseLesson("```handlelab\nprocess editor \"editor.exe\"\n" + std::string(line) + "\n```\n");
    std::string all;
    for (const Mistake& mistake : lesson.mistakes) {
        EXPECT_EQ(mistake.line, 3u) << line;
        all += (all.empty() ? "" : "\n") + std::to_string(mistake.column) + " " + mistake.text;
    }
    EXPECT_EQ(lesson.statements.size(), 2u) << line;
    EXPECT_EQ(lesson.statements.back().kind, StatementKind::unknown) << line;
    return all;
}

void check(std::initializer_list<Case> cases) {
    for (const Case& c : cases)
        EXPECT_EQ(mistakesOf(c.line), c.expected) << c.line;
}

TEST(LessonMistakes, Calls) {
    check({
        {"editor: CloseHandel(h)", "9 unknown call CloseHandel. Did you mean CloseHandle?"},
        {"editor: closehandle(h)", "9 unknown call closehandle. Did you mean CloseHandle?"},
        {"editor: Frobnicate(h)", "9 unknown call Frobnicate."},
        {"editor: CloseHandle()", "9 CloseHandle needs hObject."},
        {"editor: CloseHandle(h, 2)", "24 too many arguments: CloseHandle takes 1."},
        {"editor: CloseHandle(hObjct = h)",
         "9 CloseHandle needs hObject.\n21 CloseHandle has no parameter hObjct. Did you mean hObject?"},
        {"editor: CloseHandle(hObject = 1, hObject = 2)", "34 hObject is given twice."},
        {"editor: CreateEvent(NULL, lpEventAttributes = NULL)", "27 lpEventAttributes is given twice."},
        {"editor: CreateEvent(lpName = NULL, TRUE)",
         "36 an argument without a name cannot follow one with a name."},
        {"editor: CloseHandle(SetEvent(h))",
         "21 SetEvent cannot stand inside of another call. Make it a line of its own and use its result."},
        {"editor: CloseHandle(h) starts child", "24 CloseHandle starts no process."},
        {"editor: CreateProcess(\"c.exe\") starts editor",
         "39 there is already a process editor, named in line 2. Give this one another name."},
    });
}

TEST(LessonMistakes, ArgumentsOfTheWrongKind) {
    check({
        {"editor: CreateEvent(\"JACK\")", "21 lpEventAttributes takes NULL or {bInheritHandle = TRUE}."},
        {"editor: CreateEvent(lpName = 3)", "30 lpName takes a string or NULL."},
        {"editor: CloseHandle(\"h\")", "21 hObject takes a number, a constant or a variable."},
        {"editor: CloseHandle(&h)", "21 hObject takes a number, a constant or a variable."},
        {"editor: DuplicateHandle(h, h, h, hTarget)",
         "34 lpTargetHandle receives a result: it takes &variable or NULL."},
    });
}

TEST(LessonMistakes, Values) {
    check({
        {"editor: CreateEvent(NULL, TRU)", "27 unknown constant TRU. Did you mean TRUE?"},
        {"editor: h = 12ab", "13 12ab is not a number."},
        {"editor: h = 0x", "13 0x is not a number."},
        {"editor: h = 08", "13 08 begins with 0, so C reads it as octal, which has the digits 0 to 7."},
        {"editor: h = 18446744073709551616", "13 18446744073709551616 is too large: numbers have 64 bits."},
        {"editor: h = -9223372036854775809", "13 -9223372036854775809 is too large: numbers have 64 bits."},
        {"editor: h = 1 2", "15 unexpected 2 where the end of the line is expected."},
        {"editor: h = ", "13 the line ends where a value is expected."},
        {"editor: h = %", "13 unexpected % where a value is expected."},
        {"editor: h = 中文", "13 unexpected 中 where a value is expected."},
        {"editor: TRUE = 1", "9 TRUE is a constant and cannot be assigned to."},
        {"editor: CloseHandle(&)", "22 unexpected ) where the name of a variable is expected."},
        {"editor: SetEvent(1 |)", "21 unexpected ) where a value is expected."},
    });
}

TEST(LessonMistakes, Strings) {
    check({
        {"editor: CreateEvent(lpName = \"JACK)", "30 this string is never closed. Put a \" behind it."},
        {"editor: CreateEvent(lpName = \"JACK\\", "30 this string is never closed. Put a \" behind it."},
        {"editor: CreateEvent(lpName = \"JACK\\n", "30 this string is never closed. Put a \" behind it."},
        {"editor: CreateEvent(lpName = \"JACK\\q",
         "30 this string is never closed. Put a \" behind it.\n"
         "35 unknown escape \\q in a string. A backslash itself is written \\\\."},
        {"editor: CreateEvent(lpName = \"a\\qb\")",
         "32 unknown escape \\q in a string. A backslash itself is written \\\\."},
        {"editor: CreateEvent(lpName = \"中\\文\", bManualReset = FALS)",
         "32 unknown escape \\文 in a string. A backslash itself is written \\\\.\n"
         "52 unknown constant FALS. Did you mean FALSE?"},
        {"editor: CreateEvent(lpName = \"\\u12\")", "31 the escape \\u12 does not name a character."},
        {"editor: CreateEvent(lpName = \"\\xD800\")", "31 the escape \\xD800 does not name a character."},
        {"editor: CreateEvent(lpName = \"\\x110000\")", "31 the escape \\x110000 does not name a character."},
        {"editor: CreateEvent(lpName = \"a\\0\")", "32 the escape \\0 does not name a character."},
    });
}

TEST(LessonMistakes, Brackets) {
    check({
        {"editor: CloseHandle(h", "20 this parenthesis is never closed. Put a ) behind the last argument."},
        {"editor: CloseHandle((h)", "20 this parenthesis is never closed. Put a ) behind the last argument."},
        {"editor: h = (1", "13 this parenthesis is never closed. Put a ) behind it."},
        {"editor: CloseHandle(h h)", "23 unexpected h where , or ) is expected."},
        {"editor: CreateEvent({bInheritHandle = TRUE", "21 this brace is never closed. Put a } behind it."},
        {"editor: CreateEvent({bInheritHandle = TRUE TRUE})", "44 unexpected TRUE where , or } is expected."},
        {"editor: CreateEvent({bInheritHandle = TRUE, bInheritHandle = TRUE})",
         "45 bInheritHandle is given twice."},
        {"editor: CreateEvent({inherit = TRUE})", "22 SECURITY_ATTRIBUTES has no field inherit. The fields "
                                                  "are bInheritHandle and lpSecurityDescriptor."},
        {"editor: CreateEvent({bInheritHandel = TRUE})",
         "22 SECURITY_ATTRIBUTES has no field bInheritHandel. Did you mean bInheritHandle?"},
        {"editor: CreateEvent({lpSecurityDescriptor = \"D:(A;;GZ;;;BA)\"}, 1, 1, NULL, 1)",
         "45 unknown right GZ in a security descriptor. GA, GR, GW, GX, RC, SD, WD, WO and masks such as "
         "0x1F0003 are "
         "known.\n76 too many arguments: CreateEvent takes 4."},
    });
}

TEST(LessonMistakes, Processes) {
    check({
        {"editr: CloseHandle(h)", "1 unknown process editr. Did you mean editor?"},
        {"nobody: CloseHandle(h)",
         "1 unknown process nobody. Put it on the stage first: process nobody \"nobody.exe\"."},
        {"editor tells viewr: h as h by \"pipe\"",
         "14 unknown process viewr. Put it on the stage first: process viewr \"viewr.exe\"."},
        {"debug editr", "7 unknown process editr. Did you mean editor?"},
        {"process editor \"b.exe\"",
         "9 there is already a process editor, named in line 2. Give this one another name."},
        {"process b", "10 the line ends where the program's file name in quotes is expected."},
        {"process", "8 the line ends where a name for the process is expected."},
        {"process b \"b.exe\" as", "21 the line ends where a user is expected."},
        {"process b \"b.exe\" as Alcie", "22 unknown user Alcie. Did you mean Alice?"},
        {"process b \"b.exe\" as alice in session 0", "22 unknown user alice. Did you mean Alice?"},
        {"process b \"b.exe\" as Zorro",
         "22 unknown user Zorro. The users are Alice, Bob, Administrator and SYSTEM."},
        {"editor: CreateEvent({lpSecurityDescriptor = \"D:(A;;GA;;;Zorro)\"})",
         "45 unknown account Zorro in a security descriptor. Known are Alice, Bob, Administrator and SYSTEM, "
         "SIDs such as S-1-1-0, and the codes BA, BU, WD, SY, AU, AN and OW."},
        {"editor/3: CloseHandle(h)",
         "8 a thread is written T1, T2 and so on, in the order in which they start."},
        {"editor/T0: CloseHandle(h)",
         "8 a thread is written T1, T2 and so on, in the order in which they start."},
    });
}

TEST(LessonMistakes, FormsOfStatements) {
    check({
        {"CloseHandle(h)", "1 say which process does this: editor: CloseHandle(h), for example."},
        {"h = NULL", "1 say which process does this: editor: CloseHandle(h), for example."},
        {"editor CloseHandle(h)", "1 put a colon behind the process: editor: CloseHandle(h), for example."},
        {"editor:", "8 the line ends where a call or an assignment is expected."},
        {"editor: h", "10 the line ends where ( or = is expected."},
        {"editor: h == 3", "11 unexpected = where ( or = is expected."},
        {"editor: h = NULL => 1", "18 unexpected = where the end of the line is expected."},
        {"editor: CloseHandle(h) => ", "27 the line ends where a value is expected."},
        {"editor: CloseHandle(h) => TRUE,", "32 the line ends where a value is expected."},
        {"prozess x \"y\"", "1 unknown statement prozess. Did you mean process?"},
        {"go away", "1 unknown statement go."},
        {"stop it", "6 unexpected it where the end of the line is expected."},
        {"%", "1 unexpected % where a statement is expected."},
        {"editor tells editor: h to k by \"pipe\"", "24 unexpected to where as is expected."},
        {"editor tells editor: h as k by pipe",
         "32 unexpected pipe where the channel in quotes is expected."},
        {"rules nt", "1 rules must stand before the first process."},
    });
    EXPECT_EQ(problems(parseLesson("```handlelab\nrules nt, 0x\n```\n")).substr(0, 5), "2:11:");
    EXPECT_EQ(problems(parseLesson("```handlelab\nrules\n```\n")).substr(0, 4), "2:6:");
}

TEST(LessonMistakes, Claims) {
    check({
        {"expect usge(editor.h) == 1", "8 unknown query usge. Did you mean usage?"},
        {"expect usage(editor.h)", "8 usage is not true or false by itself. Compare it: == 1, for example."},
        {"expect usage(h) == 1",
         "14 unknown process h. A variable is written with its process: editor.h, for example."},
        {"expect h == 1", "8 say whose variable h is: editor.h, for example."},
        {"expect alive(nobody.h)",
         "14 unknown process nobody. Put it on the stage first: process nobody \"nobody.exe\"."},
        {"expect stale(\"JACK\")", "14 stale does not take the name of an object."},
        {"expect stale(editor)", "14 stale needs a variable such as editor.h."},
        {"expect exists(editor.h)",
         "15 unexpected editor where the name of an object in quotes is expected."},
        {"expect alive(\"JACK\"", "13 this parenthesis is never closed. Put a ) behind it."},
        {"expect", "7 the line ends where a value is expected."},
        {"ask", "4 the line ends where a value is expected."},
        {"expect alive(\"JACK\") == ", "25 the line ends where a value is expected."},
    });
}

TEST(LessonMistakes, Blocks) {
    EXPECT_EQ(problems(parseLesson("# T\n```handlelab\nprocess e \"e.exe\"\n")),
              "2:1: this block is never closed. End it with a line ```.\n");
    EXPECT_EQ(problems(parseLesson("~~~~\nx")),
              "1:1: this block is never closed. End it with a line ~~~~.\n");
    EXPECT_EQ(problems(parseLesson("```handelab\n```\n")),
              "1:1: unknown kind of block handelab. Did you mean handlelab?\n");
}

TEST(LessonMistakes, ALineThatStartsAProcessBadlyStillNamesIt) {
    const Lesson lesson =
        parseLesson("```handlelab\nprocess e \"e.exe\"\ne: CreateProcess(\"c.exe\" 3) starts child\n"
                    "child: CloseHandle(h)\nprocess f\nf: CloseHandle(h)\n```\n");
    ASSERT_EQ(lesson.mistakes.size(), 2u) << problems(lesson);
    EXPECT_EQ(lesson.mistakes[0].line, 3u);
    EXPECT_EQ(lesson.mistakes[1].line, 5u);
}

TEST(LessonMistakes, AllOfThemInTheOrderOfTheText) {
    const Lesson lesson = parseLesson(
        "```handlelab\nprocess e \"e.exe\"\ne: CloseHandel(h, FALS)\nx: CloseHandle()\n", "a.lab.md");
    EXPECT_EQ(problems(lesson),
              "a.lab.md:1:1: this block is never closed. End it with a line ```.\n"
              "a.lab.md:3:4: unknown call CloseHandel. Did you mean CloseHandle?\n"
              "a.lab.md:3:19: unknown constant FALS. Did you mean FALSE?\n"
              "a.lab.md:4:1: unknown process x. Put it on the stage first: process x \"x.exe\".\n"
              "a.lab.md:4:4: CloseHandle needs hObject.\n");
}

TEST(LessonMistakes, VeryManyAreCounted) {
    std::string source = "```handlelab\n";
    for (int i = 0; i < 5000; ++i)
        source += "nonsense here\n";
    const Lesson lesson = parseLesson(source + "```\n");
    ASSERT_EQ(lesson.mistakes.size(), Mistakes::most + 1);
    EXPECT_EQ(lesson.mistakes.back().text,
              "3000 more mistakes are not listed. Mend these first and read the lesson again.");
    EXPECT_EQ(lesson.statements.size(), 5000u);
}

} // namespace
} // namespace handlelab
