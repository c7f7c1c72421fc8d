// SPDX-License-Identifier: GPL-3.0-or-later
// The small simulated disk: paths are full and compared without regard to case; relative ones stand in
// C:\Lab.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// What a fresh machine's disk holds.
struct InitialFile {
    std::string_view path;
    std::uint64_t size;
    bool directory;
};
[[nodiscard]] const std::vector<InitialFile>& initialFiles();

/// 0, or the error the path's syntax gives: 3 for an empty one and for one longer than MAX_PATH, 123 for
/// forbidden characters.
[[nodiscard]] std::uint32_t pathProblem(std::string_view path);
/// Whether two paths differ in the case of their letters at most.
[[nodiscard]] bool samePath(std::string_view a, std::string_view b);
[[nodiscard]] std::string fullPath(std::string_view path);
[[nodiscard]] std::string parentFolder(std::string_view fullPath);
[[nodiscard]] FileId findFile(const Machine& machine, const Texts& texts, std::string_view fullPath);
[[nodiscard]] bool folderExists(const Machine& machine, const Texts& texts, std::string_view fullPath);

} // namespace handlelab
