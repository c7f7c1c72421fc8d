// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows_compiler.h"

#include "tests/conformance/process.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

std::string complaintsAbout(const std::string& source, const fs::path& folder) {
    return runCommand(
               {.words = {"x86_64-w64-mingw32-g++", "-std=c++20", "-fsyntax-only", "-DUNICODE", "-D_UNICODE",
                          "-D_WIN32_WINNT=0x0A00", "-Wall", "-Wextra", "-Werror", source},
                .folder = folder})
        .output;
}

} // namespace

std::string whatTheCompilerSays(const std::vector<ProgramFile>& files) {
    const testing::TestInfo* test = testing::UnitTest::GetInstance()->current_test_info();
    const fs::path folder = fs::path(testing::TempDir()) / "handlelab_programs" /
                            (std::string(test->test_suite_name()) + test->name());
    fs::remove_all(folder);
    std::vector<std::string> sources;
    for (const ProgramFile& file : files) {
        fs::create_directories((folder / file.name).parent_path());
        std::ofstream(folder / file.name, std::ios::binary) << file.text;
        if (file.name.ends_with(".cpp"))
            sources.push_back(file.name);
    }
    std::atomic<std::size_t> next{0};
    const auto takeTheNext = [&] {
        std::string said;
        for (std::size_t i; (i = next++) < sources.size();)
            said += complaintsAbout(sources[i], folder);
        return said;
    };
    std::future<std::string> other = std::async(std::launch::async, takeTheNext);
    std::string said = takeTheNext();
    said += other.get();
    fs::remove_all(folder);
    return said;
}

} // namespace handlelab
