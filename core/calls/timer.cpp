// SPDX-License-Identifier: GPL-3.0-or-later
// Waitable timers (win32-semantics sections 2, 3 and 11). Not modelled: completion routines, waking a
// suspended computer.
#include "core/calls/calls.h"
#include "core/calls/named.h"

namespace handlelab {

namespace {

constexpr std::uint32_t manualResetFlag = 1, highResolutionFlag = 2;
constexpr std::int64_t ticksPerMillisecond = 10'000; // of 100 ns
/// What the machine's clock shows at its start: 2026-01-01 00:00 UTC, in 100 ns since 1601.
constexpr std::int64_t startOfClock = 134'116'992'000'000'000;

Returned newTimer(CallContext& c, SecurityAttributes attributes, bool manualReset, ObjectName name,
                  std::uint32_t access) {
    return finishCreate(c, c.kernel.names.create(c.caller, ObjectType::timer,
                                                 TimerBody{.manualReset = manualReset}, attributes, name,
                                                 access));
}

Returned createTimer(CallContext& c, SecurityAttributes attributes, bool manualReset, ObjectName name) {
    return newTimer(c, attributes, manualReset, name, info(ObjectType::timer).createAccess);
}

Returned createTimerEx(CallContext& c, SecurityAttributes attributes, ObjectName name, std::uint32_t flags,
                       std::uint32_t access) {
    if (flags & ~(manualResetFlag | highResolutionFlag))
        return refuseParameter(c, 3);
    return newTimer(c, attributes, (flags & manualResetFlag) != 0, name, access);
}

Returned openTimer(CallContext& c, std::uint32_t access, bool inherit, ObjectName name) {
    return finishOpen(c, c.kernel.names.open(c.caller, ObjectType::timer, access, inherit, name));
}

/// Milliseconds from now until a due time: negative ones are relative, others are dates, which may be over.
std::uint64_t millisecondsUntil(const Machine& machine, std::int64_t due) {
    const auto roundedUp = [](std::uint64_t ticks) {
        return ticks / ticksPerMillisecond + (ticks % ticksPerMillisecond != 0 ? 1 : 0);
    };
    if (due < 0)
        return roundedUp(~static_cast<std::uint64_t>(due) + 1);
    const std::uint64_t date =
        due <= startOfClock ? 0 : roundedUp(static_cast<std::uint64_t>(due - startOfClock));
    return date <= machine.clock->milliseconds ? 0 : date - machine.clock->milliseconds;
}

Returned setTimer(CallContext& c, Handle timer, std::int64_t due, std::int32_t period, Ignored, Ignored,
                  Ignored) {
    if (period < 0)
        return refuseParameter(c, 3);
    const auto found = c.kernel.tables.use(c.caller, timer, ObjectType::timer, access::timerModify);
    if (!found.ok())
        return c.fail(found.refusal);
    c.kernel.timers.set(c.caller, found.value.object, millisecondsUntil(c.kernel.machine(), due),
                        static_cast<std::uint32_t>(period));
    return c.truth();
}

Returned cancelTimer(CallContext& c, Handle timer) {
    const auto found = c.kernel.tables.use(c.caller, timer, ObjectType::timer, access::timerModify);
    if (!found.ok())
        return c.fail(found.refusal);
    c.kernel.timers.cancel(c.caller, found.value.object);
    return c.truth();
}

Typed<ObjectName> timerName(std::string_view initial) {
    Typed<ObjectName> name = objectName(initial);
    name.parameter.name = "lpTimerName";
    return name;
}
Typed<Handle> toTimer() {
    return handleTo(ObjectType::timer, "hTimer", CORE_TR("Calls", "A handle to a waitable timer."));
}

} // namespace

std::vector<CallDescription> timerCalls() {
    return {
        Described<createTimer>::as(
            {"CreateWaitableTimer", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates a waitable timer, or opens the one that has this name already.")},
            securityAttributes("lpTimerAttributes"),
            boolean(
                "bManualReset", "FALSE",
                CORE_TR("Calls", "TRUE: stays signaled until it is set again. FALSE: one wait resets it.")),
            timerName("NULL"))
            .inC({.lastError = CLastError::alwaysSet}),
        Described<createTimerEx>::as(
            {"CreateWaitableTimerEx", group::create, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Creates or opens a waitable timer; the handle gets exactly the rights asked for.")},
            securityAttributes("lpTimerAttributes"), timerName("NULL"),
            choice(ConstantFamily::timerFlags, "dwFlags", "0",
                   CORE_TR("Calls", "Whether the timer is reset by hand, and how exact it is.")),
            accessMask(ObjectType::timer, "dwDesiredAccess", "TIMER_ALL_ACCESS", createAccessHelp))
            .inC({.lastError = CLastError::alwaysSet}),
        Described<openTimer>::as(
            {"OpenWaitableTimer", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the waitable timer that has this name; never creates one.")},
            accessMask(ObjectType::timer, "dwDesiredAccess", "TIMER_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), timerName("")),
        Described<setTimer>::common(
            {"SetWaitableTimer", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Makes the timer nonsignaled and lets it fire later. Needs TIMER_MODIFY_STATE."),
             CORE_TR("Calls",
                     "The clock stands at 2026-01-01 00:00 UTC when the lesson begins and moves only in "
                     "waits with a time-out and in Sleep.")},
            toTimer(),
            such({{"-10000000", "1 s"}, {"-1000000", "100 ms"}, {"0"}},
                 largeInteger(
                     "lpDueTime", "-10000000",
                     CORE_TR("Calls", "In units of 100 ns: negative from now, else a date since 1601."))),
            integer("lPeriod", "0", CORE_TR("Calls", "Milliseconds between firings; 0 fires once.")),
            ignored("pfnCompletionRoutine"), ignored("lpArgToCompletionRoutine"),
            ignored("fResume", "FALSE")),
        Described<cancelTimer>::common(
            {"CancelWaitableTimer", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Stops the timer; whether it is signaled stays as it is. Needs TIMER_MODIFY_STATE.")},
            toTimer()),
    };
}

} // namespace handlelab
