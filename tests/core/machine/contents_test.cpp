// SPDX-License-Identifier: GPL-3.0-or-later
// What is in files and memory: how bytes are kept, what is remembered of them, and what keeps their records
// sound.
#include "core/machine/views/contents.h"

#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

using namespace std::string_view_literals;

TEST(Contents, AreOverwrittenInTheMiddleAndGrowWithZeros) {
    EXPECT_EQ(overwritten("hello world", 4, "-O", 2), "hell-Oworld");
    EXPECT_EQ(overwritten("ab", 4, "cd", 2), "ab\0\0cd"sv);
    EXPECT_EQ(overwritten("hello", 3, "XYZ", 2), "helXY");
}

TEST(Contents, OfBytesThatNobodyNamedAreZeros) {
    EXPECT_EQ(overwritten("hello", 1, "", 2), "h\0\0lo"sv);
    EXPECT_EQ(overwritten("hello", 2, "", 3), "he");
    EXPECT_EQ(overwritten("hello", 0, "a", 5), "a");
}

TEST(Contents, AreRememberedUpToALimit) {
    EXPECT_EQ(overwritten("", rememberedBytes - 2, "abcd", 4).size(), rememberedBytes);
    EXPECT_EQ(overwritten("hello", rememberedBytes, "abcd", 4), "hello");
    EXPECT_EQ(overwritten("hello", ~0ull - 1, "abcd", 1), "hello");
    EXPECT_EQ(overwritten("", 0, "", 0xFFFF'FFFF), "");
}

TEST(Contents, AreReadWithoutTheZerosAtTheEnd) {
    EXPECT_EQ(bytesAt("hello", 1, 3), "ell");
    EXPECT_EQ(bytesAt("hello", 3, 100), "lo");
    EXPECT_EQ(bytesAt("ab\0\0cd"sv, 0, 4), "ab");
    EXPECT_EQ(bytesAt("hello", 5, 1), "");
    EXPECT_EQ(bytesAt("hello", ~0ull, ~0ull), "");
}

TEST(Contents, AreShownWithDotsForWhatIsNoCharacter) {
    EXPECT_EQ(shownBytes("a\0b\nc\x7F\xC3"sv), "a.b.c..");
    EXPECT_EQ(shownBytes("\xE4\xBD\xA0"), "\xE4\xBD\xA0");
    EXPECT_EQ(untilZero("ab\0cd"sv), "ab");
}

TEST(Contents, StandInTheFieldsOfFilesAndSections) {
    const Lab lab(stage("a: f = CreateFile(\"new.txt\", GENERIC_WRITE, 3, NULL, CREATE_NEW)\n"
                        "a: WriteFile(f, \"hello\", 5, &n)\n"
                        "a: m = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4, NULL)\n"
                        "a: v = MapViewOfFile(m, FILE_MAP_WRITE, 0, 0, 0)\n"
                        "a: CopyMemory(v, \"hello\", 5)\n"));
    const auto known = [&](std::string_view name) {
        return lab.timeline.now().texts()[contentsOf(lab.machine(), lab.object("a", name).body)];
    };
    EXPECT_EQ(known("f"), "hello");
    EXPECT_EQ(known("m"), "hell") << "not more than its size";
    EXPECT_NE(lab.sentences(1).find("5 bytes, \"hello\", are written to"), std::string::npos)
        << lab.sentences(1);
}

TEST(Contents, BeginWhereTheViewBegins) {
    const Lab lab(
        stage("a: m = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 131072, NULL)\n"
              "a: far = MapViewOfFile(m, FILE_MAP_WRITE, 0, 65536, 0)\n"
              "a: near = MapViewOfFile(m, FILE_MAP_WRITE, 0, 0, 100)\n"
              "a: CopyMemory(near, \"hello\", 5)\n"
              "a: CopyMemory(far, \"hello\", 5)\n"
              "a: CopyMemory(&text, far, 5)\n"
              "a: CopyMemory(&long, near, 4097)\n"));
    EXPECT_EQ(lab.variable("a", "text").value.number, lab.timeline.now().texts().texts.find("").index);
    EXPECT_EQ(lab.step(6).exception, 0xC000'0005);
}

} // namespace
} // namespace handlelab
