// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of source files that programs are put together from. Internal to core/program.
#pragma once

#include "core/program/script/script.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// A program that is built: its source file's stem and which members of the cast run it.
struct ProgramImage {
    std::string stem, image;
    std::vector<std::size_t> members;
};
[[nodiscard]] std::vector<ProgramImage> imagesOf(const Script& script);

/// The cast, the actors and the turns as constants: the contents of script.h without its guard.
[[nodiscard]] std::string scriptPart(const Script& script);
/// The namespace with the variables and threads of one member.
[[nodiscard]] std::string memberPart(const Script& script, std::size_t member);
/// What the director does, as the function play().
[[nodiscard]] std::string directorPart(const Script& script);
/// The lines {"editor", roles::editor::firstThread}, for the members that have something to do.
[[nodiscard]] std::string rolesPart(const Script& script, const std::vector<std::size_t>& members);
/// #include lines of a source file.
[[nodiscard]] std::string includesPart(const Script& script, bool director);

} // namespace handlelab
