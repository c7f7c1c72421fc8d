// SPDX-License-Identifier: GPL-3.0-or-later
// The project's budgets for its own files.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

namespace {

struct Source {
    std::string path, firstLine;
    long lines = 0;
};

std::vector<Source> sources() {
    std::vector<Source> found;
    for (const char* folder : {"core", "app", "tests", "bench"})
        for (const auto& file :
             std::filesystem::recursive_directory_iterator(std::string(HANDLELAB_SOURCE_DIR "/") + folder)) {
            if (file.path().extension() != ".cpp" && file.path().extension() != ".h")
                continue;
            std::ifstream stream(file.path());
            Source source{file.path().string(), {}, 0};
            for (std::string line; std::getline(stream, line); ++source.lines)
                if (source.lines == 0)
                    source.firstLine = line;
            found.push_back(source);
        }
    return found;
}

} // namespace

TEST(Project, NoSourceHasMoreThan400Lines) {
    const std::vector<Source> all = sources();
    ASSERT_GT(all.size(), 50u);
    for (const Source& source : all)
        EXPECT_LE(source.lines, 400) << source.path << " has two duties; split it";
}

TEST(Project, TheMedianSourceHasFewerThan100Lines) {
    std::vector<Source> all = sources();
    std::sort(all.begin(), all.end(), [](const Source& a, const Source& b) { return a.lines < b.lines; });
    EXPECT_LT(all[all.size() / 2].lines, 100);
}

TEST(Project, OnePlaceWritesFilesAndOnePlaceShowsMessages) {
    const auto names = [](const std::string& line, std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(
            words, [&line](std::string_view word) { return line.find(word) != std::string::npos; });
    };
    for (const Source& source : sources()) {
        const std::string path = source.path.substr(std::string(HANDLELAB_SOURCE_DIR "/").size());
        if (!path.starts_with("app/") && !path.starts_with("core/"))
            continue;
        std::ifstream stream(source.path);
        for (std::string line; std::getline(stream, line);) {
            const bool memory = line.find("buffer.open(") != std::string::npos;
            EXPECT_TRUE(path == "app/files/write_file.cpp" ||
                        !names(line, {"QSaveFile", "ofstream", "fopen", "QTemporaryFile", "O_CREAT"}))
                << path << ": " << line << " use writeFile()";
            EXPECT_TRUE(memory ||
                        !names(line, {"WriteOnly", "ReadWrite", "QIODevice::Append", "QFile::Append"}))
                << path << ": " << line << " use writeFile()";
            EXPECT_TRUE(path == "app/dialogs/dialogs.cpp" || !names(line, {"QMessageBox"}))
                << path << ": " << line << " use Dialogs";
        }
    }
}

TEST(Project, EverySourceNamesItsLicence) {
    for (const Source& source : sources())
        EXPECT_EQ(source.firstLine, "// SPDX-License-Identifier: GPL-3.0-or-later") << source.path;
}

} // namespace handlelab
