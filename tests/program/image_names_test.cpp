// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a lesson calls its programs, a run writes plain files in its own folder.
#include "core/machine/views/file_system.h"
#include "core/program/image_names.h"
#include "core/program/run_paths.h"
#include "lesson_program.h"

#include <gtest/gtest.h>

#include <random>

namespace handlelab {
namespace {

const std::vector<std::string>& hostileNames() {
    static const std::vector<std::string> all{"",
                                              ".",
                                              "..",
                                              "../../../victim.txt",
                                              "..\\..\\victim.txt",
                                              "/etc/passwd",
                                              "\\\\server\\share\\x.exe",
                                              "C:\\Windows\\notepad.exe",
                                              "C:x.exe",
                                              "x.exe:stream",
                                              "a:b",
                                              "con",
                                              "CON.exe",
                                              "nul.txt",
                                              "COM1",
                                              "com9.exe",
                                              "LPT1.",
                                              "aux ",
                                              "prn.tar.gz",
                                              "CONIN$",
                                              "conout$.exe",
                                              "a.exe.",
                                              "a.exe ",
                                              " a.exe",
                                              "a?.exe",
                                              "a*.exe",
                                              "a<b>.exe",
                                              "a|b",
                                              "a\"b.exe",
                                              "a\nb.exe",
                                              "a\x7f",
                                              ".hidden",
                                              "x..y.exe",
                                              "PROGRA~1.EXE",
                                              "\xE5\x8F\xA5\xE6\x9F\x84.exe",
                                              "\xFF\xFE",
                                              "\xC3\x89.exe",
                                              "\xC3\xA9.exe",
                                              "run_lesson.exe",
                                              "Run_Lesson.EXE",
                                              "notes.txt",
                                              "README.TXT",
                                              std::string(300, 'x'),
                                              std::string(300, 'x') + ".exe",
                                              "program_x.exe",
                                              "program_a_b.exe",
                                              "a/b",
                                              "a\\b",
                                              "A/B",
                                              "a.exe",
                                              "A.EXE",
                                              "a b.exe"};
    return all;
}

void expectPlain(const std::vector<std::string>& images) {
    const std::vector<std::string> names = plainImageNames(images);
    ASSERT_EQ(names.size(), images.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        EXPECT_TRUE(isPlainFileName(names[i])) << images[i] << " -> " << names[i];
        EXPECT_FALSE(samePath(names[i], "run_lesson.exe"));
        for (const InitialFile& file : initialFiles())
            EXPECT_FALSE(samePath("C:\\Lab\\" + names[i], file.path)) << names[i];
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_EQ(samePath(names[i], names[j]), samePath(images[i], images[j]))
                << images[i] << " " << images[j];
    }
}

TEST(ImageNames, ArePlainAndDistinctWhateverTheLessonSays) {
    expectPlain(hostileNames());
    for (const std::string& name : hostileNames())
        expectPlain({name});
}

TEST(ImageNames, ArePlainAndDistinctForRandomNames) {
    std::mt19937 random(1);
    constexpr std::string_view letters = "aAbB./\\: ~_-1\"*\x01\xFF$";
    for (int round = 0; round < 500; ++round) {
        std::vector<std::string> images(12);
        for (std::string& image : images)
            for (std::size_t length = random() % 7; length-- > 0;)
                image += letters[random() % letters.size()];
        expectPlain(images);
    }
}

TEST(ImageNames, KeepWhatIsPlain) {
    const std::vector<std::string> plain{"editor.exe", "Viewer-2.exe", "a.b.exe", "tool"};
    EXPECT_EQ(plainImageNames(plain), plain);
}

TEST(ImageNames, OfAnyLessonAreAllThatItsProgramsBring) {
    for (const std::string& name : hostileNames()) {
        if (name.find_first_of("\n\"\x01\x7F\xFF") != std::string::npos)
            continue; // a line of a lesson does not hold it as it is
        std::string quoted;
        for (const char c : name)
            quoted += c == '\\' ? "\\\\" : std::string(1, c);
        const std::string lesson =
            "```handlelab\nprocess a \"a.exe\"\nprocess b \"" + quoted + "\"\na: CreateEvent()\n```\n";
        const std::string code = LessonProgram(lesson).file("run_lesson.cpp");
        for (std::size_t at = 0; (at = code.find("bringProgram(", at)) != std::string::npos; ++at) {
            const std::size_t begin = code.find(", L\"", at) + 4;
            const std::string brought = code.substr(begin, code.find('"', begin) - begin);
            EXPECT_TRUE(isPlainFileName(brought)) << name << " is brought as " << brought;
        }
    }
}

TEST(ImageNames, AreThoseThatTheCallsOfTheLessonName) {
    const std::string lesson = "```handlelab\nprocess a \"a.exe\"\n"
                               "a: CreateProcess(\"C:\\\\Windows\\\\b.exe\") starts b\n"
                               "a: CreateProcess(NULL, \"../c.exe fast\") starts c\n"
                               "a: CreateProcess(NULL, \"d.exe slow\") starts d\n```\n";
    const std::string code = LessonProgram(lesson).file("a.cpp");
    EXPECT_NE(code.find("CreateProcessW(L\"b.exe\""), std::string::npos) << code;
    EXPECT_NE(code.find("L\"d.exe slow\""), std::string::npos) << code;
    EXPECT_EQ(code.find(".."), std::string::npos) << code;
}

TEST(RunPaths, LeadIntoTheFolderOfTheRunOrAreSeenToLeadOut) {
    for (const char* inside : {"C:\\Lab\\notes.txt", "c:/lab/notes.txt", "..\\Lab\\.\\notes.txt",
                               "C:notes.txt. ", "x/../notes.txt"}) {
        EXPECT_TRUE(runPath(inside).inside) << inside;
        EXPECT_EQ(runPath(inside).text, "notes.txt") << inside;
    }
    EXPECT_EQ(runPath("C:\\Lab").text, ".");
    EXPECT_EQ(runPath("C:\\Lab\\*").text, "*");
    for (const char* same : {"notes.txt", "sub\\x.txt", "CONIN$", "\\\\.\\pipe\\p", "*"}) {
        EXPECT_TRUE(runPath(same).inside) << same;
        EXPECT_EQ(runPath(same).text, same);
    }
    for (const char* outside :
         {"../victim.txt", "..", "\\x", "/x", "C:\\Windows", "C:\\Laboratory\\x", "C:\\Lab\\..\\x",
          "C:\\Lab\\c:\\x", "D:\\x", "\\\\.\\PhysicalDrive0", "\\\\.\\C:\\x", "\\\\server\\share\\x",
          "\\\\?\\C:\\x", "\\\\.\\pipe\\..\\C:\\x"})
        EXPECT_FALSE(runPath(outside).inside) << outside;
}

TEST(RunPaths, OfCallsThatWriteStopTheProgramsWhereTheyLeadOut) {
    for (const char* call : {"DeleteFile(\"../victim.txt\")", "CreateFile(\"C:\\\\x\", GENERIC_WRITE)",
                             "CreateFile(\"../x\", GENERIC_READ, 0, NULL, CREATE_ALWAYS)",
                             "BeginUpdateResource(\"../x\", TRUE)"}) {
        const LessonProgram program(
            std::string("```handlelab\nprocess a \"a.exe\"\na: h = CreateEvent()\na: ") + call + "\n```\n");
        EXPECT_EQ(program.file("a.cpp").find("FileW("), std::string::npos) << call;
        EXPECT_EQ(program.file("a.cpp").find("ResourceW("), std::string::npos) << call;
        EXPECT_NE(program.file("run_lesson.cpp").find("// Step 2 is not written: a file outside"),
                  std::string::npos)
            << call;
        EXPECT_TRUE(program.told().starts_with("step 1 a: handle")) << call;
    }
}

} // namespace
} // namespace handlelab
