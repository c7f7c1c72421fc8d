// SPDX-License-Identifier: GPL-3.0-or-later
// Edits, their history, and the edits that clicking makes.
#include "core/lesson/author.h"
#include "core/lesson/parser.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace handlelab {
namespace {

TEST(Edit, ReplacesOnlyWhatStandsThere) {
    std::string text = "one two";
    EXPECT_TRUE(perform(text, {4, "two", "three", "x"}));
    EXPECT_EQ(text, "one three");
    EXPECT_FALSE(perform(text, {4, "two", "x", "x"}));
    EXPECT_FALSE(perform(text, {100, "", "x", "x"}));
    EXPECT_FALSE(perform(text, {8, "ee", "x", "x"}));
    EXPECT_EQ(text, "one three");
}

/// An edit that fits a text.
Edit anyEdit(const std::string& text) {
    const auto begin = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
    const auto length = *rc::gen::inRange<std::size_t>(0, text.size() - begin + 1);
    return {begin, text.substr(begin, length), *rc::gen::arbitrary<std::string>(), "x"};
}

RC_GTEST_PROP(Edit, InverseUndoesIt, (std::string text)) {
    const std::string before = text;
    const Edit edit = anyEdit(text);
    RC_ASSERT(perform(text, edit));
    RC_ASSERT(perform(text, inverse(edit)));
    RC_ASSERT(text == before);
    RC_ASSERT(inverse(inverse(edit)) == edit);
}

RC_GTEST_PROP(History, UndoAndRedoWalkTheSameTexts, (std::string text)) {
    History history;
    std::vector<std::string> texts{text};
    const auto count = *rc::gen::inRange(0, 10);
    for (int i = 0; i < count; ++i) {
        const Edit edit = anyEdit(text);
        RC_ASSERT(perform(text, edit));
        history.push(edit);
        texts.push_back(text);
    }
    std::size_t at = texts.size() - 1;
    for (const bool back : *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>())) {
        const bool possible = back ? at > 0 : at + 1 < texts.size();
        RC_ASSERT((back ? history.undo(text) : history.redo(text)) == possible);
        at = possible ? (back ? at - 1 : at + 1) : at;
        RC_ASSERT(text == texts[at]);
        RC_ASSERT((history.nextUndo() != nullptr) == (at > 0));
        RC_ASSERT((history.nextRedo() != nullptr) == (at + 1 < texts.size()));
        RC_ASSERT(history.changedSinceSave() == (at != 0));
    }
}

TEST(History, AnEditAfterAnUndoForgetsWhatWasUndone) {
    std::string text;
    History history;
    const auto add = [&](const char* letter) {
        const Edit edit{text.size(), "", letter, letter};
        ASSERT_TRUE(perform(text, edit));
        history.push(edit);
    };
    add("a");
    add("b");
    history.markSaved();
    EXPECT_FALSE(history.changedSinceSave());
    EXPECT_TRUE(history.undo(text));
    EXPECT_TRUE(history.changedSinceSave());
    EXPECT_EQ(history.nextRedo()->name, "b");
    add("c");
    EXPECT_EQ(text, "ac");
    EXPECT_EQ(history.nextRedo(), nullptr);
    EXPECT_TRUE(history.changedSinceSave()); // "ab" was saved and cannot come back, although two edits are in
                                             // force again
    EXPECT_TRUE(history.undo(text));
    EXPECT_TRUE(history.undo(text));
    EXPECT_FALSE(history.undo(text));
    EXPECT_EQ(text, "");
}

std::string edited(const std::string& source, const Edit& edit) {
    std::string text = source;
    EXPECT_TRUE(perform(text, edit));
    std::string back = text;
    EXPECT_TRUE(perform(back, inverse(edit)));
    EXPECT_EQ(back, source);
    EXPECT_FALSE(edit.name.empty());
    return text;
}

std::string appended(const std::string& source, std::uint32_t after, std::string_view line) {
    return edited(source, appendStatement(parseLesson(source), after, line));
}

