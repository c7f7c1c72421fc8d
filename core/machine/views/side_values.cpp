// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/side_values.h"

namespace handlelab {

SideId findSide(const Machine& machine, ProcessId process, std::uint64_t value) {
    for (std::uint32_t i = 0; i < machine.sideObjects.size(); ++i) {
        const SideObject& side = machine.sideObjects[i];
        const bool hasValue = side.kind != SideKind::winsock && side.kind != SideKind::socketState;
        if (!side.alive || !hasValue || side.value != value)
            continue;
        const bool sameSession = machine[side.process].session == machine[process].session;
        const bool shared = side.kind == SideKind::window || side.kind == SideKind::userObject;
        if (side.process == process || (shared && sameSession))
            return SideId{i};
    }
    return {};
}

} // namespace handlelab
