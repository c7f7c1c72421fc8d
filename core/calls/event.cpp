// SPDX-License-Identifier: GPL-3.0-or-later
// Events (win32-semantics sections 2, 3 and 11).
#include "core/calls/calls.h"
#include "core/calls/known_calls.h"
#include "core/calls/named.h"
#include "core/calls/signaling.h"

namespace handlelab {

namespace {

enum EventFlags : std::uint32_t { manualResetFlag = 1, initialSetFlag = 2 };

Returned newEvent(CallContext& c, SecurityAttributes attributes, EventBody body, ObjectName name,
                  std::uint32_t access) {
    return finishCreate(c,
                        c.kernel.names.create(c.caller, ObjectType::event, body, attributes, name, access));
}

Returned createEvent(CallContext& c, SecurityAttributes attributes, bool manualReset, bool initialState,
                     ObjectName name) {
    return newEvent(c, attributes, {manualReset, initialState}, name, info(ObjectType::event).createAccess);
}

Returned createEventEx(CallContext& c, SecurityAttributes attributes, ObjectName name, std::uint32_t flags,
                       std::uint32_t access) {
    if (flags & ~(manualResetFlag | initialSetFlag))
        return refuseParameter(c, 3);
    return newEvent(c, attributes, {(flags & manualResetFlag) != 0, (flags & initialSetFlag) != 0}, name,
                    access);
}

Returned openEvent(CallContext& c, std::uint32_t access, bool inherit, ObjectName name) {
    return finishOpen(c, c.kernel.names.open(c.caller, ObjectType::event, access, inherit, name));
}

Returned setEvent(CallContext& c, Handle event) {
    const auto found = c.kernel.tables.use(c.caller, event, ObjectType::event, access::eventModify);
    const Refusal refusal = found.ok() ? signalObject(c, found.value.object) : found.refusal;
    return refusal ? c.fail(refusal) : c.truth();
}

void makeNonsignaled(CallContext& c, ObjectId event) {
    EventBody body = bodyOf<EventBody>(c.kernel.machine(), event);
    const MeaningKind kind = body.signaled ? MeaningKind::eventReset : MeaningKind::eventUnchanged;
    body.signaled = false;
    c.kernel.objects.setBody({.kind = kind, .process = c.caller.process, .object = event}, event, body);
}

Returned resetEvent(CallContext& c, Handle event) {
    const auto found = c.kernel.tables.use(c.caller, event, ObjectType::event, access::eventModify);
    if (!found.ok())
        return c.fail(found.refusal);
    makeNonsignaled(c, found.value.object);
    return c.truth();
}

/// Signaled for a moment: who waits now is released, and nobody else.
Returned pulseEvent(CallContext& c, Handle event) {
    const auto found = c.kernel.tables.use(c.caller, event, ObjectType::event, access::eventModify);
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectId object = found.value.object;
    const Meaning meaning{.kind = MeaningKind::eventPulsed, .process = c.caller.process, .object = object};
    EventBody body = std::get<EventBody>(c.kernel.machine()[object].body);
    body.signaled = true;
    c.kernel.objects.setBody(meaning, object, body);
    c.kernel.waits.wake(object);
    if (bodyOf<EventBody>(c.kernel.machine(), object).signaled)
        makeNonsignaled(c, object);
    return c.truth();
}

Typed<Handle> toEvent() {
    return handleTo(ObjectType::event, "hEvent", CORE_TR("Calls", "A handle to an event."));
}

} // namespace

std::vector<CallDescription> eventCalls() {
    return {
        Described<createEvent>::as(
            {knownCall::createEvent, group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates an event, or opens the event that has this name already.")},
            securityAttributes("lpEventAttributes"),
            boolean("bManualReset", "FALSE",
                    CORE_TR("Calls", "TRUE: stays signaled until ResetEvent. FALSE: one wait resets it.")),
            boolean("bInitialState", "FALSE", CORE_TR("Calls", "TRUE: the event starts out signaled.")),
            objectName())
            .inC({.lastError = CLastError::alwaysSet}),
        Described<createEventEx>::as(
            {"CreateEventEx", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates or opens an event; the handle gets exactly the rights asked for.")},
            securityAttributes("lpEventAttributes"), objectName(),
            choice(ConstantFamily::eventFlags, "dwFlags", "0",
                   CORE_TR("Calls", "Whether the event is reset by hand, and whether it starts signaled.")),
            accessMask(ObjectType::event, "dwDesiredAccess", "EVENT_ALL_ACCESS", createAccessHelp))
            .inC({.lastError = CLastError::alwaysSet}),
        Described<openEvent>::as(
            {"OpenEvent", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the event that has this name; never creates one.")},
            accessMask(ObjectType::event, "dwDesiredAccess", "EVENT_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), objectName("")),
        Described<setEvent>::common({"SetEvent", group::use, Returns::boolean,
                                     CORE_TR("Calls", "Makes the event signaled. Needs EVENT_MODIFY_STATE.")},
                                    toEvent()),
        Described<resetEvent>::common(
            {"ResetEvent", group::use, Returns::boolean,
             CORE_TR("Calls", "Makes the event nonsignaled. Needs EVENT_MODIFY_STATE.")},
            toEvent()),
        Described<pulseEvent>::as(
            {"PulseEvent", group::use, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Releases the threads that wait now, one if the event resets itself, and leaves the event "
                 "nonsignaled. Needs EVENT_MODIFY_STATE.")},
            toEvent()),
    };
}

} // namespace handlelab
