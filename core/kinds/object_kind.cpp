// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/object_kind.h"

#include "core/kinds/kinds.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 11> standard{{{0x10000, "DELETE"},
                                               {0x20000, "READ_CONTROL"},
                                               {0x40000, "WRITE_DAC"},
                                               {0x80000, "WRITE_OWNER"},
                                               {0x100000, "SYNCHRONIZE"},
                                               {0x1000000, "ACCESS_SYSTEM_SECURITY"},
                                               {0x2000000, "MAXIMUM_ALLOWED"},
                                               {0x10000000, "GENERIC_ALL"},
                                               {0x20000000, "GENERIC_EXECUTE"},
                                               {0x40000000, "GENERIC_WRITE"},
                                               {0x80000000, "GENERIC_READ"}}};

} // namespace

const ObjectKind& info(ObjectType type) { return *kinds[static_cast<std::size_t>(type)]; }

std::span<const AccessName> standardRights() { return standard; }

std::string accessText(ObjectType type, std::uint32_t mask) {
    const auto rights = info(type).rights;
    if (mask == 0)
        return "0";
    std::string text;
    const auto add = [&](std::string_view name) {
        text += text.empty() ? "" : " | ";
        text += name;
    };
    const AccessName& all = rights.back();
    if ((mask & all.bits) == all.bits) {
        add(all.name);
        mask &= ~all.bits;
    }
    for (const auto& names : {rights.first(rights.size() - 1), std::span<const AccessName>(standard)})
        for (const AccessName& right : names)
            if (mask & right.bits) {
                add(right.name);
                mask &= ~right.bits;
            }
    if (mask != 0)
        add(fmt::format("0x{:X}", mask));
    return text;
}

std::uint32_t withImpliedAccess(ObjectType type, std::uint32_t mask) {
    for (const ImpliedAccess& pair : info(type).implied)
        if ((mask & pair.right) != 0)
            mask |= pair.implied;
    return mask;
}

bool signaled(const Machine& machine, ObjectId object, ThreadId waiter) {
    const ObjectKind& kind = kindOf(machine, object);
    return kind.signaled != nullptr && kind.signaled(machine, object, waiter);
}

std::uint32_t usageCount(const Machine& machine, ObjectId object) {
    const ObjectKind& kind = kindOf(machine, object);
    return machine[object].counts.handles + (kind.runs != nullptr && kind.runs(machine, object) ? 1 : 0);
}

} // namespace handlelab
