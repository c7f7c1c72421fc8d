// SPDX-License-Identifier: GPL-3.0-or-later
// What calls about files on the disk have in common: the path as the caller means it, the file that it leads
// to, and the file behind a handle.
#pragma once

#include "core/calls/typed_call.h"

#include <string>
#include <string_view>

namespace handlelab {

/// The full path; a relative one begins in the caller's current folder.
[[nodiscard]] std::string fullPathOf(const CallContext& c, std::string_view path);

/// The file or folder of a path; says in a micro-step why there is none: 3, 123, 2, or 5 when it is marked
/// for deletion.
[[nodiscard]] Outcome<FileId> fileOfPath(CallContext& c, std::string_view name);

/// A file on the disk that a handle leads to; everything else is refused.
[[nodiscard]] Outcome<FoundEntry> useDiskFile(CallContext& c, Handle handle, std::uint32_t access);
/// The same for a handle that may write.
[[nodiscard]] Outcome<FoundEntry> useWritableFile(CallContext& c, Handle handle);

/// What the file object of a file on the disk has.
[[nodiscard]] const FileBody& fileBody(const CallContext& c, ObjectId object);

/// Gives a path to a buffer with room for so many characters: returns its length, or the room that it would
/// need, the closing zero included.
Returned giveText(CallContext& c, std::string_view text, std::uint32_t room, Out receiver);

/// Gives bytes to the variable that receives them, as a text up to the first zero.
void giveBytes(CallContext& c, std::string_view bytes, const Buffer& receiver);

/// A refusal that is about a file.
[[nodiscard]] Refusal refuseFile(CallContext& c, MeaningKind why, std::uint32_t error, FileId file = {},
                                 std::uint32_t extra = 0);

/// Whether a path leads to what Windows keeps for itself: refuses with ERROR_ACCESS_DENIED.
[[nodiscard]] Refusal checkOwner(CallContext& c, std::string_view fullPath);

/// Whether nobody keeps a file from being deleted or renamed: the call opens it for DELETE and shares
/// everything. Fails with ERROR_SHARING_VIOLATION.
[[nodiscard]] Refusal checkDeletable(CallContext& c, FileId file);

} // namespace handlelab
