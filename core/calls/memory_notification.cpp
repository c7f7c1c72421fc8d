// SPDX-License-Identifier: GPL-3.0-or-later
// Memory resource notifications: events of the system that say whether memory is scarce (win32-semantics
// section 2). Not modelled: memory getting scarce.
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/named.h"

namespace handlelab {

namespace {

enum NotificationType : std::uint32_t { lowMemory, highMemory };
constexpr std::uint32_t eventQuery = 1;

/// The system's own event; this machine has plenty of memory.
ObjectId conditionEvent(CallContext& c, std::uint32_t type) {
    return c.kernel.names.systemObject(
        c.caller.process, ObjectType::event, EventBody{.manualReset = true, .signaled = type == highMemory},
        type == highMemory ? "\\KernelObjects\\HighMemoryCondition" : "\\KernelObjects\\LowMemoryCondition");
}

Returned createNotification(CallContext& c, std::uint32_t type) {
    if (type > highMemory)
        return refuseParameter(c, 1);
    const ObjectId event = conditionEvent(c, type);
    return finishOpen(c, c.kernel.tables.insert(
                             c.caller.process, event,
                             {.access = eventQuery | access::synchronize, .origin = OriginKind::opened}));
}

Returned queryNotification(CallContext& c, Handle handle, Out state) {
    if (handle == nullHandle || handle == invalidHandleValue)
        return refuseParameter(c, 1);
    if (state.variable.empty())
        return refuseParameter(c, 2);
    const auto found = c.kernel.tables.use(c.caller, handle, ObjectType::event, eventQuery);
    if (!found.ok())
        return c.fail(found.refusal);
    const bool signaledNow = signaled(c.kernel.machine(), found.value.object);
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = signaledNow});
    c.out.put(state.variable, {ValueKind::boolean, signaledNow}, {});
    return c.truth();
}

} // namespace

std::vector<CallDescription> memoryNotificationCalls() {
    return {
        Described<createNotification>::as(
            {"CreateMemoryResourceNotification", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Opens one of two events of the system: memory is scarce, or there is plenty."),
             CORE_TR("Calls", "This machine always has plenty of memory.")},
            castTo("MEMORY_RESOURCE_NOTIFICATION_TYPE",
                   choice(ConstantFamily::memoryNotification, "NotificationType",
                          "LowMemoryResourceNotification",
                          CORE_TR("Calls", "Which of the two conditions signals the event.")))),
        Described<queryNotification>::as(
            {"QueryMemoryResourceNotification", group::ask, Returns::boolean,
             CORE_TR("Calls", "Says whether the condition of a memory resource notification holds.")},
            only(isOfSystem,
                 handleTo(ObjectType::event, "ResourceNotificationHandle",
                          CORE_TR("Calls", "A handle that CreateMemoryResourceNotification returned."))),
            declaredAs(CType::boolean, out(ParameterKind::outDword, "ResourceState", "&state",
                                           CORE_TR("Calls", "Receives TRUE when the condition holds.")))),
    };
}

} // namespace handlelab
