// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson becomes when it is read.
#include "core/calls/call.h"
#include "core/lesson/parser.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// A lesson whose block holds a process `editor`, a process `viewer`, and the given line as its third
/// statement.
Lesson lessonWith(std::string_view line) {
    return parseLesson("```handlelab\nprocess editor \"editor.exe\"\nprocess viewer \"viewer.exe\"\n" +
                       std::string(line) + "\n```\n");
}

std::string problems(const Lesson& lesson) {
    std::string all;
    for (const Mistake& mistake : lesson.mistakes)
        all += toText(mistake) + "\n";
    return all;
}

/// An expression as text that shows its structure.
std::string shape(const Lesson& lesson, std::uint32_t index) {
    const Expression& e = lesson.expressions[index];
    std::string text(lesson[e.text]);
    std::string children;
    for (std::uint32_t child = e.firstChild; child != 0; child = lesson.expressions[child].nextSibling)
        children += (children.empty() ? "" : " ") + shape(lesson, child);
    switch (e.kind) {
    case ExpressionKind::number:
        return std::to_string(e.number);
    case ExpressionKind::constant:
        return text + ":" + std::to_string(e.number);
    case ExpressionKind::address:
        return "&" + text;
    case ExpressionKind::pseudo:
        return text + "()";
    case ExpressionKind::bitOr:
        return "[" + children + "]";
    case ExpressionKind::attributes:
        return "{" + children + "}";
    case ExpressionKind::field:
        return text + "=" + children;
    case ExpressionKind::negate:
        return "not " + children;
    case ExpressionKind::call:
    case ExpressionKind::compare:
        return text + "(" + children + ")";
    case ExpressionKind::operation:
        return std::string(spelling(static_cast<Operator>(e.number))) + "(" + children + ")";
    case ExpressionKind::text:
    case ExpressionKind::variable:
    case ExpressionKind::anything:
    case ExpressionKind::list:
    case ExpressionKind::waits:
        break;
    }
    return text;
}

struct Read {
    Lesson lesson;
    Statement statement;
    std::string operator[](Span span) const { return std::string(lesson[span]); }
    std::string operator()(std::uint32_t expression) const { return shape(lesson, expression); }
    std::string argument(std::uint32_t i) const {
        const Argument& a = lesson.arguments[statement.firstArgument + i];
        return std::string(lesson[a.name]) + (a.name.length == 0 ? "" : ": ") + shape(lesson, a.value);
    }
};

Read read(std::string_view line) {
    Read r{lessonWith(line), {}};
    EXPECT_EQ(problems(r.lesson), "") << line;
    EXPECT_EQ(r.lesson.statements.size(), 3u) << line;
    if (r.lesson.statements.size() == 3)
        r.statement = r.lesson.statements[2];
    return r;
}

TEST(LessonParser, ReadsACallWithAResultAnExpectationAndAComment) {
    const Read r =
        read("  editor: hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")  => 4, ERROR_SUCCESS // new");
    EXPECT_EQ(r.statement.kind, StatementKind::call);
    EXPECT_EQ(r[r.statement.line],
              "  editor: hEvent = CreateEvent(NULL, TRUE, FALSE, \"JACK\")  => 4, ERROR_SUCCESS // new");
    EXPECT_EQ(r.statement.lineNumber, 4u);
    EXPECT_EQ(r[r.statement.process], "editor");
    EXPECT_EQ(r[r.statement.thread], "");
    EXPECT_EQ(r[r.statement.variable], "hEvent");
    EXPECT_EQ(r[r.statement.call], "CreateEvent");
    EXPECT_EQ(calls()[static_cast<std::size_t>(r.statement.callIndex)].name, "CreateEvent");
    ASSERT_EQ(r.statement.argumentCount, 4u);
    EXPECT_EQ(r.argument(0), "NULL:0");
    EXPECT_EQ(r.argument(1), "TRUE:1");
    EXPECT_EQ(r.argument(3), "\"JACK\"");
    EXPECT_EQ(r(r.statement.expected), "4");
    EXPECT_EQ(r(r.statement.expectedError), "ERROR_SUCCESS:0");
    EXPECT_EQ(r[r.statement.comment], "new");
}

