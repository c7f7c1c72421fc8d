// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a lesson is lost between reading and writing: the blocks tile the text, and every part of a
// statement is a stretch of its line.
#include "core/lesson/parser.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <filesystem>

namespace handlelab {
namespace {

bool within(Span inner, Span outer) {
    return inner.length == 0 || (inner.begin >= outer.begin && inner.end() <= outer.end());
}

void checkExpression(const Lesson& lesson, std::uint32_t index, Span line) {
    const Expression& e = lesson.expressions[index];
    EXPECT_TRUE(within(e.text, line));
    for (std::uint32_t child = e.firstChild; child != 0; child = lesson.expressions[child].nextSibling)
        checkExpression(lesson, child, line);
}

void checkStatement(const Lesson& lesson, const Statement& s) {
    for (const Span part : {s.comment, s.process, s.thread, s.variable, s.call, s.other, s.extra})
        EXPECT_TRUE(within(part, s.line));
    for (const std::uint32_t e : {s.value, s.expected, s.expectedError})
        if (e != 0)
            checkExpression(lesson, e, s.line);
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        EXPECT_TRUE(within(lesson.arguments[s.firstArgument + i].name, s.line));
        checkExpression(lesson, lesson.arguments[s.firstArgument + i].value, s.line);
    }
    const std::string_view before = std::string_view(lesson.source).substr(0, s.line.begin);
    EXPECT_EQ(static_cast<std::size_t>(s.lineNumber),
              static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1);
    EXPECT_TRUE(before.empty() || before.back() == '\n');
    EXPECT_EQ(lesson[s.line].find_first_of("\n"), std::string_view::npos);
}

/// The promises that hold for every text.
void checkLossless(const std::string& source) {
    const Lesson lesson = parseLesson(source);
    ASSERT_EQ(lesson.source, source);
    std::string blocks;
    std::uint32_t statements = 0;
    for (const Block& block : lesson.blocks) {
        EXPECT_EQ(block.text.begin, blocks.size());
        EXPECT_GT(block.text.length, 0u);
        EXPECT_TRUE(within(block.lines, block.text));
        blocks += lesson[block.text];
        EXPECT_EQ(block.firstStatement, statements);
        statements += block.statementCount;
        EXPECT_TRUE(block.code || block.statementCount == 0);
        for (std::uint32_t i = block.firstStatement; i < statements; ++i) {
            EXPECT_TRUE(within(lesson.statements[i].line, block.lines));
            EXPECT_EQ(&lesson.blockOf(i), &block);
        }
    }
    EXPECT_EQ(blocks, source);
    EXPECT_EQ(statements, lesson.statements.size());
    for (const Statement& statement : lesson.statements)
        checkStatement(lesson, statement);
}

TEST(LosslessLesson, EveryShippedLesson) {
    std::size_t seen = 0;
    for (const auto& file : std::filesystem::directory_iterator(HANDLELAB_SOURCE_DIR "/resources/lessons")) {
        const Lesson lesson = readLesson(file.path());
        for (const Mistake& mistake : lesson.mistakes)
            ADD_FAILURE() << toText(mistake);
        checkLossless(lesson.source);
        ++seen;
    }
    EXPECT_GT(seen, 0u);
}

TEST(LosslessLesson, OddTexts) {
    for (const char* source :
         {"", "\n", "\n\n\n", "x", "\n\n# T\n\ntext", "```handlelab", "```handlelab\n", "```handlelab\nstop",
          "\r\n", "```handlelab\n```\n```handlelab\n```", "\n```handlelab\r\nstop\r\n```\r\n\r\n",
          "```\n```handlelab\nstop\n```\n", "# A\n# B\n\n\ntext\n\n   ```handlelab\n   stop\n   ```",
          "\xEF\xBB\xBF", "\xEF\xBB\xBF```handlelab\nstop\n```\n", "text\n```handlelab\nstop\n```\ntext\n",
          "~~~\n\n\n", "    ```handlelab\nx\n", "lone\rreturn\r\r\n"})
        checkLossless(source);
}

/// Lines that mean something to the parser, whole and broken.
rc::Gen<std::string> anyLine() {
    return rc::gen::weightedOneOf<std::string>(
        {{8, rc::gen::elementOf(std::vector<std::string>{
                 "```handlelab",
                 "```",
                 "~~~",
                 "````",
                 "# Heading",
                 "",
                 "  ",
                 "Prose with *marks* and `code`.",
                 "rules nt",
                 "process editor \"editor.exe\"",
                 "process viewer \"viewer.exe\" as Bob",
                 "editor: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\") => 0x4, ERROR_SUCCESS // why",
                 "viewer/T2: CloseHandle(h)",
                 "editor: CreateEvent({bInheritHandle = TRUE}, lpName = L\"\\u4E2D\")",
                 "editor tells viewer: h as k by \"pipe\"",
                 "expect usage(editor.h) == 1",
                 "expect not alive(\"JACK\")",
                 "ask editor.h",
                 "stop",
                 "go on",
                 "debug editor",
                 "// comment",
                 "中文 ≠ ascii",
                 "```c"})},
         {2, rc::gen::container<std::string>(
                 rc::gen::elementOf(std::string("eh:= (){}\",.|&/\\`~#<>0x1T_-\t")))}});
}

RC_GTEST_PROP(LosslessLesson, AnyLinesInAnyOrder, ()) {
    const auto lines = *rc::gen::container<std::vector<std::string>>(anyLine());
    const std::string eol = *rc::gen::element<std::string>("\n", "\r\n");
    std::string source;
    for (const std::string& line : lines)
        source += line + eol;
    if (*rc::gen::arbitrary<bool>() && !source.empty())
        source.resize(source.size() - eol.size());
    checkLossless(source);
    RC_ASSERT(!::testing::Test::HasFailure());
}

/// A value of the language with nothing wrong in it.
rc::Gen<std::string> goodValue() {
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::arbitrary<std::uint64_t>(), [](std::uint64_t n) { return std::to_string(n); }),
        rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](std::int64_t n) { return std::to_string(n); }),
        rc::gen::elementOf(std::vector<std::string>{"h", "pi.hProcess", "NULL", "0xFFFFFFFF",
                                                    "GetCurrentProcess()", "(1 | 2)", "SYNCHRONIZE | DELETE",
                                                    "INVALID_HANDLE_VALUE"}));
}

RC_GTEST_PROP(LosslessLesson, GoodStatementsHaveNoMistakes, ()) {
    const std::string value = *goodValue();
    const std::string name = quote(*rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127)));
    const std::string blank = *rc::gen::element<std::string>("", " ", "\t  ");
    const Lesson lesson = parseStatement(blank + "editor" + blank + ":" + blank + "DuplicateHandle(" + value +
                                         blank + "," + value + ", h," + blank + "&t, bInheritHandle" + blank +
                                         "=" + blank + "TRUE)" + blank + "=>" + blank + value + "//" + name);
    RC_ASSERT(lesson.mistakes.empty());
    const Lesson named = parseStatement("editor: CreateEvent(lpName =" + blank + name + ")");
    RC_ASSERT(named.mistakes.empty());
    RC_ASSERT(named[named.expressions[named.arguments[0].value].text] == name);
}

} // namespace
} // namespace handlelab
