// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/side_value.h"

#include "core/machine/views/side_values.h"

#include <algorithm>

namespace handlelab {

Outcome<SideId> useSide(CallContext& c, std::uint64_t value, std::initializer_list<SideKind> kinds) {
    const SideId id = findSide(c.kernel.machine(), c.caller.process, value);
    const Machine& machine = c.kernel.machine();
    if (id.valid() && std::ranges::find(kinds, machine[id].kind) != kinds.end()) {
        c.kernel.core.note(
            {.kind = MeaningKind::sideObjectUsed, .process = c.caller.process, .index = id.index});
        return {id};
    }
    for (std::uint32_t i = 0; i < machine.sideObjects.size(); ++i) {
        const SideObject& other = machine.sideObjects[i];
        if (other.alive && other.value == value && other.process != c.caller.process &&
            std::ranges::find(kinds, other.kind) != kinds.end())
            return Outcome<SideId>::failed(
                c.refusal(MeaningKind::foreignSideObject, error::invalidHandle, {.index = i}));
    }
    return Outcome<SideId>::failed(c.refusal(
        MeaningKind::otherThing, error::invalidHandle,
        {.detail = static_cast<std::uint8_t>(*kinds.begin()), .value = static_cast<std::uint32_t>(value)}));
}

Handle makeSide(CallContext& c, const SideObject& thing) {
    SideObject own = thing;
    own.process = c.caller.process;
    const SideId id = c.kernel.sides.make(own);
    return Handle{c.kernel.machine()[id].value};
}

} // namespace handlelab