TEST(LessonParser, MixesPositionalAndNamedArguments) {
    const Read r = read("editor: CreateEvent(NULL, lpName = \"JACK\", bManualReset = TRUE)");
    ASSERT_EQ(r.statement.argumentCount, 3u);
    EXPECT_EQ(r.argument(0), "NULL:0");
    EXPECT_EQ(r.argument(1), "lpName: \"JACK\"");
    EXPECT_EQ(r.argument(2), "bManualReset: TRUE:1");
}

TEST(LessonParser, NamesWithAAndWAreTheSameCall) {
    const auto index = read("editor: CreateEvent()").statement.callIndex;
    EXPECT_EQ(read("editor: CreateEventA()").statement.callIndex, index);
    EXPECT_EQ(read("editor: CreateEventW(lpName = L\"JACK\")").statement.callIndex, index);
    EXPECT_EQ(read("editor: CreateEventW(lpName = L\"JACK\")").argument(0), "lpName: \"JACK\"");
}

TEST(LessonParser, ReadsValuesAsCDoes) {
    EXPECT_EQ(read("editor: SetEvent(0x10)").argument(0), "16");
    EXPECT_EQ(read("editor: SetEvent(-1)").argument(0), "18446744073709551615");
    EXPECT_EQ(read("editor: SetEvent(18446744073709551615)").argument(0), "18446744073709551615");
    EXPECT_EQ(read("editor: SetEvent(-9223372036854775808)").argument(0), "9223372036854775808");
    EXPECT_EQ(read("editor: SetEvent(0xFFUL)").argument(0), "255");
    EXPECT_EQ(read("editor: SetEvent(pi.hProcess)").argument(0), "pi.hProcess");
    EXPECT_EQ(read("editor: SetEvent(((h)))").argument(0), "h");
    EXPECT_EQ(read("editor: CloseHandle(GetCurrentProcess( ))").argument(0), "GetCurrentProcess()");
    EXPECT_EQ(read("editor: OpenEvent(SYNCHRONIZE|EVENT_MODIFY_STATE | 0x1, FALSE, \"J\")").argument(0),
              "[SYNCHRONIZE:1048576 EVENT_MODIFY_STATE:2 1]");
    EXPECT_EQ(read("editor: CreateEvent({bInheritHandle = TRUE, lpSecurityDescriptor = \"D:(A;;GA;;;BA)\"})")
                  .argument(0),
              "{bInheritHandle=TRUE:1 lpSecurityDescriptor=\"D:(A;;GA;;;BA)\"}");
    EXPECT_EQ(read("editor: CreateEvent({})").argument(0), "{}");
}

TEST(LessonParser, CalculatesWithConstantsAtOnce) {
    const auto value = [](std::string_view written) {
        const Read r = read("editor: SetEvent(" + std::string(written) + ")");
        EXPECT_EQ(r.lesson[r.lesson.expressions[r.lesson.arguments[0].value].text], written);
        return r.argument(0);
    };
    EXPECT_EQ(value("WAIT_OBJECT_0 + 1"), "1");
    EXPECT_EQ(value("2 + 3 * 4"), "14");
    EXPECT_EQ(value("1 << 4 - 1"), "8");
    EXPECT_EQ(value("0xF0 & 0x3C ^ 1"), "49");
    EXPECT_EQ(value("~0"), "18446744073709551615");
    EXPECT_EQ(value("~SYNCHRONIZE & 0x1F0003"), "983043");
    EXPECT_EQ(value("10 / 3 % 2"), "1");
    EXPECT_EQ(value("(HANDLE)-1"), "18446744073709551615");
    EXPECT_EQ(value("(DWORD)-1"), "4294967295");
    EXPECT_EQ(value("(WORD)0x12345"), "9029");
    EXPECT_EQ(value("static_cast<DWORD>(-2)"), "4294967294");
    EXPECT_EQ(value("reinterpret_cast<HANDLE>(4)"), "4");
    EXPECT_EQ(value("DWORD(5)"), "5");
    EXPECT_EQ(value("sizeof(DWORD)"), "4");
    EXPECT_EQ(value("sizeof(HANDLE) * 2"), "16");
    EXPECT_EQ(value("sizeof(unsigned long)"), "4");
    EXPECT_EQ(value("sizeof(SECURITY_ATTRIBUTES)"), "24");
    EXPECT_EQ(value("sizeof(STARTUPINFOW)"), "104");
    EXPECT_EQ(value("sizeof(char*)"), "8");
    EXPECT_EQ(value("'a'"), "97");
    EXPECT_EQ(value("L'\\n'"), "10");
    EXPECT_EQ(value("'\\0'"), "0");
    EXPECT_EQ(value("1'000"), "1000");
    EXPECT_EQ(value("0x10UL"), "16");
    EXPECT_EQ(value("5u"), "5");
    EXPECT_EQ(value("017"), "15");
    EXPECT_EQ(value("0b101"), "5");
    EXPECT_EQ(value("10i64"), "10");
    EXPECT_EQ(value("-(2 - 1)"), "18446744073709551615");
    EXPECT_EQ(value("!5"), "0");
}

