// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's clock and the timers that fire by it.
#pragma once

#include "core/kernel/kernel_part.h"

namespace handlelab {

/// Time, which passes only while a thread sleeps or waits (win32-semantics section 11).
class Timers final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// Time goes by for `waiting`, or until it no longer waits; timers that come due fire.
    void passTime(std::uint64_t milliseconds, ThreadId waiting);
    /// The timer becomes nonsignaled and fires in so many milliseconds, then every `period` of them.
    void set(Caller caller, ObjectId timer, std::uint64_t milliseconds, std::uint32_t period);
    /// The timer fires no more; its signaled state stays.
    void cancel(Caller caller, ObjectId timer);

  private:
    void advanceClock(std::uint64_t until);
    void fire(ObjectId timer);
};

} // namespace handlelab
