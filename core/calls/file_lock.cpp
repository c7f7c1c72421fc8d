// SPDX-License-Identifier: GPL-3.0-or-later
// Locked ranges of files (win32-semantics section 15.4).
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/calls/use_file.h"

namespace handlelab {

namespace {

constexpr std::uint32_t failImmediately = 1, exclusiveLock = 2;

std::uint64_t joined(std::uint32_t low, std::uint32_t high) { return std::uint64_t{high} << 32 | low; }

/// A file that the caller may read or write; either is enough.
Outcome<FoundEntry> useLockable(CallContext& c, Handle handle) {
    auto found = useDiskFile(c, handle, 0);
    if (!found.ok())
        return found;
    const bool writes = (found.value.granted & access::fileWriteData) != 0;
    found.refusal = c.kernel.tables.checkAccess(c.caller, found.value,
                                                writes ? access::fileWriteData : access::fileReadData);
    if (found.ok() && c.kernel.machine()[fileBody(c, found.value.object).file].directory)
        found.refusal = refuseDevice(c, found.value.object, error::invalidParameter);
    return found;
}

Returned lockFile(CallContext& c, Handle file, std::uint32_t offset, std::uint32_t offsetHigh,
                  std::uint32_t bytes, std::uint32_t bytesHigh) {
    const auto found = useLockable(c, file);
    if (!found.ok())
        return c.fail(found.refusal);
    const Refusal refusal = c.kernel.locks.lock({.object = found.value.object,
                                                 .process = c.caller.process,
                                                 .begin = joined(offset, offsetHigh),
                                                 .length = joined(bytes, bytesHigh),
                                                 .exclusive = true});
    return refusal ? c.fail(refusal) : c.truth();
}

Returned lockFileEx(CallContext& c, Handle file, std::uint32_t flags, Ignored, std::uint32_t bytes,
                    std::uint32_t bytesHigh, Overlapped range) {
    const auto found = useLockable(c, file);
    const Request asked = request(c, {found.value, found.refusal}, OperationKind::lock, range);
    if (!asked.file.ok())
        return stop(c, asked.file);
    const FileLock wanted{.object = found.value.object,
                          .process = c.caller.process,
                          .begin = range.offset,
                          .length = joined(bytes, bytesHigh),
                          .exclusive = (flags & exclusiveLock) != 0};
    if (flags & failImmediately) {
        if (const Refusal refusal = c.kernel.locks.lock(wanted))
            return c.fail(refusal);
    } else if (c.kernel.locks.lockOrWait(c.caller, wanted, asked.operation)) {
        return pending(c, asked.operation, {});
    }
    if (asked.operation.overlapped.valid())
        c.kernel.operations.finished(c.caller, asked.operation, error::success, 0);
    return c.truth();
}

Returned unlock(CallContext& c, Handle file, std::uint64_t begin, std::uint64_t length) {
    const auto found = useLockable(c, file);
    if (!found.ok())
        return c.fail(found.refusal);
    const Refusal refusal = c.kernel.locks.unlock(c.caller, found.value.object, begin, length);
    return refusal ? c.fail(refusal) : c.truth();
}

Returned unlockFile(CallContext& c, Handle file, std::uint32_t offset, std::uint32_t offsetHigh,
                    std::uint32_t bytes, std::uint32_t bytesHigh) {
    return unlock(c, file, joined(offset, offsetHigh), joined(bytes, bytesHigh));
}

Returned unlockFileEx(CallContext& c, Handle file, Ignored, std::uint32_t bytes, std::uint32_t bytesHigh,
                      Overlapped range) {
    return unlock(c, file, range.offset, joined(bytes, bytesHigh));
}

Typed<Handle> lockable() {
    return only(isOnDisk,
                handleTo(ObjectType::file, "hFile",
                         CORE_TR("Calls", "A handle to a file, with FILE_READ_DATA or FILE_WRITE_DATA.")));
}

Typed<std::uint32_t> offset() {
    return dword("dwFileOffsetLow", "0", CORE_TR("Calls", "Where the range begins: the lower 32 bits."));
}

Typed<std::uint32_t> offsetHigh() {
    return seldom(
        dword("dwFileOffsetHigh", "0", CORE_TR("Calls", "Where the range begins: the upper 32 bits.")));
}

Typed<std::uint32_t> bytes(std::string_view name) {
    return dword(name, "16", CORE_TR("Calls", "How long the range is: the lower 32 bits."));
}

Typed<std::uint32_t> bytesHigh(std::string_view name) {
    return seldom(dword(name, "0", CORE_TR("Calls", "How long the range is: the upper 32 bits.")));
}

Typed<Overlapped> beginning() {
    return overlapped(CORE_TR("Calls", "The address of an OVERLAPPED: of a variable, whose fields Offset and "
                                       "OffsetHigh say where the range begins."),
                      "&ov");
}

} // namespace

std::vector<CallDescription> fileLockCalls() {
    return {
        Described<lockFile>::as(
            {"LockFile", group::use, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Locks a range of a file for this file object in this process: all others are refused with "
                 "ERROR_LOCK_VIOLATION when they read or write there. It never waits.")},
            lockable(), offset(), offsetHigh(), bytes("nNumberOfBytesToLockLow"),
            bytesHigh("nNumberOfBytesToLockHigh")),
        Described<lockFileEx>::as(
            {"LockFileEx", group::use, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Locks a range of a file: exclusively, or so that everybody may read and nobody may write. "
                 "It waits when others have locked it, or fails with LOCKFILE_FAIL_IMMEDIATELY.")},
            lockable(),
            choice(ConstantFamily::lockFlags, "dwFlags", "LOCKFILE_EXCLUSIVE_LOCK",
                   CORE_TR(
                       "Calls",
                       "LOCKFILE_EXCLUSIVE_LOCK, else the lock is shared; LOCKFILE_FAIL_IMMEDIATELY does not "
                       "wait.")),
            ignored("dwReserved", "0"), bytes("nNumberOfBytesToLockLow"),
            bytesHigh("nNumberOfBytesToLockHigh"), beginning()),
        Described<unlockFile>::as(
            {"UnlockFile", group::use, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Gives up a lock of exactly this range. Closing the last handle of the process to the file "
                 "object does it, too.")},
            lockable(), offset(), offsetHigh(), bytes("nNumberOfBytesToUnlockLow"),
            bytesHigh("nNumberOfBytesToUnlockHigh")),
        Described<unlockFileEx>::as({"UnlockFileEx", group::use, Returns::boolean,
                                     CORE_TR("Calls", "Gives up a lock of exactly this range.")},
                                    lockable(), ignored("dwReserved", "0"),
                                    bytes("nNumberOfBytesToUnlockLow"),
                                    bytesHigh("nNumberOfBytesToUnlockHigh"), beginning()),
    };
}

} // namespace handlelab
