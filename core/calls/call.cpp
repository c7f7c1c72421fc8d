// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call.h"

namespace handlelab {

bool accepts(const Parameter& parameter, const Machine& machine, ObjectId object) {
    const bool handle = parameter.kind == ParameterKind::handle || parameter.kind == ParameterKind::handles;
    if (!handle || parameter.beside)
        return false;
    const bool ofType = parameter.anyType || machine[object].header.type == parameter.type;
    return ofType && (parameter.takes == nullptr || parameter.takes(machine, object));
}

Returned failureOf(Returns as, std::uint32_t error) {
    if (as == Returns::errorCode)
        return {as, error, true};
    const bool allOnes = as == Returns::handleOrInvalid || as == Returns::socketOrInvalid;
    const bool allOnes32 = as == Returns::wait || as == Returns::socketError;
    const std::uint64_t value = allOnes ? invalidHandleValue.value : allOnes32 ? 0xFFFF'FFFFull : 0;
    return {as, value, true};
}

Returned CallContext::fail(const Refusal& refusal) {
    if (as != Returns::errorCode)
        kernel.setLastError(caller.thread, refusal.error());
    return failureOf(as, refusal.error());
}

Returned CallContext::refuse(MeaningKind why, std::uint32_t error, const Meaning& about) {
    return fail(refusal(why, error, about));
}

Refusal CallContext::refusal(MeaningKind why, std::uint32_t error, Meaning about) {
    about.process = caller.process;
    return kernel.refuse(why, error, about);
}

Returned CallContext::handle(Handle value) { return {as, value.value, false}; }
Returned CallContext::truth() { return {as, 1, false}; }
Returned CallContext::number(std::uint64_t value) { return {as, value, false}; }
Returned CallContext::failSilently(const Refusal&) { return {as, 0, true}; }
Returned CallContext::failStatus(const Refusal& refusal) { return {as, refusal.error(), true}; }
Returned CallContext::none() { return {Returns::nothing, 0, false}; }

} // namespace handlelab
