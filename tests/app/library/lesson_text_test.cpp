// SPDX-License-Identifier: GPL-3.0-or-later
// What the library reads out of a lesson's text, and what its search finds there.
#include "app/library/search.h"

#include <gtest/gtest.h>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

LessonEntry lessonOf(const QString& markdown, const QString& another = {}) {
    LessonEntry entry;
    entry.text = plainText(markdown);
    entry.another = plainText(another);
    return entry;
}

TEST(LessonText, IsProseWithoutMarksCommentsAndFences) {
    const LessonText text = plainText(
        u"# The *stale* handle\n\nWhat does `h` hold?\nIs it *safe*?\n\n<!-- S1\nS2 -->\n```handlelab\n"
        "editor: CloseHandle(h)   => TRUE\n```\n\n## After\n\nIt holds 4. See [this](x.md)! Done\n\n- one item\n"_s);
    EXPECT_EQ(text.title, u"The stale handle"_s);
    EXPECT_EQ(text.summary, u"What does h hold? Is it safe?"_s);
    EXPECT_EQ(text.sentences, QStringList({u"editor: CloseHandle(h) => TRUE"_s, u"After"_s, u"It holds 4."_s,
                                           u"See this!"_s, u"Done"_s, u"one item"_s}));
}

TEST(LessonText, ChineseLinesAreJoinedWithoutSpacesAndDividedAtFullStops) {
    const LessonText text = plainText(u"# 题\n\n引子。\n\n内核对象\n在内核里。程序碰不到？是的。\n"_s);
    EXPECT_EQ(text.sentences, QStringList({u"内核对象在内核里。"_s, u"程序碰不到？"_s, u"是的。"_s}));
}

TEST(LessonText, TimeGrowsWithTextAndSteps) {
    LessonText text;
    EXPECT_EQ(minutesFor(text, 0), 1);
    EXPECT_EQ(minutesFor(text, 10), 2);
    text.summary = u"word "_s.repeated(600);
    EXPECT_EQ(minutesFor(text, 10), 5);
    text.summary = u"字"_s.repeated(1050);
    EXPECT_EQ(minutesFor(text, 10), 5);
}

TEST(LessonSearch, WordsAreDividedBySpacesAndQuotesKeepThemTogether) {
    EXPECT_EQ(searchWords(u"  close \"stale handle\" 句柄 "_s),
              QStringList({u"close"_s, u"stale handle"_s, u"句柄"_s}));
    EXPECT_TRUE(searchWords(u" \" \" "_s).isEmpty());
}

TEST(LessonSearch, ShowsTheSentenceWithMostOfTheWords) {
    const LessonEntry lesson =
        lessonOf(u"# T\n\nA handle.\n\nThe child inherits. The child gets the handle twice.\n"_s);
    const auto hit = findIn(lesson, {u"CHILD"_s, u"handle"_s});
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->sentence, u"The child gets the handle twice."_s);
    EXPECT_EQ(hit->marks, (std::vector<Mark>{{4, 5}, {19, 6}}));
    EXPECT_FALSE(findIn(lesson, {u"child"_s, u"parent"_s})) << "every word is needed";
}

TEST(LessonSearch, OverlappingWordsGiveOneMark) {
    const auto hit = findIn(lessonOf(u"# handles here\n\nNothing.\n"_s), {u"handle"_s, u"handles"_s});
    ASSERT_TRUE(hit);
    EXPECT_TRUE(hit->sentence.isEmpty()) << "only the title has them";
    EXPECT_EQ(hit->titleMarks, (std::vector<Mark>{{0, 7}}));
}

TEST(LessonSearch, AsksTheOtherLanguageWhereThisOneDoesNotAnswer) {
    const LessonEntry lesson = lessonOf(u"# Stale\n\nGone.\n"_s, u"# 失效\n\n句柄失效了。\n"_s);
    const auto hit = findIn(lesson, {u"句柄"_s});
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->sentence, u"句柄失效了。"_s);
    ASSERT_TRUE(findIn(lesson, {u"gone"_s}));
    EXPECT_EQ(findIn(lesson, {u"gone"_s})->sentence, u"Gone."_s);
}

} // namespace

} // namespace handlelab
