// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped lessons: they run as written, in both languages alike, and end as their golden texts say.
// HANDLELAB_UPDATE_GOLDEN=1 writes the golden texts anew.
#include "claim_comment.h"
#include "core/tell/machine_text.h"
#include "tests/core/lab.h"
#include "tests/core/shipped_lessons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace handlelab {
namespace {

const std::filesystem::path source = HANDLELAB_SOURCE_DIR;

std::string contentOf(const std::filesystem::path& path) {
    return (std::ostringstream() << std::ifstream(path, std::ios::binary).rdbuf()).str();
}

std::string golden(const Lesson& lesson, Timeline& timeline) {
    std::string text;
    timeline.seek(timeline.end());
    for (std::uint32_t step = 0; step < timeline.steps().size(); ++step)
        text += stepText(lesson, timeline, step) + "\n";
    return text + "\n" + machineText(timeline);
}

TEST(Lessons, AreThereInBothLanguages) {
    const auto english = lessonNames(false);
    auto chinese = lessonNames(true);
    EXPECT_GE(english.size(), 6u);
    ASSERT_FALSE(english.empty());
    EXPECT_EQ(english.front(), "00-welcome");
    for (std::string& name : chinese)
        name.resize(name.size() - 6);
    EXPECT_EQ(english, chinese);
}

/// The comments that name claims, "<!-- S4 S31 -->", in order.
std::vector<std::string> claimComments(const Lesson& lesson) {
    std::vector<std::string> comments = linesOf(lesson.source);
    std::erase_if(comments, [](const std::string& line) { return !line.starts_with("<!--"); });
    return comments;
}

class ShippedLesson : public testing::TestWithParam<std::string> {};

TEST_P(ShippedLesson, RunsAsWritten) {
    const Lesson lesson = shippedLesson(GetParam());
    for (const Mistake& mistake : lesson.mistakes)
        ADD_FAILURE() << toText(mistake);
    EXPECT_FALSE(lesson.title.empty());
    Timeline timeline = Timeline::run(lesson);
    EXPECT_GE(timeline.steps().size(), 5u);
    EXPECT_FALSE(timeline.findings().empty()) << "a lesson says what it expects";
    checkRun(lesson, timeline);
}

TEST_P(ShippedLesson, NamesClaimsWhereABlockProvesThem) {
    const std::vector<std::string> lines = linesOf(shippedLesson(GetParam()).source);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].starts_with("<!--"))
            continue;
        EXPECT_TRUE(claimsOfComment(lines[i])) << lines[i];
        std::size_t line = i + 1;
        ASSERT_TRUE(line < lines.size() && lines[line] == "```handlelab") << lines[i];
        bool proves = false;
        for (++line; line < lines.size() && lines[line] != "```"; ++line)
            proves |= lines[line].starts_with("expect ") || lines[line].find("=>") != std::string::npos;
        EXPECT_TRUE(proves) << lines[i] << " stands before a block that expects nothing";
    }
}

TEST_P(ShippedLesson, IsTheSameInChinese) {
    const Lesson english = shippedLesson(GetParam()), chinese = shippedLesson(GetParam() + ".zh_CN");
    for (const Mistake& mistake : chinese.mistakes)
        ADD_FAILURE() << toText(mistake);
    ASSERT_EQ(english.statements.size(), chinese.statements.size());
    for (std::size_t i = 0; i < english.statements.size(); ++i)
        EXPECT_EQ(english[english.statements[i].line], chinese[chinese.statements[i].line]);
    EXPECT_EQ(english.blocks.size(), chinese.blocks.size());
    EXPECT_NE(english.title, chinese.title);
    EXPECT_EQ(claimComments(english), claimComments(chinese));
    Timeline a = Timeline::run(english), b = Timeline::run(chinese);
    a.seek(a.end());
    b.seek(b.end());
    EXPECT_TRUE(a.now().machine() == b.now().machine());
}

TEST_P(ShippedLesson, EndsAsItsGoldenTextSays) {
    const Lesson lesson = shippedLesson(GetParam());
    Timeline timeline = Timeline::run(lesson);
    const std::string found = golden(lesson, timeline);
    const std::filesystem::path path = source / "tests" / "golden" / (GetParam() + ".txt");
    if (const char* update = std::getenv("HANDLELAB_UPDATE_GOLDEN");
        update && std::string_view(update) == "1")
        std::ofstream(path, std::ios::binary) << found;
    EXPECT_EQ(found, contentOf(path)) << "HANDLELAB_UPDATE_GOLDEN=1 writes " << path;
}

INSTANTIATE_TEST_SUITE_P(Lessons, ShippedLesson, testing::ValuesIn(lessonNames(false)),
                         [](const auto& tested) { return testName(tested.param); });

} // namespace
} // namespace handlelab
