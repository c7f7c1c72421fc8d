// SPDX-License-Identifier: GPL-3.0-or-later
// WaitForSingleObject (win32-semantics section 11).
// Not modelled: other threads running while one waits. A finite time-out simply passes; an endless wait on a
// nonsignaled object is reported instead of being run.
#include "core/calls.h"
#include "core/typed_call.h"

namespace handlelab {

namespace {

constexpr std::uint32_t waitAbandoned = 0x80;

/// What a successful wait does to the object. Returns whether a mutex was found abandoned.
bool consume(CallContext& c, ObjectId object) {
    const ObjectBody& body = c.kernel.machine()[object].body;
    const Meaning meaning{.process = c.caller.process, .object = object};
    if (const auto* event = std::get_if<EventBody>(&body); event && !event->manualReset) {
        Meaning reset = meaning;
        reset.kind = MeaningKind::eventReset;
        c.kernel.setBody(reset, object, EventBody{false, false});
    } else if (const auto* semaphore = std::get_if<SemaphoreBody>(&body)) {
        SemaphoreBody after = *semaphore;
        Meaning changed = meaning;
        changed.kind = MeaningKind::semaphoreChanged;
        changed.value = static_cast<std::uint32_t>(after.count);
        changed.extra = static_cast<std::uint32_t>(--after.count);
        c.kernel.setBody(changed, object, after);
    } else if (const auto* mutex = std::get_if<MutexBody>(&body)) {
        const bool abandoned = mutex->abandoned;
        const MutexBody after{c.caller.thread, mutex->recursion + 1, false};
        Meaning acquired = meaning;
        acquired.kind = MeaningKind::mutexAcquired;
        acquired.value = after.recursion;
        c.kernel.setBody(acquired, object, after);
        return abandoned;
    }
    return false;
}

Returned waitForSingleObject(CallContext& c, Handle handle, std::uint32_t milliseconds) {
    const auto found = c.kernel.lookUp(c.caller, handle);
    if (!found.ok())
        return c.fail(found.error);
    if (!c.kernel.checkAccess(c.caller, found.value, access::synchronize))
        return c.fail(error::accessDenied);
    const ObjectId object = found.value.object;
    const Meaning meaning{.process = c.caller.process, .object = object};
    Meaning said = meaning;
    if (!info(c.kernel.machine()[object].header.type).waitable) {
        said.kind = MeaningKind::notWaitable;
        c.kernel.note(said);
        return c.fail(error::invalidHandle);
    }
    if (!signaled(c.kernel.machine(), object, c.caller.thread)) {
        if (milliseconds == 0xFFFF'FFFF) {
            c.kernel.wait(c.caller, {&object, 1}, false, milliseconds);
            return c.none();
        }
        said.kind = MeaningKind::waitTimedOut;
        said.value = milliseconds;
        c.kernel.note(said);
        return c.number(error::waitTimeout);
    }
    const bool abandoned = consume(c, object);
    said.kind = abandoned ? MeaningKind::waitAbandoned : MeaningKind::waitSatisfied;
    c.kernel.note(said);
    return c.number(abandoned ? waitAbandoned : 0);
}

} // namespace

std::vector<CallDescription> waitCalls() {
    return {Described<waitForSingleObject>::as(
        {"WaitForSingleObject", group::use, Returns::wait,
         CORE_TR("Calls",
                 "Waits until the object is signaled and takes what the wait consumes. Needs SYNCHRONIZE."),
         CORE_TR("Calls",
                 "Nothing else runs during a wait: a finite time-out passes at once, and an endless wait on "
                 "an object that is not signaled is reported as a mistake of the lesson.")},
        anyHandle("hHandle", CORE_TR("Calls", "A handle to what is waited for, with SYNCHRONIZE.")),
        choice(ConstantFamily::timeout, "dwMilliseconds", "0",
               CORE_TR("Calls", "The time-out; 0 only looks.")))};
}

} // namespace handlelab
