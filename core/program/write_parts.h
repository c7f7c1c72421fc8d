// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of source files that programs are put together from. Internal to core/program.
#pragma once

#include "core/program/score.h"

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
[[nodiscard]] std::vector<ProgramImage> imagesOf(const Score& score);

/// The cast, the actors and the turns as constants: the contents of script.h without its guard.
[[nodiscard]] std::string scriptPart(const Score& score);
/// The namespace with the variables and threads of one member.
[[nodiscard]] std::string memberPart(const Score& score, std::size_t member);
/// What the director does, as the function play().
[[nodiscard]] std::string directorPart(const Score& score);
/// The lines {"editor", roles::editor::firstThread}, for the members that have something to do.
[[nodiscard]] std::string rolesPart(const Score& score, const std::vector<std::size_t>& members);
/// Numbers and names of all errors the simulation knows: error_names.h.
[[nodiscard]] std::string errorNamesHeader();
/// Documented constants that headers may lack: constants.h.
[[nodiscard]] std::string constantsHeader();

/// #include lines of a source file.
[[nodiscard]] std::string includesPart(const Score& score, bool director);

/// The libraries that programs are linked with, in their order.
[[nodiscard]] std::span<const std::string_view> windowsLibraries();
[[nodiscard]] std::string makefile(const Score& score);
[[nodiscard]] std::string cmakeLists(const Score& score);

} // namespace handlelab
