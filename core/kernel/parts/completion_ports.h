// SPDX-License-Identifier: GPL-3.0-or-later
// I/O completion ports: packets, the threads that wait for them, the files that belong to a port.
#pragma once

#include "core/kernel/kernel_part.h"

#include <optional>
#include <span>

namespace handlelab {

/// Completion ports (win32-semantics sections 2 and 11).
class CompletionPorts final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// Queues a packet and hands it to the thread that began to wait for one last, if there is one.
    void queue(Caller caller, CompletionPacket packet);
    /// The calling thread takes the oldest packet of the port, and Thread::packet says which it was; refuses
    /// with WAIT_TIMEOUT when the time-out passed. Nothing when the thread is blocked now.
    std::optional<Refusal> take(Caller caller, ObjectId port, std::uint32_t milliseconds);
    /// The variables that receive the packet's bytes, key and OVERLAPPED address when the thread wakes.
    void expect(ThreadId thread, std::span<const TextId, 3> variables);
    /// A file object belongs to the port from now on and holds a reference to it.
    void join(Caller caller, ObjectId file, ObjectId port, std::uint32_t key);
    /// The thread takes the oldest packet of the port, which has one: Thread::packet says which.
    void dequeue(ThreadId thread, ObjectId port);
    /// The last handle to a port was closed: threads that wait for its packets get none any more.
    void abandon(ObjectId port);
};

} // namespace handlelab
