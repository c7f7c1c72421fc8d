// SPDX-License-Identifier: GPL-3.0-or-later
// From a handle argument to the process or thread it means: the beginning of many calls.
#pragma once

#include "core/calls/call_context.h"

namespace handlelab {

/// The process a handle leads to, dead ones included; fails with 6 or 5.
inline Outcome<ProcessId> processOf(CallContext& c, Handle handle, std::uint32_t access) {
    const auto found = c.kernel.tables.use(c.caller, handle, ObjectType::process, access);
    if (!found.ok())
        return Outcome<ProcessId>::failed(found.refusal);
    return {std::get<ProcessBody>(c.kernel.machine()[found.value.object].body).process};
}

/// The thread a handle leads to, dead ones included; fails with 6 or 5.
inline Outcome<ThreadId> threadOf(CallContext& c, Handle handle, std::uint32_t access) {
    const auto found = c.kernel.tables.use(c.caller, handle, ObjectType::thread, access);
    if (!found.ok())
        return Outcome<ThreadId>::failed(found.refusal);
    return {std::get<ThreadBody>(c.kernel.machine()[found.value.object].body).thread};
}

/// What has ended takes no more orders: ERROR_ACCESS_DENIED.
template <class Id>
Refusal hasEnded(CallContext& c, Id id) {
    const auto& record = c.kernel.machine()[id];
    if (record.alive)
        return {};
    return c.refusal(MeaningKind::alreadyEnded, error::accessDenied, {.object = record.object});
}

/// TRUE, unless the call has ended its own caller; then it does not return.
inline Returned truthIfAlive(CallContext& c) {
    return c.kernel.machine()[c.caller.thread].alive ? c.truth() : c.none();
}

} // namespace handlelab
