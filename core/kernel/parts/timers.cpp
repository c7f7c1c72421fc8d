// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's clock and the timers that fire by it (win32-semantics section 11).
//
// Time passes only while a thread sleeps or waits with a time-out. It stops at every timer that comes due, so
// that what the timer wakes is woken in time.
#include "core/kernel/kernel.h"

#include <algorithm>

namespace handlelab {

namespace {

/// When a timer that is set fires next, seen from now. One that was due while it was signaled already has
/// let that moment pass.
std::uint64_t nextDue(const TimerBody& timer, std::uint64_t now) {
    if (timer.due > now || timer.period == 0)
        return timer.due;
    return timer.due + ((now - timer.due) / timer.period + 1) * timer.period;
}

const TimerBody* activeTimer(const Machine& machine, std::uint32_t object) {
    const auto* timer = std::get_if<TimerBody>(&machine.objects[object].body);
    return timer && timer->active && alive(machine.objects[object]) ? timer : nullptr;
}

/// The timer that changes something first, at or before a moment. A signaled timer that fires again changes
/// nothing.
ObjectId firstDue(const Machine& machine, std::uint64_t until) {
    ObjectId first;
    for (std::uint32_t i = 0; i < machine.objects.size(); ++i) {
        const TimerBody* timer = activeTimer(machine, i);
        if (!timer || timer->signaled || timer->due > until || (first.valid() && timer->due == until))
            continue; // of two that are due at once the older one is first
        first = ObjectId{i};
        until = timer->due;
    }
    return first;
}

} // namespace

/// The time becomes `until`; timers that fire on the way without changing anything are due later.
void Timers::advanceClock(std::uint64_t until) {
    const std::uint64_t now = m_machine.clock->milliseconds;
    if (until == now)
        return;
    m_core.note({.kind = MeaningKind::timePassed, .value = static_cast<std::uint32_t>(until - now)});
    change(Slot<MachineClock>{}, MachineClock{until});
    for (std::uint32_t i = 0; i < m_machine.objects.size(); ++i)
        if (const TimerBody* timer = activeTimer(m_machine, i); timer && timer->signaled) {
            TimerBody after = *timer;
            after.due = nextDue(after, until);
            after.active = after.due > until; // a one-shot timer has fired
            change(Slot<ObjectBody>{i}, ObjectBody{after});
        }
}

void Timers::fire(ObjectId timer) {
    TimerBody after = std::get<TimerBody>(m_machine[timer].body);
    after.signaled = true;
    after.active = after.period != 0;
    after.due = nextDue(after, m_machine.clock->milliseconds);
    m_kernel.objects.setBody({.kind = MeaningKind::timerFired, .object = timer}, timer, after);
    m_kernel.waits.wake(timer);
}

void Timers::passTime(std::uint64_t milliseconds, ThreadId waiting) {
    const std::uint64_t until = m_machine.clock->milliseconds + milliseconds;
    while (m_machine[waiting].waits) {
        const ObjectId timer = firstDue(m_machine, until);
        if (!timer.valid())
            return advanceClock(until);
        advanceClock(std::get<TimerBody>(m_machine[timer].body).due);
        fire(timer);
    }
}

void Timers::set(Caller caller, ObjectId timer, std::uint64_t milliseconds, std::uint32_t period) {
    TimerBody after = std::get<TimerBody>(m_machine[timer].body);
    after.signaled = false;
    after.active = true;
    after.period = period;
    after.due = m_machine.clock->milliseconds + milliseconds;
    m_kernel.objects.setBody(
        {.kind = MeaningKind::timerSet,
         .process = caller.process,
         .object = timer,
         .value = static_cast<std::uint32_t>(std::min<std::uint64_t>(milliseconds, 0xFFFF'FFFF)),
         .extra = period},
        timer, after);
    if (milliseconds == 0)
        fire(timer);
}

void Timers::cancel(Caller caller, ObjectId timer) {
    TimerBody after = std::get<TimerBody>(m_machine[timer].body);
    const bool wasActive = after.active;
    after.active = false;
    m_kernel.objects.setBody({.kind = MeaningKind::timerCancelled,
                              .process = caller.process,
                              .object = timer,
                              .value = wasActive ? 1u : 0u},
                             timer, after);
}

} // namespace handlelab
