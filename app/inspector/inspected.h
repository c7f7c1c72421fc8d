// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector is about, followed from what is selected.
#pragma once

#include "core/machine/machine.h"
#include "core/picture/picture.h"

#include <optional>
#include <utility>

namespace handlelab {

/// What the inspector's three tabs show.
struct Inspected {
    std::optional<ObjectId> object;
    std::optional<std::pair<ProcessId, std::uint32_t>> entry;
    std::optional<ProcessId> process;
    std::optional<SideId> side; ///< a thing beside the tables
    bool operator==(const Inspected&) const = default;
};

/// What a selection is about at this moment; nothing for what is not there.
[[nodiscard]] Inspected inspectedBy(Target selection, const Machine& machine);

} // namespace handlelab
