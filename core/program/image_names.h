// SPDX-License-Identifier: GPL-3.0-or-later
// Under which file names the programs of a lesson are brought into the folder of a run. A lesson may call its
// programs anything; a run writes plain files in its own folder only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// Whether it is the name of a plain file wherever Windows reads it: ASCII letters, digits, _, - and single
/// dots, at most 64 of them, no folder, drive, stream or device, nothing that Windows would cut off.
[[nodiscard]] bool isPlainFileName(std::string_view name);

/// The file name for each image, in their order: the image itself where it is plain, otherwise one made of
/// it. Two images have the same name only when they differ in the case of their letters at most. None is that
/// of a file that the folder has from the start, nor run_lesson.exe.
[[nodiscard]] std::vector<std::string> plainImageNames(const std::vector<std::string>& images);

} // namespace handlelab
