// SPDX-License-Identifier: GPL-3.0-or-later
// Semaphores (win32-semantics sections 2, 2.1, 3 and 11).
#include "core/calls/calls.h"
#include "core/calls/named.h"
#include "core/calls/signaling.h"

namespace handlelab {

namespace {

Returned newSemaphore(CallContext& c, SecurityAttributes attributes, std::int32_t initial,
                      std::int32_t maximum, ObjectName name, std::uint32_t access) {
    if (initial < 0 || maximum <= 0 || initial > maximum)
        return refuseParameter(c, maximum <= 0 ? 3 : 2);
    return finishCreate(c, c.kernel.names.create(c.caller, ObjectType::semaphore,
                                                 SemaphoreBody{initial, maximum}, attributes, name, access));
}

Returned createSemaphore(CallContext& c, SecurityAttributes attributes, std::int32_t initial,
                         std::int32_t maximum, ObjectName name) {
    return newSemaphore(c, attributes, initial, maximum, name, info(ObjectType::semaphore).createAccess);
}

Returned createSemaphoreEx(CallContext& c, SecurityAttributes attributes, std::int32_t initial,
                           std::int32_t maximum, ObjectName name, std::uint32_t flags, std::uint32_t access) {
    return flags != 0 ? refuseParameter(c, 5) : newSemaphore(c, attributes, initial, maximum, name, access);
}

Returned openSemaphore(CallContext& c, std::uint32_t access, bool inherit, ObjectName name) {
    return finishOpen(c, c.kernel.names.open(c.caller, ObjectType::semaphore, access, inherit, name));
}

Returned releaseSemaphore(CallContext& c, Handle semaphore, std::int32_t add, Out previous) {
    if (add <= 0)
        return refuseParameter(c, 2);
    const auto found =
        c.kernel.tables.use(c.caller, semaphore, ObjectType::semaphore, access::semaphoreModify);
    if (!found.ok())
        return c.fail(found.refusal);
    const std::int32_t before = std::get<SemaphoreBody>(c.kernel.machine()[found.value.object].body).count;
    if (const Refusal refusal = signalObject(c, found.value.object, add))
        return c.fail(refusal);
    c.out.put(previous.variable, {ValueKind::integer, static_cast<std::uint32_t>(before)}, {});
    return c.truth();
}

Typed<std::int32_t> initialCount() {
    return integer("lInitialCount", "0", CORE_TR("Calls", "The count at the start, from 0 to the maximum."));
}
Typed<std::int32_t> maximumCount() {
    return integer("lMaximumCount", "1", CORE_TR("Calls", "The largest count; above 0."));
}

} // namespace

std::vector<CallDescription> semaphoreCalls() {
    return {
        Described<createSemaphore>::as(
            {"CreateSemaphore", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates a semaphore, or opens the semaphore that has this name already.")},
            securityAttributes("lpSemaphoreAttributes"), initialCount(), maximumCount(), objectName())
            .inC({.lastError = CLastError::alwaysSet}),
        Described<createSemaphoreEx>::as(
            {"CreateSemaphoreEx", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates or opens a semaphore; the handle gets exactly the rights asked for.")},
            securityAttributes("lpSemaphoreAttributes"), initialCount(), maximumCount(), objectName(),
            dword("dwFlags", "0", CORE_TR("Calls", "Reserved; must be 0.")),
            accessMask(ObjectType::semaphore, "dwDesiredAccess", "SEMAPHORE_ALL_ACCESS", createAccessHelp))
            .inC({.lastError = CLastError::alwaysSet}),
        Described<openSemaphore>::as(
            {"OpenSemaphore", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the semaphore that has this name; never creates one.")},
            accessMask(ObjectType::semaphore, "dwDesiredAccess", "SEMAPHORE_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), objectName("")),
        Described<releaseSemaphore>::common(
            {"ReleaseSemaphore", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Adds to the semaphore's count, all or nothing. Needs SEMAPHORE_MODIFY_STATE.")},
            handleTo(ObjectType::semaphore, "hSemaphore", CORE_TR("Calls", "A handle to a semaphore.")),
            integer("lReleaseCount", "1", CORE_TR("Calls", "How much to add; above 0.")),
            declaredAs(CType::signedNumber, out(ParameterKind::outDword, "lpPreviousCount", "NULL",
                                                CORE_TR("Calls", "Receives the count as it was before.")))),
    };
}

} // namespace handlelab
