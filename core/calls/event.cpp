// SPDX-License-Identifier: GPL-3.0-or-later
// Events (win32-semantics sections 3 and 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

namespace {

Returned createEvent(CallContext& c, SecurityAttributes attributes, bool manualReset, bool initialState,
                     ObjectName name) {
    return finishCreate(c, c.kernel.createNamed(c.caller, ObjectType::event,
                                                EventBody{manualReset, initialState}, attributes, name,
                                                info(ObjectType::event).createAccess));
}

Returned openEvent(CallContext& c, std::uint32_t access, bool inherit, ObjectName name) {
    return finishOpen(c, c.kernel.openNamed(c.caller, ObjectType::event, access, inherit, name));
}

Returned setState(CallContext& c, Handle event, bool signaled) {
    const auto found = c.kernel.use(c.caller, event, ObjectType::event, access::eventModify);
    if (!found.ok())
        return c.fail(found.error);
    EventBody body = std::get<EventBody>(c.kernel.machine()[found.value.object].body);
    const MeaningKind kind = body.signaled == signaled ? MeaningKind::eventUnchanged
                             : signaled                ? MeaningKind::eventSignaled
                                                       : MeaningKind::eventReset;
    body.signaled = signaled;
    c.kernel.setBody({.kind = kind, .process = c.caller.process, .object = found.value.object},
                     found.value.object, body);
    return c.truth();
}

Returned setEvent(CallContext& c, Handle event) { return setState(c, event, true); }
Returned resetEvent(CallContext& c, Handle event) { return setState(c, event, false); }

} // namespace

std::vector<CallDescription> eventCalls() {
    return {
        Described<createEvent>::as(
            {"CreateEvent", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates an event, or opens the event that has this name already.")},
            securityAttributes("lpEventAttributes"),
            boolean("bManualReset", "FALSE",
                    CORE_TR("Calls", "TRUE: stays signaled until ResetEvent. FALSE: one wait resets it.")),
            boolean("bInitialState", "FALSE", CORE_TR("Calls", "TRUE: the event starts out signaled.")),
            objectName()),
        Described<openEvent>::as(
            {"OpenEvent", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the event that has this name; never creates one.")},
            accessMask(ObjectType::event, "dwDesiredAccess", "EVENT_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), objectName("")),
        Described<setEvent>::as(
            {"SetEvent", group::use, Returns::boolean,
             CORE_TR("Calls", "Makes the event signaled. Needs EVENT_MODIFY_STATE.")},
            handleTo(ObjectType::event, "hEvent", CORE_TR("Calls", "A handle to an event."))),
        Described<resetEvent>::as(
            {"ResetEvent", group::use, Returns::boolean,
             CORE_TR("Calls", "Makes the event nonsignaled. Needs EVENT_MODIFY_STATE.")},
            handleTo(ObjectType::event, "hEvent", CORE_TR("Calls", "A handle to an event."))),
    };
}

} // namespace handlelab
