// SPDX-License-Identifier: GPL-3.0-or-later
// The id of a security descriptor; equal descriptors share one.
#pragma once

#include "core/machine/dictionaries.h"

#include <algorithm>
#include <utility>

namespace handlelab {

/// Adds a descriptor to the texts' list unless an equal one is there. There are few, so the search is linear.
[[nodiscard]] inline SecurityId internDescriptor(Texts& texts, SecurityDescriptor descriptor) {
    auto& all = texts.descriptors;
    const auto found = std::find(all.begin(), all.end(), descriptor);
    const auto index = static_cast<std::uint32_t>(found - all.begin());
    if (found == all.end())
        all.push_back(std::move(descriptor));
    return SecurityId{index};
}

} // namespace handlelab
