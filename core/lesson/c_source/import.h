// SPDX-License-Identifier: GPL-3.0-or-later
// Programs in C and C++ as lines of a lesson: the calls that are known, in the order of the text.
//
// It is no compiler. The statements of main come first, in their order; functions of the program are followed
// where they are called, and those that threads begin with where the thread is first waited for, or at the
// end. Loops that count are written out; of others the lesson has what they do first. What depends on a
// condition is left out, unless constants decide it; a call in a condition is made. Structures that lessons
// write in braces, SECURITY_ATTRIBUTES and STARTUPINFO, are collected from what is stored in them.
#pragma once

#include "core/base/translate.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

struct ImportedLine {
    std::uint32_t line = 0; ///< of the source, from 1
    std::string text;       ///< a statement of a lesson: program: h = CreateEvent(NULL, TRUE, FALSE, NULL)
};

/// A piece of the source that no line was made of.
struct LeftOut {
    std::uint32_t line = 0;
    std::string text;          ///< its beginning, in one line
    std::vector<Sentence> why; ///< context "Mistakes"
};

struct Imported {
    std::vector<ImportedLine> lines;
    std::vector<LeftOut> leftOut;
};

/// Who makes the calls: the name of the process, its thread when that is not the first, and the number of the
/// first thread that it will start.
struct ImportedBy {
    std::string process = "program";
    std::uint32_t thread = 1, nextThread = 2;
};

[[nodiscard]] Imported importSource(std::string_view source, const ImportedBy& who);

/// A lesson of what was taken from a file of that name, with a list of what was left out.
[[nodiscard]] std::string importedLesson(const Imported& imported, std::string_view file,
                                         std::string_view process);

/// A name for the process of a program: "my-tool.cpp" becomes my_tool.
[[nodiscard]] std::string processNameOf(std::string_view file);

} // namespace handlelab
