// SPDX-License-Identifier: GPL-3.0-or-later
// Locked ranges of files.
#pragma once

#include "core/kernel/kernel_part.h"

namespace handlelab {

/// Bytes of a file that an open of it wants to itself. A lock belongs to a file object and to the process
/// that asked for it; reading and writing by others is refused where it meets one.
class FileLocks final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// Refuses to read or write bytes that a lock of somebody else covers; a shared lock lets everybody read,
    /// and nobody write. Fails with ERROR_LOCK_VIOLATION.
    [[nodiscard]] Refusal check(Caller caller, ObjectId object, std::uint64_t begin, std::uint64_t length,
                                bool writes);
    /// Locks a range, which needs not lie within the file. Fails with ERROR_LOCK_VIOLATION when a lock that
    /// is there does not allow it.
    [[nodiscard]] Refusal lock(const FileLock& wanted);
    /// The same, but where it cannot be locked at once, an operation is pending until it can. True then.
    [[nodiscard]] bool lockOrWait(Caller caller, FileLock wanted, const Operation& operation);
    /// Gives up a lock of exactly this range. Fails with ERROR_NOT_LOCKED.
    [[nodiscard]] Refusal unlock(Caller caller, ObjectId object, std::uint64_t begin, std::uint64_t length);
    /// A process has closed an entry: with its last one for a file object its locks go.
    void releaseIfClosed(ProcessId process, ObjectId object);

  private:
    [[nodiscard]] bool hasOpen(ProcessId process, ObjectId object) const;
    [[nodiscard]] bool isAllowed(const FileLock& wanted) const;
    void hold(const FileLock& wanted, std::uint32_t place);
    void release(std::uint32_t place);
    void grantWaiting(FileId file);
};

} // namespace handlelab
