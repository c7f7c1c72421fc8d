// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands write: said when it fails, and never at the cost of what was there.
#include "tests/app/files/no_room.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

const std::string lessonText = lessonOf("process a \"a.exe\"\n"
                                        "a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")   => 0x4\n"
                                        "a: CloseHandle(h)   => TRUE\n");

/// The arguments of each command that writes one file, `name` in `folder` being the file.
std::vector<std::pair<std::string, std::vector<std::string>>> writers(const std::string& lesson,
                                                                      const std::string& folder) {
    return {{"a.png", {"render", lesson, "-o", folder + "/a.png"}},
            {"a.svg", {"render", lesson, "-o", folder + "/a.svg"}},
            {"a.pdf", {"render", lesson, "-o", folder + "/a.pdf"}},
            {"w.png", {"window", lesson, "--size", "640x480", "-o", folder + "/w.png"}}};
}

/// Says so, exit code 2, the old file byte for byte, no other file.
void expectRefused(const std::vector<std::string>& command, const std::string& file) {
    const std::string before = contentOf(file), names = listing(fs::path(file).parent_path());
    for (const char* language : {"LC_ALL=C.UTF-8", "LC_ALL=zh_CN.UTF-8"}) {
        const Ended ended = handlelabProgram(command, {language});
        EXPECT_EQ(ended.code, 2) << file;
        EXPECT_NE(ended.err.find(file), std::string::npos) << ended.err;
        EXPECT_EQ(contentOf(file), before) << file;
        EXPECT_EQ(listing(fs::path(file).parent_path()), names);
    }
}

} // namespace

TEST(CommandLineWriting, AFileThatMayNotGrowIsSaidAndTheOldOneStays) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText), folder = scratch.file("out");
    fs::create_directory(folder);
    for (const auto& [name, command] : writers(lesson, folder)) {
        const std::string file = scratch.file("out/" + name, "precious");
        const FileSizeLimit limit(1024);
        expectRefused(command, file);
    }
}

TEST(CommandLineWriting, AFullDiskIsSaidAndTheOldFileStays) {
    const SmallDisk disk;
    if (!disk.mounted())
        GTEST_SKIP() << "this process may mount no disk";
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText);
    for (const auto& [name, command] : writers(lesson, disk.folder()))
        fs::copy_file(lesson, disk.folder() + "/" + name);
    disk.fill();
    for (const auto& [name, command] : writers(lesson, disk.folder()))
        expectRefused(command, disk.folder() + "/" + name);
}

TEST(CommandLineWriting, ProgramsThatFoundNoRoomAreWrittenByTheNextRun) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText), folder = scratch.file("out");
    for (const rlim_t room : {rlim_t(100), rlim_t(2'000), rlim_t(6'000)}) { // stops at different files
        const FileSizeLimit limit(room);
        const Ended ended = handlelabProgram({"code", lesson, "-o", folder});
        EXPECT_EQ(ended.code, 2);
        EXPECT_NE(ended.err.find(folder), std::string::npos) << ended.err;
    }
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().filename() != "expected_facts.txt") {
            EXPECT_NE(contentOf(entry.path()).find("Made by HandleLab"), std::string::npos) << entry.path();
        }
    }
    const Ended ended = handlelabProgram({"code", lesson, "-o", folder});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_TRUE(fs::exists(folder + "/expected_facts.txt"));
    {
        const FileSizeLimit limit(2'000);
        EXPECT_EQ(handlelabProgram({"code", lesson, "-o", folder}).code, 2);
    }
    EXPECT_EQ(handlelabProgram({"code", lesson, "-o", folder}).code, 0) << "it still knows its own files";
}

TEST(CommandLineWriting, ProgramsNeverGoThroughALinkOfAStranger) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText), folder = scratch.file("out");
    fs::create_directory(folder);
    fs::create_symlink(scratch.file("elsewhere"), folder + "/Makefile");
    EXPECT_EQ(handlelabProgram({"code", lesson, "-o", folder}).code, 2);
    EXPECT_FALSE(fs::exists(scratch.file("elsewhere")));
    EXPECT_EQ(listing(folder), "Makefile\n");
}

TEST(CommandLineWriting, EveryResultThatStandardOutputDidNotTakeIsSaid) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText), err = scratch.file("err");
    for (std::string command : {"run L", "run --json L", "run --rules textbook,nt L", "check L", "print L",
                                "print --json L", "calls", "calls --json", "code --facts L", "quiz L",
                                "quiz --gift L", "quiz --json L", "--help", "--version", "run --help"}) {
        if (command.ends_with('L'))
            command.replace(command.size() - 1, 1, lesson);
        const std::string line = std::string(HANDLELAB_PROGRAM) + " " + command + " >/dev/full 2>" + err;
        EXPECT_EQ(WEXITSTATUS(std::system(line.c_str())), 2) << command;
        EXPECT_NE(contentOf(err).find("could not be written to standard output"), std::string::npos)
            << command;
    }
}

} // namespace handlelab
