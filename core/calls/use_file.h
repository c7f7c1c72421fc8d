// SPDX-License-Identifier: GPL-3.0-or-later
// What the calls share that use a file, which may be in use by another thread's call (win32-semantics section
// 15.2).
#pragma once

#include "core/calls/typed_call.h"

#include <optional>

namespace handlelab {

inline constexpr std::string_view overlappedHelp = CORE_TR(
    "Calls", "NULL, or the address of an OVERLAPPED: of a variable, whose field hEvent may be an event, and "
             "whose fields Offset and OffsetHigh say where a file on the disk is used. With it a file opened "
             "with FILE_FLAG_OVERLAPPED does not make the thread wait.");

/// What a handle leads to: the entry, or why the call goes no further.
struct UsedFile {
    FoundEntry entry;
    Refusal refusal;
    bool waits = false; ///< another thread's call uses the file; the call is made again when it is finished

    [[nodiscard]] bool ok() const { return !refusal && !waits; }
};

/// The file behind a handle. When it was opened for synchronous I/O and another thread is in a call on it,
/// the calling thread waits.
[[nodiscard]] UsedFile useFile(CallContext& c, Handle handle, std::uint32_t access);
/// The same for an end of a pipe; other files fail with ERROR_INVALID_FUNCTION.
[[nodiscard]] UsedFile usePipe(CallContext& c, Handle handle, std::uint32_t access);
/// An operation on a file that a call is about to begin.
struct Request {
    UsedFile file;
    Operation operation;
    std::optional<std::uint64_t> offset; ///< in a file on the disk; none: where its position is
};
/// The file and the event of an OVERLAPPED; the event is reset.
[[nodiscard]] Request request(CallContext& c, const UsedFile& file, OperationKind kind,
                              const Overlapped& overlapped);
/// What the call returns whose operation is pending: nothing, because its thread waits, or FALSE with
/// ERROR_IO_PENDING. What has been moved is stored in `count` when it is known.
Returned pending(CallContext& c, const Operation& operation, Out count);
/// What a call returns that goes no further.
Returned stop(CallContext& c, const UsedFile& file);

} // namespace handlelab
