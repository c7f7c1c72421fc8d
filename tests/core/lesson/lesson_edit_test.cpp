// SPDX-License-Identifier: GPL-3.0-or-later
// Edits, their history, and the edits that clicking makes.
#include "tests/core/shipped_lessons.h"

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

Edit inverse(const Edit& edit) { return {edit.at, edit.inserted, edit.removed, edit.name}; }

RC_GTEST_PROP(Edit, InverseUndoesIt, (std::string text)) {
    const std::string before = text;
    const Edit edit = anyEdit(text);
    RC_ASSERT(perform(text, edit));
    RC_ASSERT(perform(text, inverse(edit)));
    RC_ASSERT(text == before);
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

std::string replaced(const std::string& source, std::uint32_t after, std::string_view line) {
    return edited(source, replaceTail(parseLesson(source), after, line));
}

std::string appended(const std::string& source, std::string_view line) {
    return replaced(source, static_cast<std::uint32_t>(parseLesson(source).statements.size()), line);
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
    EXPECT_EQ(appended("# T\n\n```handlelab\nprocess e \"e\"\n// why\n```\n\n# End\n", "stop"),
              "# T\n\n```handlelab\nprocess e \"e\"\n// why\nstop\n```\n\n# End\n");
    EXPECT_EQ(appended("```handlelab\n```\n", "stop"), "```handlelab\nstop\n```\n");
    EXPECT_EQ(appended("```handlelab\nstop", "go on"), "```handlelab\nstop\ngo on\n");
}

TEST(Author, AppendsBehindTheProseAboutTheLastBlockAndBeforeTheClosingSections) {
    EXPECT_EQ(appended("```handlelab\nstop\n```\n\nIt stopped.\n\n# End\n", "go on"),
              "```handlelab\nstop\n```\n\nIt stopped.\n\n```handlelab\ngo on\n```\n\n# End\n");
    EXPECT_EQ(appended("```handlelab\nstop\n```\nIt stopped.\n# End\n", "go on"),
              "```handlelab\nstop\n```\nIt stopped.\n\n```handlelab\ngo on\n```\n\n# End\n");
    EXPECT_EQ(appended("```handlelab\nstop\n```\nIt stopped.", "go on"),
              "```handlelab\nstop\n```\nIt stopped.\n\n```handlelab\ngo on\n```\n");
}

TEST(Author, AppendsBeforeAFenceThatIsNeverClosed) {
    EXPECT_EQ(appended("```handlelab\nstop\n```\n\n```c\nx\n", "go on"),
              "```handlelab\nstop\ngo on\n```\n\n```c\nx\n");
    EXPECT_EQ(appended("# T\n\n```c\nx", "go on"), "# T\n\n```handlelab\ngo on\n```\n\n```c\nx");
}

TEST(Author, MakesABlockWhereThereIsNone) {
    EXPECT_EQ(appended("", "stop"), "```handlelab\nstop\n```\n");
    EXPECT_EQ(appended("# T", "stop"), "# T\n\n```handlelab\nstop\n```\n");
    EXPECT_EQ(appended("# T\n", "stop"), "# T\n\n```handlelab\nstop\n```\n");
}

TEST(Author, KeepsTheEndsOfLinesAndTheIndentation) {
    EXPECT_EQ(appended("# T\r\n\r\n```handlelab\r\n  stop\r\n```\r\n", "go on"),
              "# T\r\n\r\n```handlelab\r\n  stop\r\n  go on\r\n```\r\n");
    EXPECT_EQ(appended("# T\r\n", "stop"), "# T\r\n\r\n```handlelab\r\nstop\r\n```\r\n");
}

TEST(Author, ActingInThePastReplacesTheTailWithItsText) {
    const std::string source =
        "```handlelab\nstop\n// a\ngo on\n```\n\nprose\n\n~~~~ handlelab\nstop\n// z\n~~~~\n\n# End\n";
    EXPECT_EQ(replaced(source, 1, "go on"), "```handlelab\nstop\ngo on\n```\n");
    EXPECT_EQ(replaced(source, 2, "stop"), "```handlelab\nstop\n// a\ngo on\nstop\n```\n");
    EXPECT_EQ(replaced(source, 0, "go on"), "```handlelab\ngo on\n```\n");
    EXPECT_EQ(replaced("```handlelab\nstop\ngo on\nstop\n// about it\n```\n", 1, "stop"),
              "```handlelab\nstop\nstop\n```\n");
}

TEST(Author, ASectionOfWhichNothingIsCutStaysWhole) {
    const std::string kept = "# A\n\n```handlelab\nstop\n```\n\nIt stopped.";
    EXPECT_EQ(
        replaced(kept + "\n\n# B\n\nNow:\n\n```handlelab\ngo on\n```\n\nSo.\n\n# End\n\nx\n", 1, "stop"),
        kept + "\n\n```handlelab\nstop\n```\n");
}

TEST(Author, AQuestionGoesWithTheCallThatItAsksAbout) {
    EXPECT_EQ(
        replaced("# A\n\n```handlelab\nstop\n```\n\n# B\n\n```handlelab\nask alive(\"J\")\ngo on\n```\n", 2,
                 "stop"),
        "# A\n\n```handlelab\nstop\nstop\n```\n");
}

TEST(Author, TellsWhatWouldGo) {
    const Lesson lesson = parseLesson("# A\n\n```handlelab\nstop\n```\n\nx\n\n```handlelab\nstop\n```\n\n"
                                      "## `B` ##\n\n```handlelab\ngo on\n```\n\n# End\n");
    const Tail first = tailBehind(lesson, 1), second = tailBehind(lesson, 2), none = tailBehind(lesson, 3);
    EXPECT_TRUE(first.restOfSection);
    EXPECT_EQ(first.headings, (std::vector<std::string>{"B", "End"}));
    EXPECT_FALSE(second.restOfSection);
    EXPECT_EQ(second.headings, (std::vector<std::string>{"B", "End"}));
    EXPECT_TRUE(none.headings.empty());
}

TEST(Author, AnExperimentHasNoNarrative) {
    EXPECT_FALSE(hasNarrative(parseLesson(newLessonText("nt"))));
    EXPECT_FALSE(hasNarrative(parseLesson("\n\n# T\n\n## U\n```handlelab\nprocess e \"e\"\n```\n")));
    EXPECT_TRUE(hasNarrative(parseLesson("# T\nx\n```handlelab\nprocess e \"e\"\n```\n")));
    EXPECT_TRUE(hasNarrative(parseLesson("# T\n```handlelab\nstop\n```\n")));
    for (const bool chinese : {false, true})
        for (const std::string& name : lessonNames(chinese))
            EXPECT_TRUE(hasNarrative(shippedLesson(name))) << name;
}

TEST(Author, ActsAreNamedAfterTheirCall) {
    const auto nameOf = [](std::string_view line) {
        const Lesson lesson = parseStatement(line);
        return nameOfAct(lesson, lesson.statements.front());
    };
    EXPECT_EQ(nameOf("editor: h = CreateEvent()  => 4 // c"), "CreateEvent");
    EXPECT_EQ(nameOf("editor: CloseHandle(0x4)"), "CloseHandle");
    EXPECT_EQ(nameOf("editor/T2: pi.hProcess = NULL"), "pi.hProcess = NULL");
    EXPECT_EQ(nameOf("process viewer \"viewer.exe\""), "process viewer \"viewer.exe\"");
    EXPECT_EQ(nameOf("process v \"ääääääääääääääääääääääääää.exe\""), "process v \"ääääääääääääää…");
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
    const std::string line = "process added \"a.exe\"";
    const Lesson cut = parseLesson(replaced(source, after, line)),
                 longer = parseLesson(appended(source, line));
    for (const auto& [result, kept] : {std::pair(&cut, after), std::pair(&longer, count)}) {
        RC_ASSERT(result->mistakes.empty());
        RC_ASSERT(result->statements.size() == kept + 1);
        RC_ASSERT((*result)[result->statements.back().process] == "added");
        for (std::uint32_t i = 0; i < kept; ++i)
            RC_ASSERT((*result)[result->statements[i].line] == lesson[lesson.statements[i].line]);
    }
    RC_ASSERT(replaceTail(lesson, count, line).removed.empty());
}

/// The number of the section a block belongs to: how many headings stand before its end.
std::size_t sectionOf(const Lesson& lesson, const Block& block) {
    return static_cast<std::size_t>(std::ranges::count_if(lesson.blocks, [&](const Block& other) {
        return !other.code && other.text.begin <= block.text.begin && lesson[other.text].starts_with('#');
    }));
}

TEST(Author, NoTextAboutACallThatIsGoneIsLeftOfAnyLesson) {
    std::size_t cuts = 0;
    for (const bool chinese : {false, true})
        for (const std::string& name : lessonNames(chinese)) {
            const Lesson lesson = shippedLesson(name);
            for (std::uint32_t after = 0; after < lesson.statements.size(); ++after) {
                SCOPED_TRACE(name + " behind statement " + std::to_string(after));
                const Edit edit = replaceTail(lesson, after, "stop");
                const Lesson left = parseLesson(edited(lesson.source, edit));
                EXPECT_TRUE(left.mistakes.empty());
                EXPECT_EQ(edit.at + edit.removed.size(), lesson.source.size());
                // what is put in is the line and its fences: all other text is what stood before the place
                EXPECT_LE(edit.inserted.size(), std::string("\n\n```handlelab\nstop\n```\n").size());
                const auto kept = static_cast<std::uint32_t>(left.statements.size() - 1);
                const std::size_t place = kept == 0 ? edit.at : lesson.statements[kept - 1].line.end();
                for (const Block& block : lesson.blocks) {
                    if (block.code || block.text.begin < place || block.text.begin >= edit.at)
                        continue;
                    for (std::uint32_t gone = kept; gone < lesson.statements.size(); ++gone)
                        EXPECT_NE(sectionOf(lesson, lesson.blockOf(gone)), sectionOf(lesson, block))
                            << lesson[block.text];
                }
                ++cuts;
            }
        }
    EXPECT_GT(cuts, 1500u);
}

} // namespace
} // namespace handlelab
