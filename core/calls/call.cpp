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

} // namespace handlelab
