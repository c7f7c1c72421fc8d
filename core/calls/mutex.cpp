// SPDX-License-Identifier: GPL-3.0-or-later
// Mutexes, which debuggers call Mutants (win32-semantics sections 3 and 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

namespace {

Returned createMutex(CallContext& c, SecurityAttributes attributes, bool initialOwner, ObjectName name) {
    const MutexBody body = initialOwner ? MutexBody{c.caller.thread, 1, false} : MutexBody{};
    return finishCreate(c, c.kernel.createNamed(c.caller, ObjectType::mutex, body, attributes, name,
                                                info(ObjectType::mutex).createAccess));
}

Returned openMutex(CallContext& c, std::uint32_t access, bool inherit, ObjectName name) {
    return finishOpen(c, c.kernel.openNamed(c.caller, ObjectType::mutex, access, inherit, name));
}

Returned releaseMutex(CallContext& c, Handle mutex) {
    const auto found = c.kernel.use(c.caller, mutex, ObjectType::mutex, 0); // needs no access right
    if (!found.ok())
        return c.fail(found.error);
    const ObjectId object = found.value.object;
    MutexBody body = std::get<MutexBody>(c.kernel.machine()[object].body);
    if (body.owner != c.caller.thread) {
        c.kernel.note({.kind = MeaningKind::mutexNotOwned, .process = c.caller.process, .object = object});
        return c.fail(error::notOwner);
    }
    if (--body.recursion == 0)
        body.owner = {};
    c.kernel.setBody({.kind = MeaningKind::mutexReleased,
                      .process = c.caller.process,
                      .object = object,
                      .value = body.recursion},
                     object, body);
    return c.truth();
}

} // namespace

std::vector<CallDescription> mutexCalls() {
    return {
        Described<createMutex>::as(
            {"CreateMutex", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates a mutex, or opens the mutex that has this name already.")},
            securityAttributes("lpMutexAttributes"),
            boolean("bInitialOwner", "FALSE",
                    CORE_TR("Calls",
                            "TRUE: the calling thread owns the new mutex. Ignored when the mutex existed.")),
            objectName()),
        Described<openMutex>::as(
            {"OpenMutex", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the mutex that has this name; never creates one.")},
            accessMask(ObjectType::mutex, "dwDesiredAccess", "MUTEX_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), objectName("")),
        Described<releaseMutex>::as(
            {"ReleaseMutex", group::use, Returns::boolean,
             CORE_TR("Calls", "Gives up one wait on the mutex. Only the owning thread can.")},
            handleTo(ObjectType::mutex, "hMutex",
                     CORE_TR("Calls", "A handle to a mutex. No access right is needed."))),
    };
}

} // namespace handlelab
