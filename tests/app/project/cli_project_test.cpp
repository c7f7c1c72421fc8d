// SPDX-License-Identifier: GPL-3.0-or-later
// The project's budgets for its own files.
#include "project_sources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

TEST(Project, NoSourceHasMoreThan400Lines) {
    const std::vector<ProjectSource> all = projectSources();
    ASSERT_GT(all.size(), 50u);
    for (const ProjectSource& source : all)
        EXPECT_LE(source.lines.size(), 400u) << source.path << " has two duties; split it";
}

TEST(Project, TheMedianSourceHasFewerThan100Lines) {
    std::vector<ProjectSource> all = projectSources();
    std::ranges::sort(all, {}, [](const ProjectSource& source) { return source.lines.size(); });
    EXPECT_LT(all[all.size() / 2].lines.size(), 100u);
}

TEST(Project, OnePlaceWritesFilesAndOnePlaceShowsMessages) {
    const auto names = [](const std::string& line, std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(
            words, [&line](std::string_view word) { return line.find(word) != std::string::npos; });
    };
    for (const ProjectSource& source : projectSources()) {
        const std::string& path = source.path;
        if (!path.starts_with("app/") && !path.starts_with("core/"))
            continue;
        for (const std::string& line : source.lines) {
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
    for (const ProjectSource& source : projectSources())
        EXPECT_EQ(source.lines.empty() ? "" : source.lines.front(),
                  "// SPDX-License-Identifier: GPL-3.0-or-later")
            << source.path;
}

} // namespace handlelab
