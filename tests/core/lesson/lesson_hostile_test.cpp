// SPDX-License-Identifier: GPL-3.0-or-later
// Input that is no lesson is refused with one sentence, and quickly.
#include "core/lesson/parser.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace handlelab {
namespace {

/// The one sentence with which a text is refused.
std::string refusal(const Lesson& lesson) {
    EXPECT_TRUE(lesson.source.empty());
    EXPECT_TRUE(lesson.blocks.empty());
    EXPECT_TRUE(lesson.statements.empty());
    EXPECT_EQ(lesson.mistakes.size(), 1u);
    return lesson.mistakes.empty() ? "" : toText(lesson.mistakes[0]);
}

class Folder {
  public:
    Folder()
        : path(std::filesystem::temp_directory_path() /
               ("handlelab_hostile_" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) +
                "_" + ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
        std::filesystem::create_directories(path);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& content) const {
        const auto name = path / "x.lab.md";
        std::ofstream(name, std::ios::binary) << content;
        return name.string();
    }
    std::filesystem::path path;
};

TEST(HostileLesson, TwentyMebibytesAreRefused) {
    EXPECT_EQ(refusal(parseLesson(std::string(20u << 20, 'x'), "big")),
              "big: the file has 20.0 MiB; a lesson may have at most 16 MiB.");
    const Folder folder;
    const std::string path = folder.file(std::string(20u << 20, 'x'));
    EXPECT_EQ(refusal(readLesson(path)), path + ": the file has 20.0 MiB; a lesson may have at most 16 MiB.");
}

TEST(HostileLesson, SixteenMebibytesAreRead) {
    std::string source(maximumLessonBytes, 'x');
    for (std::size_t i = 1000; i < source.size(); i += 1000)
        source[i] = '\n';
    EXPECT_TRUE(parseLesson(source).mistakes.empty());
}

TEST(HostileLesson, BinaryIsRefused) {
    using namespace std::string_literals;
    EXPECT_EQ(refusal(parseLesson("# T\nx\0y\n"s)),
              "2:1: this is not a text file: the line holds a NUL byte.");
    const std::string notUtf8 =
        "3:1: this is not a text file in UTF-8: the line holds a byte that is none. Save it as UTF-8.";
    for (const char* bad :
         {"\xFF", "\xC0\x80", "\xE4\xB8", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xF0\x8F\x80\x80", "\x80"})
        EXPECT_EQ(refusal(parseLesson(std::string("long enough for a word of the processor\n\n") + bad)),
                  notUtf8);
    EXPECT_TRUE(parseLesson("# 标题 \xF0\x9F\x98\x80 é\n").mistakes.empty());
    std::string program = "\x7F"
                          "ELF\2\1\1";
    program.append(1000, '\0');
    EXPECT_EQ(refusal(parseLesson(program)), "1:1: this is not a text file: the line holds a NUL byte.");
}

TEST(HostileLesson, LongLinesAreRefused) {
    const std::string most(maximumLineBytes, 'x');
    EXPECT_TRUE(parseLesson("a\n" + most + "\r\nb\n").mistakes.empty());
    EXPECT_EQ(refusal(parseLesson("a\n" + most + "x\nb\n", "f")),
              "f:2:1: this line has 65537 bytes; a line may have at most 65536.");
}

TEST(HostileLesson, MoreThanAMillionStatementsAreRefused) {
    std::string source = "```handlelab\n";
    for (std::size_t i = 0; i < maximumStatements; ++i)
        source += "stop\n";
    EXPECT_EQ(parseLesson(source + "```\n").statements.size(), maximumStatements);
    EXPECT_EQ(refusal(parseLesson(source + "stop\n```\n")),
              "1000002:1: a lesson may have at most 1000000 statements; this is one more.");
}

TEST(HostileLesson, ANewerVersionIsRefused) {
    EXPECT_EQ(
        refusal(parseLesson("<!-- handlelab 2 -->\n# T\n", "n")),
        "n:1:1: this lesson is written in version 2 of the format and this program reads version 1. A newer "
        "HandleLab is needed.");
}

TEST(HostileLesson, DeepNestingEndsWithASentence) {
    const auto nested = [](std::size_t depth) {
        return parseStatement("e: CloseHandle(" + std::string(depth, '(') + "h" + std::string(depth, ')') +
                              ")");
    };
    EXPECT_TRUE(nested(64).mistakes.empty());
    for (const std::size_t depth : {65u, 30'000u}) {
        const Lesson lesson = nested(depth);
        ASSERT_EQ(lesson.mistakes.size(), 1u);
        EXPECT_EQ(toText(lesson.mistakes[0]),
                  "1:80: parentheses and braces may stand at most 64 deep in each other.");
    }
    const Lesson braces = parseStatement("e: CreateEvent(" + std::string(30'000, '{'));
    EXPECT_EQ(braces.mistakes.size(), 1u);
    std::string fields = "e: CreateEvent(";
    for (int i = 0; i < 2000; ++i)
        fields += "{bInheritHandle = ";
    EXPECT_EQ(parseStatement(fields).mistakes.size(), 1u);
}

TEST(HostileLesson, UnterminatedThingsEnd) {
    for (const std::string piece : {"\"", "(", "{", "\\", "|", "&", "L\"", "=>", "/", "//", "```", "~", ":",
                                    ",", "not ", "-", "0x", "\xE4\xB8\xAD"}) {
        std::string many;
        while (many.size() < 2000)
            many += piece;
        for (const char* before : {"", "e: ", "e: CloseHandle(", "e: h = ", "expect ", "rules ", "process e ",
                                   "e tells ", "ask usage("}) {
            const Lesson lesson =
                parseLesson("```handlelab\nprocess e \"e\"\n" + std::string(before) + many + "\n");
            EXPECT_FALSE(lesson.mistakes.empty() && piece != "```" && piece != "//") << before << piece;
        }
    }
}

TEST(HostileLesson, ControlCharactersDoNotReachTheTerminal) {
    for (const char* line : {"\x1b[2J", "e: h = \x1b", "e: CreateEvent(lpName = \"\\\x1b\")", "e: h = 1\r2"})
        for (const Mistake& mistake : parseStatement(line).mistakes)
            EXPECT_EQ(mistake.text.find_first_of("\x1b\r"), std::string::npos) << mistake.text;
    EXPECT_EQ(toText(parseStatement("e: h = \x1b").mistakes.at(0)),
              "1:8: unexpected ? where a value is expected.");
}

TEST(HostileLesson, FilesThatCannotBeReadSayWhy) {
    const Folder folder;
    EXPECT_EQ(refusal(readLesson(folder.path / "none.lab.md")),
              (folder.path / "none.lab.md").string() + ": there is no such file.");
    EXPECT_EQ(refusal(readLesson(folder.path)), folder.path.string() + ": this is a folder, not a lesson.");
    const std::string path = folder.file("# T\n");
    const Lesson lesson = readLesson(path);
    EXPECT_EQ(lesson.title, "T");
    EXPECT_EQ(lesson.file, path);
}

} // namespace
} // namespace handlelab