TEST(LessonParser, CalculatesWithVariablesWhenItRuns) {
    EXPECT_EQ(read("editor: SetEvent(h + 1)").argument(0), "+(h 1)");
    EXPECT_EQ(read("editor: SetEvent((HANDLE)(h | 1))").argument(0), "[h 1]");
    EXPECT_EQ(read("editor: SetEvent(h - n * 4)").argument(0), "-(h *(n 4))");
    EXPECT_EQ(read("editor: SetEvent(~h & 3)").argument(0), "&(~(h) 3)");
    EXPECT_EQ(read("editor: SetEvent((LPVOID)x)").argument(0), "x");
    EXPECT_EQ(read("expect usage(editor.h) + 1 == 1 + 1").lesson.mistakes.size(), 0u);
}

TEST(LessonParser, ReadsTextsAndConstantsAsCWritesThem) {
    for (const char* text : {"TEXT(\"J\")", "_T(\"J\")", "L\"J\"", "u8\"J\"", "TEXT( \"J\" )"})
        EXPECT_EQ(read("editor: CreateEvent(lpName = " + std::string(text) + ")").argument(0),
                  "lpName: \"J\"");
    EXPECT_EQ(read("editor: CreateEvent(nullptr, true, false)").argument(0), "nullptr:0");
    EXPECT_EQ(read("editor: CreateEvent(nullptr, true, false)").argument(1), "true:1");
    EXPECT_EQ(read("editor: SetEvent(/* the event */ h)").argument(0), "h");
}

TEST(LessonParser, TakesAnyValueForWhatIsNotSimulated) {
    for (const char* value : {"NULL", "0", "5000", "\"hello\"", "buffer", "&buffer", "&buffer[1]", "Worker",
                              "(LPTHREAD_START_ROUTINE)Worker", "WS_CHILD | WS_VISIBLE", "RGB(1, 2, 3)",
                              "{1, 2}", "p->field", "f(g(\"),\"), 1)", "TRUE", "'a'", "sizeof(buffer)"}) {
        const Read r = read("editor: WriteFile(h, " + std::string(value) + ", 5, &n, NULL)");
        EXPECT_EQ(r.argument(2), "5") << value;
        EXPECT_EQ(r.argument(3), "&n") << value;
    }
}

TEST(LessonParser, EveryConstantIsKnown) {
    for (const Constant& constant : constants()) {
        const Read r = read("editor: h = " + std::string(constant.name));
        EXPECT_EQ(r(r.statement.value), std::string(constant.name) + ":" + std::to_string(constant.value));
    }
}

TEST(LessonParser, ReadsAnotherThread) {
    const Read r = read("editor/T2: CloseHandle(h)");
    EXPECT_EQ(r[r.statement.process], "editor");
    EXPECT_EQ(r[r.statement.thread], "T2");
}