TEST(Author, ANewLessonHasOneProcessAndNoMistakes) {
    for (const char* rules : {"nt", "textbook"}) {
        const Lesson lesson = parseLesson(newLessonText(rules));
        EXPECT_TRUE(lesson.mistakes.empty());
        ASSERT_EQ(lesson.statements.size(), 2u);
        EXPECT_EQ(lesson[lesson.statements[0].extra], rules);
        EXPECT_EQ(lesson[lesson.statements[1].process], "editor");
    }
}

TEST(Author, AppendsInsideOfTheLastBlock) {
    EXPECT_EQ(appended("# T\n\n```handlelab\nprocess e \"e\"\n// why\n```\n\nEnd.\n", 1, "stop"),
              "# T\n\n```handlelab\nprocess e \"e\"\n// why\nstop\n```\n\nEnd.\n");
    EXPECT_EQ(appended("```handlelab\n```\n", 0, "stop"), "```handlelab\nstop\n```\n");
    EXPECT_EQ(appended("```handlelab\nstop", 1, "go on"), "```handlelab\nstop\ngo on\n");
}

TEST(Author, MakesABlockWhereThereIsNone) {
    EXPECT_EQ(appended("", 0, "stop"), "```handlelab\nstop\n```\n");
    EXPECT_EQ(appended("# T", 0, "stop"), "# T\n\n```handlelab\nstop\n```\n");
    EXPECT_EQ(appended("# T\n", 0, "stop"), "# T\n\n```handlelab\nstop\n```\n");
}

TEST(Author, KeepsTheEndsOfLinesAndTheIndentation) {
    EXPECT_EQ(appended("# T\r\n\r\n```handlelab\r\n  stop\r\n```\r\n", 1, "go on"),
              "# T\r\n\r\n```handlelab\r\n  stop\r\n  go on\r\n```\r\n");
    EXPECT_EQ(appended("# T\r\n", 0, "stop"), "# T\r\n\r\n```handlelab\r\nstop\r\n```\r\n");
}

TEST(Author, ActingInThePastReplacesTheTail) {
    const std::string source =
        "```handlelab\nstop\n// a\ngo on\n```\n\nprose\n\n~~~~ handlelab\nstop\n// z\n~~~~\n\nEnd.\n";
    EXPECT_EQ(appended(source, 1, "go on"), "```handlelab\nstop\ngo on\n```\n\nEnd.\n");
    EXPECT_EQ(appended(source, 2, "stop"), "```handlelab\nstop\n// a\ngo on\nstop\n```\n\nEnd.\n");
    EXPECT_EQ(appended(source, 0, "go on"), "```handlelab\ngo on\n```\n\nEnd.\n");
    EXPECT_EQ(appended("```handlelab\nstop\ngo on\nstop\n// kept\n```\n", 1, "stop"),
              "```handlelab\nstop\nstop\n// kept\n```\n");
}

TEST(Author, ReplacesAndRemovesOneLine) {
    const std::string source = "```handlelab\nstop\n  go on // c\nstop\n```\n";
    const Lesson lesson = parseLesson(source);
    EXPECT_EQ(edited(source, replaceStatement(lesson, 1, "stop")), "```handlelab\nstop\n  stop\nstop\n```\n");
    EXPECT_EQ(edited(source, replaceStatement(lesson, 1, "")), "```handlelab\nstop\nstop\n```\n");
}

RC_GTEST_PROP(Author, WhatIsAppendedIsReadBack, ()) {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(
        std::vector<std::string>{"```handlelab\nstop\n```\n", "~~~handlelab\n  stop\n\n// c\ngo on\n~~~\n",
                                 "prose\n", "\n", "# H\n", "```c\nx\n```\n", "```handlelab\n```\n"}));
    std::string source;
    for (const std::string& piece : pieces)
        source += piece;
    const Lesson lesson = parseLesson(source);
    const auto count = static_cast<std::uint32_t>(lesson.statements.size());
    const auto after = *rc::gen::inRange<std::uint32_t>(0, count + 1);
    const Lesson result = parseLesson(appended(source, after, "process added \"a.exe\""));
    RC_ASSERT(result.mistakes.empty());
    RC_ASSERT(result.statements.size() == after + 1);
    RC_ASSERT(result[result.statements.back().process] == "added");
    for (std::uint32_t i = 0; i < after; ++i)
        RC_ASSERT(result[result.statements[i].line] == lesson[lesson.statements[i].line]);
}

} // namespace
} // namespace handlelab
