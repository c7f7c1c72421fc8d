// SPDX-License-Identifier: GPL-3.0-or-later
// Semaphores (win32-semantics sections 2.1, 3 and 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

namespace {

Returned createSemaphore(CallContext& c, SecurityAttributes attributes, std::int32_t initial,
                         std::int32_t maximum, ObjectName name) {
    if (initial < 0 || maximum <= 0 || initial > maximum) {
        c.kernel.note({.kind = MeaningKind::parameterRefused,
                       .process = c.caller.process,
                       .value = maximum <= 0 ? 3u : 2u});
        return c.fail(error::invalidParameter);
    }
    return finishCreate(c,
                        c.kernel.createNamed(c.caller, ObjectType::semaphore, SemaphoreBody{initial, maximum},
                                             attributes, name, info(ObjectType::semaphore).createAccess));
}

Returned openSemaphore(CallContext& c, std::uint32_t access, bool inherit, ObjectName name) {
    return finishOpen(c, c.kernel.openNamed(c.caller, ObjectType::semaphore, access, inherit, name));
}

Returned releaseSemaphore(CallContext& c, Handle semaphore, std::int32_t add, Out previous) {
    if (add <= 0) {
        c.kernel.note({.kind = MeaningKind::parameterRefused, .process = c.caller.process, .value = 2});
        return c.fail(error::invalidParameter);
    }
    const auto found = c.kernel.use(c.caller, semaphore, ObjectType::semaphore, access::semaphoreModify);
    if (!found.ok())
        return c.fail(found.error);
    const ObjectId object = found.value.object;
    SemaphoreBody body = std::get<SemaphoreBody>(c.kernel.machine()[object].body);
    const auto before = static_cast<std::uint32_t>(body.count);
    Meaning meaning{.kind = MeaningKind::semaphoreLimit,
                    .process = c.caller.process,
                    .object = object,
                    .value = before,
                    .extra = static_cast<std::uint32_t>(add)};
    if (add > body.maximum - body.count) {
        c.kernel.note(meaning);
        return c.fail(error::tooManyPosts);
    }
    body.count += add;
    meaning.kind = MeaningKind::semaphoreChanged;
    meaning.extra = static_cast<std::uint32_t>(body.count);
    c.kernel.setBody(meaning, object, body);
    c.out.put(previous.variable, {ValueKind::integer, before}, {});
    return c.truth();
}

} // namespace

std::vector<CallDescription> semaphoreCalls() {
    return {
        Described<createSemaphore>::as(
            {"CreateSemaphore", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates a semaphore, or opens the semaphore that has this name already.")},
            securityAttributes("lpSemaphoreAttributes"),
            integer("lInitialCount", "0", CORE_TR("Calls", "The count at the start, from 0 to the maximum.")),
            integer("lMaximumCount", "1", CORE_TR("Calls", "The largest count; above 0.")), objectName()),
        Described<openSemaphore>::as(
            {"OpenSemaphore", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the semaphore that has this name; never creates one.")},
            accessMask(ObjectType::semaphore, "dwDesiredAccess", "SEMAPHORE_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), objectName("")),
        Described<releaseSemaphore>::as(
            {"ReleaseSemaphore", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Adds to the semaphore's count, all or nothing. Needs SEMAPHORE_MODIFY_STATE.")},
            handleTo(ObjectType::semaphore, "hSemaphore", CORE_TR("Calls", "A handle to a semaphore.")),
            integer("lReleaseCount", "1", CORE_TR("Calls", "How much to add; above 0.")),
            out(ParameterKind::outDword, "lpPreviousCount", "NULL",
                CORE_TR("Calls", "Receives the count as it was before."))),
    };
}

} // namespace handlelab