TEST(LessonParser, AChildIsAProcessFromItsStartOn) {
    const Lesson lesson = lessonWith("editor: CreateProcess(\"c.exe\", lpProcessInformation = &pi) starts "
                                     "child => TRUE\nchild: CloseHandle(h)");
    EXPECT_EQ(problems(lesson), "");
    EXPECT_EQ(lesson[lesson.statements[2].other], "child");
    EXPECT_NE(lesson.statements[2].expected, 0u);
}

TEST(LessonParser, ReadsAssignmentsAndTells) {
    const Read assigned = read("editor: pi.hProcess = NULL");
    EXPECT_EQ(assigned.statement.kind, StatementKind::assign);
    EXPECT_EQ(assigned[assigned.statement.variable], "pi.hProcess");
    EXPECT_EQ(assigned(assigned.statement.value), "NULL:0");
    const Read told = read("editor tells viewer: hTarget as hEvent by \"command line\"");
    EXPECT_EQ(told.statement.kind, StatementKind::tells);
    EXPECT_EQ(told[told.statement.process], "editor");
    EXPECT_EQ(told[told.statement.other], "viewer");
    EXPECT_EQ(told(told.statement.value), "hTarget");
    EXPECT_EQ(told[told.statement.variable], "hEvent");
    EXPECT_EQ(told[told.statement.extra], "\"command line\"");
}

TEST(LessonParser, ReadsClaims) {
    const auto claim = [](std::string_view line) {
        const Read r = read(line);
        return r(r.statement.value);
    };
    EXPECT_EQ(claim("expect usage(editor.h) == 2"), "==(usage(editor.h) 2)");
    EXPECT_EQ(claim("expect not alive(\"JACK\")"), "not alive(\"JACK\")");
    EXPECT_EQ(claim("expect stale(editor.pi.hProcess)"), "stale(editor.pi.hProcess)");
    EXPECT_EQ(claim("expect editor.hTarget == 0x8"), "==(editor.hTarget 8)");
    EXPECT_EQ(claim("expect lasterror(editor/T2) != ERROR_INVALID_HANDLE"),
              "!=(lasterror(editor/T2) ERROR_INVALID_HANDLE:6)");
    EXPECT_EQ(claim("expect open(viewer) >= 1"), ">=(open(viewer) 1)");
    EXPECT_EQ(claim("expect granted(editor.h) == EVENT_MODIFY_STATE | SYNCHRONIZE"),
              "==(granted(editor.h) [EVENT_MODIFY_STATE:2 SYNCHRONIZE:1048576])");
    EXPECT_EQ(claim("ask usage(viewer)"), "usage(viewer)");
    EXPECT_EQ(claim("ask editor.h"), "editor.h");
}

TEST(LessonParser, ReadsDirections) {
    EXPECT_EQ(read("stop").statement.kind, StatementKind::stop);
    EXPECT_EQ(read("go  on // through").statement.kind, StatementKind::goOn);
    const Read debug = read("debug editor");
    EXPECT_EQ(debug.statement.kind, StatementKind::debug);
    EXPECT_EQ(debug[debug.statement.process], "editor");
    const Read process = read("process alice \"a.exe\" as Alice");
    EXPECT_EQ(process.statement.kind, StatementKind::process);
    EXPECT_EQ(process[process.statement.other], "\"a.exe\"");
    EXPECT_EQ(process[process.statement.extra], "Alice");
    const Lesson rules = parseLesson("```handlelab\nrules  nt , free_entry = fifo // words\n```\n");
    EXPECT_EQ(problems(rules), "");
    EXPECT_EQ(rules[rules.statements[0].extra], "nt , free_entry = fifo");
    EXPECT_EQ(rules[rules.statements[0].comment], "words");
}

