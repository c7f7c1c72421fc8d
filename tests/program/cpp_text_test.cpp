// SPDX-License-Identifier: GPL-3.0-or-later
// Words of lessons in C++ sources: literals, comments, identifiers, names of files.
#include "core/program/cpp_text.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

TEST(WideLiteral, EscapesWhatWouldEndIt) { EXPECT_EQ(wideLiteral("a\"b\\c\nd"), "L\"a\\\"b\\\\c\\nd\""); }

TEST(WideLiteral, DoesNotDependOnTheEncodingOfTheSource) {
    EXPECT_EQ(wideLiteral("句柄 é 😀"), "L\"\\u53E5\\u67C4 \\u00E9 \\U0001F600\"");
}

TEST(WideLiteral, WritesControlCharactersSoThatNoDigitBehindThemIsSwallowed) {
    EXPECT_EQ(wideLiteral("\x01"
                          "1"),
              "L\"\\0011\"");
}

TEST(WideLiteral, HoldsNoTrigraph) { EXPECT_EQ(wideLiteral("what?\?/"), "L\"what?\\?/\""); }

TEST(WideLiteral, TakesBytesThatAreNoTextForAQuestion) {
    EXPECT_EQ(wideLiteral("\xFF"), "L\"\\uFFFD\"");
    EXPECT_EQ(wideLiteral("\xE5\x8F"), "L\"\\uFFFD\\uFFFD\"");
}

TEST(WideLiteral, SplitsALongTextIntoLiteralsThatJoin) {
    const std::string literal = wideLiteral(std::string(100, 'x'), 4);
    EXPECT_NE(literal.find("x\"\n    L\"x"), std::string::npos);
}

TEST(NarrowLiteral, WritesOtherCharactersAsBytes) {
    EXPECT_EQ(narrowLiteral("é\"?\?="), "\"\\303\\251\\\"?\\?=\"");
}

TEST(ProseComment, CannotLeaveItsLine) {
    EXPECT_EQ(proseComment("It ends with a \\", 0), "// It ends with a \\.\n");
    EXPECT_EQ(proseComment("It ends with ?\?/", 0), "// It ends with ?\?/.\n");
    EXPECT_EQ(proseComment("*/ int main() {", 0), "// / int main() {\n");
    EXPECT_EQ(proseComment("right\xE2\x80\xAEleft", 0), "// right?left\n");
}

TEST(ProseComment, LeavesOutTheNotesOfTheAuthor) {
    EXPECT_EQ(proseComment("One.\n<!-- S1 S2 -->\nTwo.\n", 0), "// One.\n// Two.\n");
    EXPECT_EQ(proseComment("One.\n<!-- S1\nS2\n-->\nTwo.\n", 0), "// One.\n// Two.\n");
}

TEST(ProseComment, LeavesOutTheMarksOfMarkdown) {
    EXPECT_EQ(proseComment("# Title\n\nA `handle` is *not* an [object](x.md).", 4),
              "    // Title\n    //\n    // A handle is not an object.\n");
}

TEST(Identifier, KeepsAPlainWord) {
    EXPECT_EQ(identifier("hMutex"), "hMutex");
    EXPECT_EQ(identifier("pi"), "pi");
}

TEST(Identifier, MovesAwayFromWordsThatAreTaken) {
    EXPECT_EQ(identifier("register"), "register_");
    EXPECT_EQ(identifier("small"), "small_");
    EXPECT_EQ(identifier("socket"), "socket_");
    EXPECT_EQ(identifier("error"), "error_");
    EXPECT_EQ(identifier("HANDLE"), "HANDLE_");
    EXPECT_EQ(identifier("UNICODE"), "UNICODE_");
    EXPECT_EQ(identifier("GetLastError"), "GetLastError_");
}

TEST(Identifier, IsOneWhateverTheWordIs) {
    EXPECT_EQ(identifier("2nd"), "x2nd");
    EXPECT_EQ(identifier("a.b"), "a_b");
    EXPECT_EQ(identifier("__x"), "x_");
    EXPECT_EQ(identifier("句柄"), "x_");
}

TEST(UsesIdentifier, LooksAtWholeWordsOfCodeOnly) {
    EXPECT_TRUE(usesIdentifier("CloseHandle(h);", "h"));
    EXPECT_FALSE(usesIdentifier("CloseHandle(hMutex);", "h"));
    EXPECT_FALSE(usesIdentifier("f(); // h stays\n", "h"));
    EXPECT_FALSE(usesIdentifier("say(\"a \\\" h\");", "h"));
    EXPECT_TRUE(usesIdentifier("say(\"h\"); // h\nh = 0;", "h"));
}

TEST(FileStem, IsHarmless) {
    EXPECT_EQ(fileStem("editor.exe"), "editor");
    EXPECT_EQ(fileStem("../x y.EXE"), "___x_y");
    EXPECT_EQ(fileStem("con.exe"), "con_program");
    EXPECT_EQ(fileStem("Run_Lesson.exe"), "Run_Lesson_program");
}

} // namespace
} // namespace handlelab
