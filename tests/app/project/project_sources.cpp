// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_sources.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace handlelab {

std::vector<ProjectSource> projectSources() {
    const std::filesystem::path root = HANDLELAB_SOURCE_DIR;
    std::vector<ProjectSource> found;
    for (const char* folder : {"core", "app", "tests", "bench", "tools"})
        for (const auto& file : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (file.path().extension() != ".cpp" && file.path().extension() != ".h")
                continue;
            ProjectSource source{std::filesystem::relative(file.path(), root).string(), {}};
            std::ifstream stream(file.path());
            for (std::string line; std::getline(stream, line);)
                source.lines.push_back(line);
            found.push_back(std::move(source));
        }
    std::ranges::sort(found, {}, &ProjectSource::path);
    return found;
}

} // namespace handlelab
