// SPDX-License-Identifier: GPL-3.0-or-later
// Files on a disk besides their handles: how they come, change and go, and who is told.
#pragma once

#include "core/kernel/kernel_part.h"

#include <string_view>

namespace handlelab {

/// Files and folders, and the change notifications that are for them.
class Files final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// Something happened to a file or folder: signals the change notifications that are for it.
    /// `what` is one of the FILE_NOTIFY_CHANGE_ values.
    void folderChanged(std::string_view path, std::uint32_t what);
    /// Marks a file for deletion; it leaves its folder at once when nobody has it open.
    void remove(FileId file);
    /// A new file or folder, by a micro-step that says how it came.
    FileId add(const FileNode& file, const Meaning& meaning);
    /// Replaces the record of a file within the current micro-step.
    void replace(FileId file, const FileNode& node);
    /// The file leaves its folder if it is marked for deletion and nobody has it open.
    void removeIfUnused(FileId file);
};

} // namespace handlelab
