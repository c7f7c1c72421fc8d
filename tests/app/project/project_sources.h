// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own sources as text, for the tests of its structure.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

struct ProjectSource {
    std::string path; ///< from the root of the project: core/base/ids.h
    std::vector<std::string> lines;
};

/// Every .cpp and .h file of the project, by path.
[[nodiscard]] std::vector<ProjectSource> projectSources();

/// A function that a source declares or defines in its first column: it stands in no class.
struct SourceFunction {
    std::string name;      ///< of a member with its class: Timeline::run
    std::size_t line = 0;  ///< where it begins; 0 for the first
    std::size_t lines = 0; ///< of its definition; 0 when it is only declared
};

[[nodiscard]] std::vector<SourceFunction> functionsOf(const ProjectSource& source);

/// A line of a source without the comment at its end.
[[nodiscard]] std::string_view withoutComment(std::string_view line);

} // namespace handlelab
