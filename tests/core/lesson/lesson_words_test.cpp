// SPDX-License-Identifier: GPL-3.0-or-later
// Literals, nearest spellings, and the texts of mistakes and sentences.
#include "core/base/nearest.h"
#include "core/base/translate.h"
#include "core/lesson/parser.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace handlelab {
namespace {

TEST(Literal, EscapesAreThoseOfC) {
    EXPECT_EQ(unquote(R"("JACK")"), "JACK");
    EXPECT_EQ(unquote(R"(L"JACK")"), "JACK");
    EXPECT_EQ(unquote(R"("Local\\JACK")"), "Local\\JACK");
    EXPECT_EQ(unquote(R"("a\n\t\r\"\'\?b")"), "a\n\t\r\"'?b");
    EXPECT_EQ(unquote(R"("\101\x42\u0043\U00000044")"), "ABCD");
    EXPECT_EQ(unquote(R"("\u4E2D\x6587\U0001F600\xE9")"), "中文😀é");
    EXPECT_EQ(unquote(R"("")"), "");
}

TEST(Literal, QuoteWritesWhatAProgrammerWould) {
    EXPECT_EQ(quote("JACK"), R"("JACK")");
    EXPECT_EQ(quote("Local\\J \"A\""), R"("Local\\J \"A\"")");
    EXPECT_EQ(quote("it's 中文?"), "\"it's 中文?\"");
    EXPECT_EQ(quote("\n\x01"
                    "1"),
              R"("\n\0011")");
}

RC_GTEST_PROP(Literal, UnquoteReadsWhatQuoteWrites, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
    RC_ASSERT(unquote(quote(text)) == text);
}

TEST(Nearest, FindsWhatWasMeant) {
    const std::vector<std::string_view> calls{"CloseHandle", "CreateEvent", "SetEvent", "ResetEvent"};
    EXPECT_EQ(nearest("CloseHandel", calls), "CloseHandle");
    EXPECT_EQ(nearest("closehandle", calls), "CloseHandle");
    EXPECT_EQ(nearest("ClseHandle", calls), "CloseHandle");
    EXPECT_EQ(nearest("SettEvent", calls), "SetEvent");
    EXPECT_EQ(nearest("Frobnicate", calls), "");
    EXPECT_EQ(nearest("", calls), "");
    EXPECT_EQ(nearest("Xy", {"Ab"}), "");
    EXPECT_EQ(nearest(std::string(100'000, 'x'), calls), "");
}

TEST(Nearest, AtMostAThirdOfTheLettersDiffer) {
    EXPECT_EQ(nearest("abcdxx", {"abcdef"}), "abcdef");
    EXPECT_EQ(nearest("abcxxx", {"abcdef"}), "");
}

TEST(Mistake, AsTextItBeginsWithItsPlace) {
    EXPECT_EQ(toText({"lesson.lab.md", 12, 9, "unknown call CloseHandel. Did you mean CloseHandle?"}),
              "lesson.lab.md:12:9: unknown call CloseHandel. Did you mean CloseHandle?");
    EXPECT_EQ(toText({"", 12, 9, "x."}), "12:9: x.");
    EXPECT_EQ(toText({"a", 0, 0, "x."}), "a: x.");
    EXPECT_EQ(toText({"", 0, 0, "x."}), "x.");
}

TEST(Sentence, HolesAreFilledByNumber) {
    EXPECT_EQ(fill("%1 opened %2", {"editor", "JACK"}), "editor opened JACK");
    EXPECT_EQ(fill("%2 %1 %2", {"a", "b"}), "b a b");
    EXPECT_EQ(english({"Explain", "%1", {"100 %2"}}), "100 %2");
}

TEST(Sentence, AHoleWithoutAnArgumentStaysVisible) {
    EXPECT_EQ(fill("%1 %2", {"a"}), "a %2");
    EXPECT_EQ(fill("100 % of %0 and %", {"a"}), "100 % of %0 and %");
}

} // namespace
} // namespace handlelab
