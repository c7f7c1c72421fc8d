// SPDX-License-Identifier: GPL-3.0-or-later
// Calls on handles themselves (win32-semantics sections 5, 6 and 8). DuplicateHandle has a file of its own.
#include "core/calls/calls.h"
#include "core/calls/close.h"
#include "core/calls/duplicate.h"
#include "core/calls/known_calls.h"
#include "core/calls/standard_handle.h"
#include "core/calls/target.h"
#include "core/calls/typed_call.h"
#include "core/win32/ntstatus.h"

namespace handlelab {

namespace {

Returned closeHandle(CallContext& c, Handle handle) {
    // The number of a standard device stands for what the process has there, and afterwards has no more.
    if (const auto slot = standardSlotOf(handle.value)) {
        const auto standard = showStandardHandle(c, *slot);
        if (!standard.ok())
            return c.fail(standard.refusal);
        handle = standard.value;
        c.kernel.processes.setStandardHandle(c.caller.process, *slot, nullHandle);
    }
    const HandleEntry* entry = entryOf(c.kernel.machine(), c.caller.process, handle);
    const ObjectId object = entry ? entry->object : ObjectId{};
    if (const Refusal refusal = closeByHandle(c, handle))
        return c.fail(refusal.as(errorOf(refusal.error())));
    if (object.valid() && c.kernel.devices.closeMustWait(object)) {
        c.kernel.devices.awaitOthers(c.caller, object);
        return c.none();
    }
    return truthIfAlive(c); // a job may have ended its members
}

Returned getHandleInformation(CallContext& c, Handle handle, Out flags) {
    const auto found = c.kernel.tables.lookUp(c.caller, handle);
    if (!found.ok())
        return c.fail(found.refusal);
    std::uint32_t value = 0;
    if (!found.value.pseudo()) {
        const HandleEntry& entry = c.kernel.machine().table(c.caller.process).entries[found.value.index];
        value = (entry.inherit ? 1u : 0u) | (entry.protect ? 2u : 0u);
        c.kernel.core.note({.kind = MeaningKind::entryFlagsRead,
                            .process = c.caller.process,
                            .object = found.value.object,
                            .index = found.value.index,
                            .value = value});
    }
    c.out.put(flags.variable, {ValueKind::integer, value}, {});
    return c.truth();
}

Returned setHandleInformation(CallContext& c, Handle handle, std::uint32_t mask, std::uint32_t flags) {
    const auto found = c.kernel.tables.find(c.caller.process, c.caller, handle);
    if (!found.ok())
        return c.fail(found.refusal);
    if (found.value.pseudo()) // there is no entry that could have flags
        return c.refuse(MeaningKind::parameterRefused, error::accessDenied, {.value = 1});
    const HandleEntry& entry = c.kernel.machine().table(c.caller.process).entries[found.value.index];
    const bool inherit = mask & 1 ? (flags & 1) != 0 : entry.inherit;
    const bool protect = mask & 2 ? (flags & 2) != 0 : entry.protect;
    c.kernel.tables.setFlags(c.caller.process, found.value.index, inherit, protect);
    return c.truth();
}

Returned compareObjectHandles(CallContext& c, Handle first, Handle second) {
    const auto a = c.kernel.tables.lookUp(c.caller, first);
    if (!a.ok())
        return c.fail(a.refusal);
    const auto b = c.kernel.tables.lookUp(c.caller, second);
    if (!b.ok())
        return c.fail(b.refusal);
    const bool same = a.value.object == b.value.object;
    const Meaning compared{.kind = MeaningKind::objectsCompared,
                           .process = c.caller.process,
                           .object = a.value.object,
                           .value = same ? 1u : 0u,
                           .extra = b.value.object.index};
    if (!same)
        return c.refuse(compared.kind, error::notSameObject, compared);
    c.kernel.core.note(compared);
    return c.truth();
}

} // namespace

std::vector<CallDescription> handleCalls() {
    return {
        duplicateHandleCall(),
        Described<setHandleInformation>::common(
            {"SetHandleInformation", group::share, Returns::boolean,
             CORE_TR("Calls", "Sets or clears the inherit and protect flags of one entry.")},
            anyHandle("hObject", CORE_TR("Calls", "The handle whose entry changes.")),
            choice(ConstantFamily::handleFlags, "dwMask", "HANDLE_FLAG_INHERIT",
                   CORE_TR("Calls", "Which flags to change.")),
            choice(ConstantFamily::handleFlags, "dwFlags", "HANDLE_FLAG_INHERIT",
                   CORE_TR("Calls", "Their new values; 0 clears."))),
        Described<closeHandle>::closing(
            {knownCall::closeHandle, group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Clears the entry, then lowers the object's count. Needs no access right. The "
                     "close of the last handle to a pipe waits while another thread reads from it.")},
            anyHandle("hObject", CORE_TR("Calls", "The handle to close."))),
        Described<getHandleInformation>::common(
            {"GetHandleInformation", group::ask, Returns::boolean,
             CORE_TR("Calls", "Reads the inherit and protect flags of one entry.")},
            anyHandle("hObject", CORE_TR("Calls", "The handle whose entry is read.")),
            out(ParameterKind::outDword, "lpdwFlags", "&flags", CORE_TR("Calls", "Receives the flags."))),
        Described<compareObjectHandles>::as(
            {"CompareObjectHandles", group::ask, Returns::boolean,
             CORE_TR("Calls", "TRUE when both handles lead to the same object.")},
            anyHandle("hFirstObjectHandle", CORE_TR("Calls", "A handle.")),
            anyHandle("hSecondObjectHandle", CORE_TR("Calls", "Another handle.")))
            .inC({.headers = {CHeader::newerCalls}}),
    };
}

} // namespace handlelab
