// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for one object (win32-semantics section 11). Not modelled: alertable waits.
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/named.h"
#include "core/calls/signaling.h"
#include "core/calls/waiting.h"

namespace handlelab {

Outcome<ObjectId> findWaitable(CallContext& c, Handle handle) {
    const auto found = c.kernel.tables.lookUp(c.caller, handle);
    if (!found.ok())
        return Outcome<ObjectId>::failed(found.refusal);
    if (const Refusal refusal = c.kernel.tables.checkAccess(c.caller, found.value, access::synchronize))
        return Outcome<ObjectId>::failed(refusal);
    const ObjectId object = found.value.object;
    if (!kindOf(c.kernel.machine(), object).waitable)
        return Outcome<ObjectId>::failed(
            c.refusal(MeaningKind::notWaitable, error::invalidHandle, {.object = object}));
    return {object};
}

Returned waitForObjects(CallContext& c, std::span<const ObjectId> objects, bool all,
                        std::uint32_t milliseconds) {
    const auto result = c.kernel.waits.wait(c.caller, objects, all, milliseconds);
    return result ? c.number(*result) : c.none();
}

Refusal signalObject(CallContext& c, ObjectId object, std::int32_t times) {
    const auto [error, change, mayWake] =
        kindOf(c.kernel.machine(), object).signal(c.kernel.machine(), object, c.caller.thread, times);
    if (error != 0)
        return c.refusal(change.meaning.kind, error, change.meaning);
    c.kernel.objects.setBody(change.meaning, object, change.body);
    if (mayWake)
        c.kernel.waits.wake(object);
    return {};
}

Typed<std::uint32_t> timeOut(std::string_view initial) {
    return choice(ConstantFamily::timeout, "dwMilliseconds", initial,
                  CORE_TR("Calls", "The time-out; 0 only looks, INFINITE waits as long as it takes."));
}

Typed<Ignored> alertable() { return ignored("bAlertable", "FALSE"); }

namespace {

Returned waitForSingleObject(CallContext& c, Handle handle, std::uint32_t milliseconds) {
    const auto object = findWaitable(c, handle);
    return object.ok() ? waitForObjects(c, {&object.value, 1}, false, milliseconds) : c.fail(object.refusal);
}

Returned waitForSingleObjectEx(CallContext& c, Handle handle, std::uint32_t milliseconds, Ignored) {
    return waitForSingleObject(c, handle, milliseconds);
}

/// Signals what a handle leads to, if it can be signaled at all.
Refusal signalHandle(CallContext& c, Handle handle) {
    const auto found = c.kernel.tables.lookUp(c.caller, handle);
    if (!found.ok())
        return found.refusal;
    const ObjectKind& kind = kindOf(c.kernel.machine(), found.value.object);
    if (!kind.signal)
        return c.refusal(MeaningKind::typeMismatch, error::invalidHandle,
                         {.detail = static_cast<std::uint8_t>(ObjectType::event),
                          .object = found.value.object,
                          .index = found.value.index});
    if (const Refusal refusal = c.kernel.tables.checkAccess(c.caller, found.value, kind.signalAccess))
        return refusal;
    return signalObject(c, found.value.object);
}

Returned signalObjectAndWait(CallContext& c, Handle toSignal, Handle toWaitOn, std::uint32_t milliseconds,
                             Ignored) {
    const auto object = findWaitable(c, toWaitOn);
    if (!object.ok())
        return c.fail(object.refusal);
    if (const Refusal refusal = signalHandle(c, toSignal))
        return c.fail(refusal);
    return waitForObjects(c, {&object.value, 1}, false, milliseconds);
}

Typed<Handle> toWaitable(std::string_view name) {
    return only(isWaitable,
                anyHandle(name, CORE_TR("Calls", "A handle to what is waited for, with SYNCHRONIZE.")));
}

} // namespace

std::vector<CallDescription> waitCalls() {
    return {
        Described<waitForSingleObject>::common(
            {"WaitForSingleObject", group::use, Returns::wait,
             CORE_TR("Calls", "Waits until the object is signaled and takes what the wait consumes. Needs "
                              "SYNCHRONIZE."),
             timePasses},
            toWaitable("hHandle"), timeOut("0")),
        Described<waitForSingleObjectEx>::as(
            {"WaitForSingleObjectEx", group::use, Returns::wait,
             CORE_TR("Calls", "Waits like WaitForSingleObject, and could run queued procedures meanwhile."),
             timePasses},
            toWaitable("hHandle"), timeOut("0"), alertable()),
        Described<signalObjectAndWait>::as(
            {"SignalObjectAndWait", group::use, Returns::wait,
             CORE_TR("Calls", "Signals one object and waits for another, in one call."), timePasses},
            only(canBeSignaled,
                 anyHandle(
                     "hObjectToSignal",
                     CORE_TR("Calls", "An event that is set, a mutex or a semaphore that is released."))),
            toWaitable("hObjectToWaitOn"), timeOut("INFINITE"), alertable()),
    };
}

} // namespace handlelab
