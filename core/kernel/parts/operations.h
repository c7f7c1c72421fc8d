// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on files that cannot be finished at once.
#pragma once

#include "core/kernel/kernel_part.h"

namespace handlelab {

/// What is under way on pipes: who listens, reads or writes there and is not finished (win32-semantics
/// section 15).
class Operations final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// What every call does that may take its time: the event of its OVERLAPPED is reset.
    void prepare(Caller caller, const Operation& operation);
    /// An operation begins. The calling thread waits until it has ended; when it is asynchronous, it goes on.
    OperationId begin(Caller caller, const Operation& operation);
    /// An operation was finished at once: its event and its port are told, and its OVERLAPPED knows it.
    void finished(Caller caller, Operation operation, std::uint32_t error, std::uint32_t bytes);
    /// An operation has ended: its thread goes on with TRUE, or with FALSE and the error, or its event and
    /// its port are told. ERROR_MORE_DATA is an end with bytes.
    void end(OperationId id, std::uint32_t error, std::uint32_t bytes);
    /// Ends an operation before its time: what a write has not got rid of leaves its queue.
    void cancel(OperationId id, std::uint32_t error);
    /// The same for a thread that ends and hears no more of it.
    void abandon(OperationId id);
    /// Other counts of an operation, as a part of the current micro-step.
    void update(OperationId id, const Operation& operation);
    /// The operation that an OVERLAPPED of a process was used for last; none when it never was.
    [[nodiscard]] OperationId lastOf(ProcessId process, TextId overlapped) const;
    /// Cancels the pending operations on a file object that were begun by this thread, or by any thread of
    /// the process when there is none, with this OVERLAPPED when there is one. Returns how many.
    std::uint32_t cancelOn(ObjectId file, ProcessId process, ThreadId thread, TextId overlapped);
    /// A thread ends: what it has begun is cancelled. What tells a port outlives it, if its process goes on.
    void threadEnds(ThreadId thread, bool withProcess);
    /// The calling thread waits until the event of a pending operation, or its file, is signaled; then its
    /// call returns the result of the operation.
    void awaitResult(Caller caller, OperationId id);
    /// The oldest pending operation of a kind on a file object; none when there is none.
    [[nodiscard]] OperationId oldest(OperationKind kind, ObjectId file) const;
    /// Ends all pending operations on a file object except writes, whose bytes lie elsewhere.
    void endAllOn(ObjectId file, std::uint32_t error);
    /// Ends all writes whose bytes wait at an end of a pipe.
    void endWritesTo(ObjectId queue, std::uint32_t error);
    /// Lets the threads go that wait for an instance of the pipe that an object belongs to.
    void instanceListens(ObjectId server);
    /// The last instance of a pipe has gone: nobody can be waited for.
    void instancesGone(ObjectId server);

  private:
    void tell(Caller caller, const Operation& operation);
    void drop(const Operation& operation);
    void endInstanceWaits(ObjectId server, std::uint32_t error);
};

} // namespace handlelab
