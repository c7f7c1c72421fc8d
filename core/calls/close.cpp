// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a handle (win32-semantics section 5).
#include "core/calls/close.h"

#include "core/win32/ntstatus.h"

namespace handlelab {

namespace {

/// Under a debugger, and with strict handle checks, a close that fails raises an exception; when it is
/// continued, the call fails as it does without one.
Refusal refuseClose(CallContext& c, const Refusal& refusal) {
    const Process& process = c.kernel.machine()[c.caller.process];
    // Strict handle checks have raised their exception in the look-up.
    const bool raised = process.strictHandles && refusal.error() == status::invalidHandle;
    if ((process.debugged || process.strictHandles) && !raised)
        c.kernel.core.note(
            {.kind = MeaningKind::exceptionRaised, .process = c.caller.process, .value = refusal.error()});
    return refusal;
}

} // namespace

Refusal closeByHandle(CallContext& c, Handle handle) {
    // -1 and -2 are pseudo handles; -4, -5 and -6 stand for tokens. Closing them succeeds and does nothing.
    const auto negative = static_cast<std::int64_t>(handle.value);
    if (negative >= -6 && negative <= -4)
        return {};
    const auto found = c.kernel.tables.find(c.caller.process, c.caller, handle);
    if (!found.ok()) {
        const Refusal refusal = found.refusal.as(status::invalidHandle);
        return handle == nullHandle ? refusal : refuseClose(c, refusal);
    }
    if (found.value.pseudo())
        return {};
    if (const Refusal refusal =
            c.kernel.tables.checkClose(c.caller.process, found.value.index).as(status::handleNotClosable)) {
        const bool isProtected =
            c.kernel.machine().table(c.caller.process).entries[found.value.index].protect;
        return isProtected ? refuseClose(c, refusal) : refusal;
    }
    c.kernel.tables.close(c.caller.process, found.value.index);
    return {};
}

} // namespace handlelab
