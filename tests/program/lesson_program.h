// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson as the files of its programs, for tests.
#pragma once

#include "core/program/program.h"

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// The programs of a lesson and the facts they must report.
struct LessonProgram {
    explicit LessonProgram(std::string_view markdown);

    std::vector<ProgramFile> files;
    std::vector<ExpectedFact> facts;

    /// The text of a file; fails the test when there is none of that name.
    [[nodiscard]] std::string file(std::string_view name) const;
    /// The facts that programs can tell, a line each.
    [[nodiscard]] std::string told() const;
};

} // namespace handlelab
