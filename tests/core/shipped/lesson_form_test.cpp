// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a shipped lesson: short, a question first, a word about every block, and at the end the real
// world. Both languages keep it.
#include "tests/core/shipped_lessons.h"

#include <gtest/gtest.h>

#include <array>

namespace handlelab {
namespace {

constexpr std::size_t mostCalls = 12, mostQuestions = 3;

/// The sections every lesson ends with, in this order.
constexpr std::array englishEnd{"## What it means in real programs", "## Where notes and books simplify",
                                "## On a real Windows", "## Try it"};
constexpr std::array chineseEnd{"## 这在真实程序里意味着什么", "## 笔记和书简化了什么",
                                "## 在真实的 Windows 上", "## 动手试试"};

std::vector<std::string> bothLanguages() {
    std::vector<std::string> names = lessonNames(false);
    const std::vector<std::string> chinese = lessonNames(true);
    names.insert(names.end(), chinese.begin(), chinese.end());
    return names;
}

std::size_t count(const Lesson& lesson, StatementKind kind) {
    return static_cast<std::size_t>(std::ranges::count(lesson.statements, kind, &Statement::kind));
}

class FormOfLesson : public testing::TestWithParam<std::string> {};

TEST_P(FormOfLesson, HasAtMostTwelveCalls) {
    EXPECT_LE(count(shippedLesson(GetParam()), StatementKind::call), mostCalls);
}

TEST_P(FormOfLesson, AsksForOneToThreePredictions) {
    const std::size_t asked = count(shippedLesson(GetParam()), StatementKind::ask);
    EXPECT_GE(asked, 1u);
    EXPECT_LE(asked, mostQuestions);
}

TEST_P(FormOfLesson, AsksDirectlyBeforeACall) {
    const Lesson lesson = shippedLesson(GetParam());
    for (std::size_t i = 0; i + 1 < lesson.statements.size(); ++i) {
        const bool asks = lesson.statements[i].kind == StatementKind::ask;
        EXPECT_TRUE(!asks || lesson.statements[i + 1].kind == StatementKind::call)
            << "line " << lesson.statements[i].lineNumber;
    }
    EXPECT_NE(lesson.statements.back().kind, StatementKind::ask);
}

TEST_P(FormOfLesson, BeginsWithAQuestion) {
    const std::string text = shippedLesson(GetParam()).source;
    const std::string opening = text.substr(0, text.find("```"));
    EXPECT_TRUE(opening.find('?') != std::string::npos || opening.find("？") != std::string::npos) << opening;
}

TEST_P(FormOfLesson, SaysWhatToNoticeAfterEveryBlockOfCalls) {
    const Lesson lesson = shippedLesson(GetParam());
    for (std::size_t i = 0; i < lesson.blocks.size(); ++i) {
        const Block& block = lesson.blocks[i];
        bool calls = false;
        for (std::uint32_t s = block.firstStatement; s < block.firstStatement + block.statementCount; ++s)
            calls |= lesson.statements[s].kind == StatementKind::call;
        if (!calls)
            continue;
        ASSERT_LT(i + 1, lesson.blocks.size());
        const std::string_view next = lesson[lesson.blocks[i + 1].text];
        const std::size_t begin = next.find_first_not_of('\n');
        EXPECT_TRUE(begin != std::string_view::npos && !lesson.blocks[i + 1].code && next[begin] != '#' &&
                    next[begin] != '<')
            << "the block in line " << block.lineNumber;
    }
}

TEST_P(FormOfLesson, EndsWithTheRealWorld) {
    const std::vector<std::string> lines = linesOf(shippedLesson(GetParam()).source);
    auto from = lines.begin();
    for (const char* heading : GetParam().ends_with(".zh_CN") ? chineseEnd : englishEnd) {
        from = std::find(from, lines.end(), heading);
        ASSERT_TRUE(from != lines.end()) << heading;
        ASSERT_TRUE(lines.end() - from > 2 && !from[2].starts_with("#")) << heading << " is empty";
    }
}

INSTANTIATE_TEST_SUITE_P(Lessons, FormOfLesson, testing::ValuesIn(bothLanguages()),
                         [](const auto& tested) { return testName(tested.param); });

} // namespace
} // namespace handlelab
