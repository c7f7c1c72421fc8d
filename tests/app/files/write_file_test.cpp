// SPDX-License-Identifier: GPL-3.0-or-later
// The one function that writes files.
#include "no_room.h"

#include "app/files/write_file.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

unsigned modeOf(const std::string& path) {
    struct stat facts = {};
    EXPECT_EQ(::stat(path.c_str(), &facts), 0);
    return facts.st_mode & 07777;
}

class WritingFiles : public testing::Test {
  protected:
    void SetUp() override { fs::create_directory(folder); }
    [[nodiscard]] std::string file(const char* name) const { return folder + "/" + name; }
    [[nodiscard]] std::string file(const char* name, const std::string& text) const {
        return scratch.file("here/" + std::string(name), text);
    }
    ScratchFolder scratch;
    const std::string folder = scratch.file("here");
    const std::string large = std::string(60'000, 'n'), small = std::string(6'000, 'n');
};

TEST_F(WritingFiles, PutsTheBytesIntoTheFileAndNothingElseIntoTheFolder) {
    for (const std::string& bytes : {std::string(), std::string("a\0b\r\n", 5), large}) {
        EXPECT_EQ(writeFile(file("a"), bytes), WriteRefusal());
        EXPECT_EQ(contentOf(file("a")), bytes);
        EXPECT_EQ(listing(folder), "a\n");
    }
}

TEST_F(WritingFiles, KeepsTheModeOfTheFileAndGivesANewOneWhatUmaskAllows) {
    const mode_t before = umask(027);
    EXPECT_EQ(writeFile(file("new"), small), WriteRefusal());
    EXPECT_EQ(modeOf(file("new")), 0640u);
    for (const mode_t mode : {0600, 0644, 0664, 0755}) {
        ASSERT_EQ(chmod(file("old", "old").c_str(), mode), 0);
        EXPECT_EQ(writeFile(file("old"), small), WriteRefusal());
        EXPECT_EQ(modeOf(file("old")), mode);
    }
    umask(before);
}

TEST_F(WritingFiles, WhatIsForItsOwnerAloneNeverGetsAWiderMode) {
    ASSERT_EQ(chmod(file("old", "old").c_str(), 0666), 0);
    for (const char* name : {"old", "new"}) {
        EXPECT_EQ(writeFile(file(name), small, {.ownerOnly = true}), WriteRefusal());
        EXPECT_EQ(modeOf(file(name)), 0600u);
    }
}

TEST_F(WritingFiles, FollowsLinksAndKeepsThem) {
    fs::create_directory(file("below"));
    fs::create_symlink("below/b", file("a"));
    fs::create_symlink(file("a"), file("again"));
    for (const char* text : {"first", "second"}) { // at first the links lead to nothing
        EXPECT_EQ(writeFile(file("again"), text), WriteRefusal());
        EXPECT_EQ(contentOf(file("below/b")), text);
        EXPECT_TRUE(fs::is_symlink(file("a")) && fs::is_symlink(file("again")));
    }
    fs::create_symlink("circle", file("circle"));
    EXPECT_TRUE(writeFile(file("circle"), "x"));
}

TEST_F(WritingFiles, RefusesAFolderAndAMissingOneWithTheirNames) {
    EXPECT_NE(english(*writeFile(folder, "x")).find(folder + " was not written: it is a folder"),
              std::string::npos);
    EXPECT_NE(english(*writeFile(file("no/x"), "x")).find(file("no") + " does not exist"), std::string::npos);
    EXPECT_TRUE(writeFile(file(std::string(300, 'x').c_str()), "x"));
    EXPECT_EQ(listing(folder), "");
}

TEST_F(WritingFiles, AFileThatMayNotGrowIsRefusedAndTheOldOneStays) {
    for (const std::string& bytes : {small, large}) {
        const std::string path = file("a", "precious");
        const FileSizeLimit limit(4096);
        const WriteRefusal refusal = writeFile(path, bytes);
        ASSERT_TRUE(refusal);
        EXPECT_NE(english(*refusal).find(path), std::string::npos);
        EXPECT_EQ(contentOf(path), "precious");
        EXPECT_EQ(listing(folder), "a\n");
    }
}

TEST_F(WritingFiles, AFullDiskIsSaidAndTheOldFileStays) {
    const SmallDisk disk;
    if (!disk.mounted())
        GTEST_SKIP() << "this process may mount no disk";
    const std::string path = disk.folder() + "/a";
    ASSERT_EQ(writeFile(path, small), WriteRefusal());
    disk.fill();
    const std::string before = listing(disk.folder());
    for (const std::string& bytes : {std::string(5'000, 'm'), large}) {
        const WriteRefusal refusal = writeFile(path, bytes);
        ASSERT_TRUE(refusal);
        EXPECT_NE(english(*refusal).find("no room left on the disk"), std::string::npos);
        EXPECT_EQ(contentOf(path), small);
        EXPECT_EQ(listing(disk.folder()), before);
    }
}

TEST_F(WritingFiles, ADeviceIsWrittenIntoAndItsErrorsAreSaid) {
    EXPECT_EQ(writeFile("/dev/null", large), WriteRefusal());
    EXPECT_NE(english(*writeFile("/dev/full", "x")).find("no room left"), std::string::npos);
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(WritingFiles, APipeIsWrittenIntoAndNotReplaced) {
    ASSERT_EQ(mkfifo(file("pipe").c_str(), 0600), 0);
    std::string read;
    std::thread reader([&] { read = contentOf(file("pipe")); });
    EXPECT_EQ(writeFile(file("pipe"), large), WriteRefusal());
    reader.join();
    EXPECT_EQ(read, large);
    EXPECT_TRUE(fs::is_fifo(file("pipe")));
}

TEST_F(WritingFiles, APipeIsReachedThroughALinkThatOnlyTheSystemFollows) {
    int ends[2] = {};
    ASSERT_EQ(pipe(ends), 0);
    EXPECT_EQ(writeFile("/proc/self/fd/" + std::to_string(ends[1]), small), WriteRefusal());
    std::string read(small.size(), ' ');
    EXPECT_EQ(::read(ends[0], read.data(), read.size()), static_cast<ssize_t>(small.size()));
    EXPECT_EQ(read, small);
    for (const int end : ends)
        ::close(end);
}

TEST_F(WritingFiles, ALockedFileIsLockedUnderItsName) {
    Descriptor lock;
    ASSERT_EQ(writeFile(file("a"), small, {.locked = &lock}), WriteRefusal());
    const Descriptor other(::open(file("a").c_str(), O_RDONLY));
    EXPECT_NE(::flock(other.number(), LOCK_EX | LOCK_NB), 0);
    (void)lock.close();
    EXPECT_EQ(::flock(other.number(), LOCK_EX | LOCK_NB), 0);
}

} // namespace

} // namespace handlelab
