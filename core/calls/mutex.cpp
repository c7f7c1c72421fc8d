// SPDX-License-Identifier: GPL-3.0-or-later
// Mutexes, which debuggers call Mutants (win32-semantics sections 2, 3 and 11).
#include "core/calls/calls.h"
#include "core/calls/named.h"
#include "core/calls/signaling.h"

namespace handlelab {

namespace {

constexpr std::uint32_t initialOwnerFlag = 1;

Returned newMutex(CallContext& c, SecurityAttributes attributes, bool initialOwner, ObjectName name,
                  std::uint32_t access) {
    const MutexBody body = initialOwner ? MutexBody{c.caller.thread, 1, false} : MutexBody{};
    return finishCreate(c,
                        c.kernel.names.create(c.caller, ObjectType::mutex, body, attributes, name, access));
}

Returned createMutex(CallContext& c, SecurityAttributes attributes, bool initialOwner, ObjectName name) {
    return newMutex(c, attributes, initialOwner, name, info(ObjectType::mutex).createAccess);
}

Returned createMutexEx(CallContext& c, SecurityAttributes attributes, ObjectName name, std::uint32_t flags,
                       std::uint32_t access) {
    if (flags & ~initialOwnerFlag)
        return refuseParameter(c, 3);
    return newMutex(c, attributes, flags == initialOwnerFlag, name, access);
}

Returned openMutex(CallContext& c, std::uint32_t access, bool inherit, ObjectName name) {
    return finishOpen(c, c.kernel.names.open(c.caller, ObjectType::mutex, access, inherit, name));
}

Returned releaseMutex(CallContext& c, Handle mutex) {
    const auto found = c.kernel.tables.use(c.caller, mutex, ObjectType::mutex, 0); // needs no access right
    const Refusal refusal = found.ok() ? signalObject(c, found.value.object) : found.refusal;
    return refusal ? c.fail(refusal) : c.truth();
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
            objectName())
            .inC({.lastError = CLastError::alwaysSet}),
        Described<createMutexEx>::as(
            {"CreateMutexEx", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates or opens a mutex; the handle gets exactly the rights asked for.")},
            securityAttributes("lpMutexAttributes"), objectName(),
            choice(ConstantFamily::mutexFlags, "dwFlags", "0",
                   CORE_TR("Calls", "Whether the calling thread owns a new mutex at once.")),
            accessMask(ObjectType::mutex, "dwDesiredAccess", "MUTEX_ALL_ACCESS", createAccessHelp))
            .inC({.lastError = CLastError::alwaysSet}),
        Described<openMutex>::as(
            {"OpenMutex", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the mutex that has this name; never creates one.")},
            accessMask(ObjectType::mutex, "dwDesiredAccess", "MUTEX_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), objectName("")),
        Described<releaseMutex>::common(
            {"ReleaseMutex", group::use, Returns::boolean,
             CORE_TR("Calls", "Gives up one wait on the mutex. Only the owning thread can.")},
            handleTo(ObjectType::mutex, "hMutex",
                     CORE_TR("Calls", "A handle to a mutex. No access right is needed."))),
    };
}

} // namespace handlelab
