// SPDX-License-Identifier: GPL-3.0-or-later
// What kinds ask the kernel to do when the last handle of one of their objects is closed.
#pragma once

#include "core/machine/machine.h"

namespace handlelab {

/// The kernel as kinds see it.
class KindVerbs {
  public:
    [[nodiscard]] virtual const Machine& machine() const = 0;

    /// Threads that wait for packets of the port get none any more.
    virtual void abandonPort(ObjectId port) = 0;
    /// Ends every member of a job and of the jobs nested in it.
    virtual void terminateJob(ObjectId job, std::uint32_t exitCode) = 0;
    /// Marks a file for deletion; it leaves its folder at once when nobody has it open.
    virtual void deleteFile(FileId file) = 0;
    /// The file leaves its folder if it is marked for deletion and nobody has it open.
    virtual void removeIfUnused(FileId file) = 0;
    /// Whether another thread's call on a file keeps the close of its last handle waiting: files opened for
    /// synchronous I/O are locked while they are used.
    [[nodiscard]] virtual bool closeMustWait(ObjectId file) const = 0;
    /// What the end of a device object means to the other end and to the library of sockets.
    virtual void cleanUpDevice(ObjectId object) = 0;
    /// Lets the thread go that has waited longest for a device; with an error its call fails. False when
    /// nobody waits for it. `result` is what the call returns when it succeeds.
    virtual bool endDeviceWait(ObjectId device, std::uint32_t error, std::uint32_t result = 1) = 0;

  protected:
    KindVerbs() = default;
    ~KindVerbs() = default;
    KindVerbs(const KindVerbs&) = default;
    KindVerbs& operator=(const KindVerbs&) = default;
};

} // namespace handlelab
