// SPDX-License-Identifier: GPL-3.0-or-later
// From a lesson to real Win32 programs, and to the facts that these must report. Pure: files are texts.
#pragma once

#include "core/run/moment.h"

#include <cstdint>
#include <string>
#include <vector>

namespace handlelab {

struct ProgramOptions {
    /// Also report the access, flags and HandleCount of every entry a call makes.
    bool entries = false;
};

/// Stands in the first line of every source file that is written here.
inline constexpr const char* programMark = "Made by HandleLab";

struct ProgramFile {
    std::string name; ///< without a folder
    std::string text;
};

/// A line the programs print, in its order.
struct ExpectedFact {
    std::string text;
    std::uint32_t line = 0; ///< of the lesson
    std::string excluded;   ///< why no program can tell; empty for a fact that is compared
};

/// The programs of a lesson: a C++ file per image, run_lesson.cpp, the headers they share, Makefile and
/// CMakeLists.txt. `moment` is any of the lesson's run.
[[nodiscard]] std::vector<ProgramFile> programsOf(const Lesson& lesson, const Moment& moment,
                                                  const ProgramOptions& options = {});

/// What the programs print when Windows does what the simulation does.
[[nodiscard]] std::vector<ExpectedFact> expectedFacts(const Lesson& lesson, const Moment& moment,
                                                      const ProgramOptions& options = {});

} // namespace handlelab
