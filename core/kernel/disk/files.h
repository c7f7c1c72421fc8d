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
    /// Deletes a file or an empty folder: it leaves its folder at once, or by the older rules when nobody has
    /// it open any more.
    void remove(FileId file);
    /// Marks a file for deletion, as FILE_FLAG_DELETE_ON_CLOSE does under all rules; it leaves its folder at
    /// once when nobody has it open.
    void markForDeletion(FileId file);
    /// Gives a file or folder another full path; what is in a folder goes with it.
    void rename(FileId file, std::string_view path);
    /// A new file or folder, by a micro-step that says how it came.
    FileId add(const FileNode& file, const Meaning& meaning);
    /// Makes the file of a file object longer or shorter.
    void setSize(ObjectId object, std::uint64_t size);
    /// Replaces the record of a file within the current micro-step.
    void replace(FileId file, const FileNode& node);
    /// The file leaves its folder if it is marked for deletion and nobody has it open.
    void removeIfUnused(FileId file);

  private:
    void nameChanged(FileId file);
};

} // namespace handlelab
