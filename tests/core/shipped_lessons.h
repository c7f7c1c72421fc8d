// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped lessons as tests find them: their names, their texts, and their lines.
#pragma once

#include "core/lesson/parser.h"

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

namespace handlelab {

/// The folder of the lessons in the project.
inline std::filesystem::path lessonFolder() {
    return std::filesystem::path(HANDLELAB_SOURCE_DIR) / "resources" / "lessons";
}

/// The lessons by file name without ".lab.md", in order; the English ones only, or the Chinese ones.
inline std::vector<std::string> lessonNames(bool chinese) {
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(lessonFolder())) {
        std::string name = file.path().filename().string();
        if (!name.ends_with(".lab.md"))
            continue;
        name.resize(name.size() - 7);
        if (name.ends_with(".zh_CN") == chinese)
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

inline Lesson shippedLesson(const std::string& name) {
    return readLesson((lessonFolder() / (name + ".lab.md")).string());
}

/// The lines of a text.
inline std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// The name of a test about a lesson.
inline std::string testName(std::string lesson) {
    std::replace(lesson.begin(), lesson.end(), '-', '_');
    std::replace(lesson.begin(), lesson.end(), '.', '_');
    return lesson;
}

} // namespace handlelab
