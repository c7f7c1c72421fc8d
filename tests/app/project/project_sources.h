// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own sources as text, for the tests of its structure.
#pragma once

#include <string>
#include <vector>

namespace handlelab {

struct ProjectSource {
    std::string path; ///< from the root of the project: core/base/ids.h
    std::vector<std::string> lines;
};

/// Every .cpp and .h file of the project, by path.
[[nodiscard]] std::vector<ProjectSource> projectSources();

} // namespace handlelab
