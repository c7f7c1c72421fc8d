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

Returned CallContext::fail(std::uint32_t error) {
    if (as == Returns::errorCode)
        return {as, error, true};
    kernel.setLastError(caller.thread, error);
    const bool allOnes = as == Returns::handleOrInvalid || as == Returns::socketOrInvalid;
    const bool allOnes32 = as == Returns::wait || as == Returns::socketError;
    const std::uint64_t value = allOnes ? invalidHandleValue.value : allOnes32 ? 0xFFFF'FFFFull : 0;
    return {as, value, true};
}

Returned CallContext::handle(Handle value) { return {as, value.value, false}; }
Returned CallContext::truth(bool value) { return {as, value ? 1u : 0u, !value}; }
Returned CallContext::number(std::uint64_t value) { return {as, value, false}; }
Returned CallContext::failStatus(std::uint32_t status) { return {as, status, true}; }
Returned CallContext::none() { return {Returns::nothing, 0, false}; }

} // namespace handlelab
