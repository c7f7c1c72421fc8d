// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting threads: how a wait begins, what satisfies it, what it consumes, how it ends.
#pragma once

#include "core/kernel/kernel_part.h"

#include <optional>
#include <span>

namespace handlelab {

/// How a wait ended that is over.
struct WaitEnd {
    std::uint32_t result = 0; ///< what the call returns
    Refusal timedOut;         ///< WAIT_TIMEOUT, when that ended it
};

/// Waits (win32-semantics section 11).
class Waits final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// The calling thread waits for one or for all of the objects; without objects it sleeps. Returns what
    /// the call returns, WAIT_FAILED excluded; nothing when the thread is blocked now (an endless wait). A
    /// finite time-out passes at once.
    std::optional<std::uint32_t> wait(Caller caller, std::span<const ObjectId> objects, bool all,
                                      std::uint32_t milliseconds);
    /// The same, with how it ended; `takesPacket` makes it a wait for a packet of a completion port.
    std::optional<WaitEnd> waitFor(Caller caller, std::span<const ObjectId> objects, bool all,
                                   std::uint32_t milliseconds, bool takesPacket);
    /// Lets waiting threads go whose waits an object satisfies now, in the order in which they began to wait.
    /// To be called after every change that may make an object signaled.
    void wake(ObjectId object);
    /// A thread that ends waits no longer.
    void cancel(ThreadId thread);
    /// A thread stops waiting without a result: its call is made once more.
    void leave(ThreadId thread, MeaningKind why);
    /// That call has returned now.
    void haveReturned(ThreadId thread, std::uint32_t result);
    /// The variable that receives the result of the wait in progress; none forgets it.
    void expectResult(ThreadId thread, TextId variable);
    /// The thread waits from now on, in the way `waiting` says, and holds a reference to each object.
    void begin(Caller caller, std::span<const ObjectId> objects, std::uint32_t milliseconds,
               const Thread& waiting);
    /// The wait of a thread is over, and its call returns `result`.
    void end(ThreadId thread, std::uint32_t result);

  private:
    std::optional<std::uint32_t> satisfy(ThreadId thread, std::span<const ObjectId> objects,
                                         const Thread& wanted);
    void stop(ThreadId thread, const Meaning& meaning, const Thread& after);
    std::uint32_t outcomeOfOperation(ThreadId thread);
    void consume(ThreadId thread, ObjectId object, bool takesPacket);
};

} // namespace handlelab
