// SPDX-License-Identifier: GPL-3.0-or-later
// The small simulated disk: paths are full and compared without regard to case; relative ones stand in the
// current folder of a process, which is C:\Lab unless it chooses another one.
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
    std::string_view contents = {}; ///< its first bytes; zeros follow
};
[[nodiscard]] const std::vector<InitialFile>& initialFiles();

/// 0, or the error the path's syntax gives: 3 for an empty one and for one longer than MAX_PATH, 123 for
/// forbidden characters.
[[nodiscard]] std::uint32_t pathProblem(std::string_view path);
/// Whether two paths differ in the case of their letters at most.
[[nodiscard]] bool samePath(std::string_view a, std::string_view b);
/// The path from the root, of a process whose current folder is C:\Lab.
[[nodiscard]] std::string fullPath(std::string_view path);
/// The same for another current folder, whose path is full.
[[nodiscard]] std::string fullPath(std::string_view path, std::string_view currentFolder);
/// Whether a full path is that of something in a folder or in a folder below it.
[[nodiscard]] bool isBelow(std::string_view path, std::string_view folder);
[[nodiscard]] std::string parentFolder(std::string_view fullPath);
[[nodiscard]] FileId findFile(const Machine& machine, const Texts& texts, std::string_view fullPath);
/// The folder in which processes begin.
inline constexpr std::string_view firstFolder = "C:\\Lab";
[[nodiscard]] bool folderExists(const Machine& machine, const Texts& texts, std::string_view fullPath);

} // namespace handlelab
