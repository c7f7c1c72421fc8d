// SPDX-License-Identifier: GPL-3.0-or-later
// Who may have a file open at the same time.
#pragma once

#include "core/machine/machine.h"

namespace handlelab {

/// Whether an open of the file with these rights and this share mode collides with one that is there: either
/// wants what the other does not share. An open that wants no data access takes no part in sharing.
[[nodiscard]] bool sharingConflicts(const Machine& machine, FileId file, std::uint32_t granted,
                                    std::uint32_t share);

/// What a process has its current folder open for, and what it shares: not deletion.
inline constexpr std::uint32_t currentFolderAccess = 0x10'0020, currentFolderShare = 3;
/// A process that has the folder open as its current one; none when there is none.
[[nodiscard]] ProcessId userOfFolder(const Machine& machine, FileId folder);

/// Whether somebody has the file open. A file mapping alone does not keep it in its folder.
[[nodiscard]] bool isOpen(const Machine& machine, FileId file);
/// The size of the greatest file mapping that is made of the file, 0 when there is none. A view keeps its
/// mapping, so this counts after all handles are closed, too.
[[nodiscard]] std::uint64_t mappedSize(const Machine& machine, FileId file);
/// Whether one of those mappings may be written to. It counts in sharing like an open for writing.
[[nodiscard]] bool isMappedForWriting(const Machine& machine, FileId file);

} // namespace handlelab
