// SPDX-License-Identifier: GPL-3.0-or-later
// How a call succeeds and fails.
#include "core/calls/call_context.h"

#include "core/calls/call.h"

namespace handlelab {

Returned CallContext::fail(const Refusal& refusal) {
    if (as != Returns::errorCode)
        kernel.processes.setLastError(caller.thread, refusal.error());
    return failureOf(as, refusal.error());
}

Returned CallContext::refuse(MeaningKind why, std::uint32_t error, const Meaning& about) {
    return fail(refusal(why, error, about));
}

Refusal CallContext::refusal(MeaningKind why, std::uint32_t error, Meaning about) {
    about.process = caller.process;
    return kernel.core.refuse(why, error, about);
}

Returned CallContext::handle(Handle value) { return {as, value.value, false}; }
Returned CallContext::truth() { return {as, 1, false}; }
Returned CallContext::number(std::uint64_t value) { return {as, value, false}; }
Returned CallContext::failSilently(const Refusal&) { return {as, 0, true}; }
Returned CallContext::failStatus(const Refusal& refusal) { return {as, refusal.error(), true}; }
Returned CallContext::none() { return {Returns::nothing, 0, false}; }

} // namespace handlelab