TEST(LessonParser, OnlyHandlelabBlocksRun) {
    const Lesson lesson = parseLesson(
        "# A *title* with `code` #\n\nText\nmore\n\n```c\neditor: nonsense\n\n```\n"
        "~~~~ handlelab title\nprocess e \"e.exe\"\n~~~\nstop\n~~~~\n````\n```handlelab\nx\n````\n");
    EXPECT_EQ(lesson.title, "A title with code");
    ASSERT_EQ(lesson.blocks.size(), 5u);
    EXPECT_EQ(lesson[lesson.blocks[1].text], "Text\nmore\n\n");
    EXPECT_EQ(lesson[lesson.blocks[2].text], "```c\neditor: nonsense\n\n```\n");
    EXPECT_TRUE(lesson.blocks[3].code);
    EXPECT_EQ(lesson.blocks[3].lineNumber, 10u);
    EXPECT_EQ(lesson[lesson.blocks[3].lines], "process e \"e.exe\"\n~~~\nstop\n");
    EXPECT_EQ(lesson.blocks[3].statementCount, 3u);
    EXPECT_FALSE(lesson.blocks[4].code);
    ASSERT_EQ(lesson.mistakes.size(), 1u) << problems(lesson); // the three tildes, too few to close the block
    EXPECT_EQ(lesson.mistakes[0].line, 12u);
    EXPECT_EQ(&lesson.blockOf(0), &lesson.blocks[3]);
    EXPECT_EQ(&lesson.blockOf(2), &lesson.blocks[3]);
}

TEST(LessonParser, FilesWithCarriageReturnsAndAByteOrderMarkWork) {
    const Lesson lesson = parseLesson("\xEF\xBB\xBF# Title\r\n\r\n```handlelab\r\nprocess e \"e.exe\"\r\n"
                                      "e: CloseHandel(h)\r\n```\r\n");
    EXPECT_EQ(lesson.title, "Title");
    ASSERT_EQ(lesson.statements.size(), 2u);
    EXPECT_EQ(lesson[lesson.statements[0].line], "process e \"e.exe\"");
    EXPECT_EQ(problems(lesson), "5:4: unknown call CloseHandel. Did you mean CloseHandle?\n");
}

TEST(LessonParser, CommentsAndBlankLinesAreNoStatements) {
    const Lesson lesson =
        parseLesson("```handlelab\n\n   // nothing\n//\nprocess e \"e//e.exe\"//end\n```\n");
    EXPECT_EQ(problems(lesson), "");
    ASSERT_EQ(lesson.statements.size(), 1u);
    EXPECT_EQ(lesson[lesson.statements[0].other], "\"e//e.exe\"");
    EXPECT_EQ(lesson[lesson.statements[0].comment], "end");
}

TEST(LessonParser, BadStatementsAreKeptAndNotRun) {
    const Lesson lesson = lessonWith("editor: CloseHandel(h) // oops\neditor: CloseHandle(h)");
    ASSERT_EQ(lesson.statements.size(), 4u);
    EXPECT_EQ(lesson.statements[2].kind, StatementKind::unknown);
    EXPECT_EQ(lesson[lesson.statements[2].line], "editor: CloseHandel(h) // oops");
    EXPECT_EQ(lesson.statements[3].kind, StatementKind::call);
}

TEST(LessonParser, ALineAloneNeedsNoStage) {
    const Lesson lesson = parseStatement("anybody: h = CreateEvent() => 0x4 // c");
    EXPECT_EQ(problems(lesson), "");
    ASSERT_EQ(lesson.statements.size(), 1u);
    EXPECT_EQ(lesson[lesson.statements[0].process], "anybody");
    EXPECT_EQ(&lesson.blockOf(0), &lesson.blocks[0]);
    EXPECT_EQ(problems(parseStatement("")), "1:1: the line ends where a statement is expected.\n");
    EXPECT_EQ(problems(parseStatement("// only")), "1:1: the line ends where a statement is expected.\n");
    EXPECT_EQ(problems(parseStatement("stop\nstop")), "1:5: a statement is one line.\n");
}

TEST(LessonParser, TheCurrentVersionMayBeWritten) {
    const Lesson lesson = parseLesson("<!-- handlelab 1 -->\n# T\n```handlelab\nprocess e \"e.exe\"\n```\n");
    EXPECT_EQ(problems(lesson), "");
    EXPECT_EQ(lesson.title, "T");
    EXPECT_EQ(lesson.statements.size(), 1u);
}

} // namespace
} // namespace handlelab
