// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/known_constants.h"

#include "core/kinds/object_kind.h"
#include "core/win32/errors.h"

#include <algorithm>
#include <vector>

namespace handlelab {

namespace {

std::vector<Constant> collect() {
    std::vector<Constant> all;
    const auto rights = [&](std::span<const AccessName> names) {
        for (const AccessName& right : names)
            all.push_back({right.name, right.bits, ConstantFamily::accessRight});
    };
    for (const auto family :
         {commonConstants, waitConstants, deviceConstants, securityConstants, processConstants}) {
        const auto constants = family();
        all.insert(all.end(), constants.begin(), constants.end());
    }
    for (std::size_t type = 0; type < objectTypeCount; ++type)
        rights(info(static_cast<ObjectType>(type)).rights);
    rights(standardRights());
    for (const ErrorInfo& e : errors())
        all.push_back({e.name, e.number, ConstantFamily::error});
    return all;
}

const std::vector<Constant>& all() {
    static const std::vector<Constant> list = collect();
    return list;
}

/// The same by name, for the parser's look-ups.
const std::vector<Constant>& sortedByName() {
    static const std::vector<Constant> list = [] {
        std::vector<Constant> sorted = all();
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Constant& a, const Constant& b) { return a.name < b.name; });
        return sorted;
    }();
    return list;
}

} // namespace

std::span<const Constant> constants() { return all(); }

std::optional<Constant> findConstant(std::string_view name) {
    const auto& list = sortedByName();
    const auto found = std::lower_bound(list.begin(), list.end(), name,
                                        [](const Constant& c, std::string_view n) { return c.name < n; });
    return found != list.end() && found->name == name ? std::optional(*found) : std::nullopt;
}

} // namespace handlelab
