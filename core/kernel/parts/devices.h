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
    /// The calling thread waits until an operation has ended, which endOperation says.
    void awaitOperation(Caller caller, OperationId operation);
    /// The thread that waits for an operation goes on with its result.
    void endOperation(OperationId operation);
    /// The call fails in which a thread waits for a device.
    void cancelWait(ThreadId thread, std::uint32_t error);
    /// Cancels the calls that threads of a process are in on a file and that are no operations: on consoles
    /// and mailslots. Returns how many.
    std::uint32_t cancelCallsOn(ObjectId file, ProcessId process);
    /// Whether a thread is in a call on a file that was opened for synchronous I/O, or in one for the pipes.
    [[nodiscard]] bool isInSynchronousCall(ThreadId thread) const;
    /// Lets the thread go that has waited longest for a device; with an error its call fails. False when
    /// nobody waits for it. `result` is what the call returns when it succeeds.
    bool endWait(ObjectId device, std::uint32_t error, std::uint32_t result = 1);
    /// The thread that has waited longest for a device to do something; none when nobody does.
    [[nodiscard]] ThreadId waiterOf(ObjectId device) const;

    /// Whether another thread is in a call on a file that was opened for synchronous I/O: such a file does
    /// one thing at a time.
    [[nodiscard]] bool isBusy(ObjectId file) const;
    /// The calling thread waits until the others' calls are finished; then its own is made once more.
    void awaitTurn(Caller caller, ObjectId file);
    /// A thread whose call can go on now; none when there is none.
    [[nodiscard]] ThreadId resumed() const;
    /// The call of that thread goes on; returns the file that it waited for, none for an instance of a pipe.
    ObjectId resume(ThreadId thread);
    /// The next thread that waits for a file has it to itself.
    void passTurn(ObjectId file);

    /// Whether another thread's call on a file keeps the close of its last handle waiting: files opened for
    /// synchronous I/O are locked while they are used.
    [[nodiscard]] bool closeMustWait(ObjectId file) const;
    /// The calling thread, which closed the last handle, waits until the others' calls are finished.
    void awaitOthers(Caller caller, ObjectId file);
    /// What the end of a device object means to the other end and to the library of sockets.
    void cleanUp(ObjectId object);
    /// A thread has stopped using a closed device: the last that does so cleans it up.
    void leave(ObjectId device);

  private:
    void waitFor(Caller caller, ObjectId file, Thread waiting);
    void finish(ThreadId thread, ObjectId file, std::uint32_t error, std::uint32_t result);
    [[nodiscard]] ObjectId awaitedBy(ThreadId thread) const;
    [[nodiscard]] ThreadId firstOf(ObjectId device, bool (*counts)(const Thread&)) const;
};

} // namespace handlelab
