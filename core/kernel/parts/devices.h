// SPDX-License-Identifier: GPL-3.0-or-later
// Pipes, consoles, sockets and other files that are no files on a disk: threads that wait for them, and their
// end.
#pragma once

#include "core/kernel/kernel_part.h"

namespace handlelab {

/// Threads that wait for a device, and the end of a device.
class Devices final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// The calling thread waits for a device: for a client, for something to read. Its call returns TRUE or
    /// FALSE when endWait says so.
    void await(Caller caller, ObjectId device);
    /// Lets the thread go that has waited longest for a device; with an error its call fails. False when
    /// nobody waits for it. `result` is what the call returns when it succeeds.
    bool endWait(ObjectId device, std::uint32_t error, std::uint32_t result = 1);
    /// The thread that has waited longest for a device; none when nobody does.
    [[nodiscard]] ThreadId waiterOf(ObjectId device) const;
    /// Whether another thread's call on a file keeps the close of its last handle waiting: files opened for
    /// synchronous I/O are locked while they are used.
    [[nodiscard]] bool closeMustWait(ObjectId file) const;
    /// The calling thread, which closed the last handle, waits until the others' calls are finished.
    void awaitOthers(Caller caller, ObjectId file);
    /// What the end of a device object means to the other end and to the library of sockets.
    void cleanUp(ObjectId object);
    /// Lets the thread go that closed the last handle, if it is the only one left.
    void finishClose(ObjectId object);
    /// Whether nobody but one thread, whose call ends now, keeps a closed device from being cleaned up.
    [[nodiscard]] bool endsClose(ObjectId device) const;

  private:
    void waitFor(Caller caller, ObjectId device, bool closes);
};

} // namespace handlelab
