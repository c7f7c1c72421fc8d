// SPDX-License-Identifier: GPL-3.0-or-later
// The SECURITY_ATTRIBUTES argument of a call.
#pragma once

#include "core/base/ids.h"

#include <cstdint>

namespace handlelab {

/// The SECURITY_ATTRIBUTES of a call; `given` is false for NULL.
struct SecurityAttributes {
    bool given = false;
    bool inheritHandle = false;
    SecurityId descriptor;
    std::uint32_t revision = 1; ///< of the descriptor; calls know no other than 1
};

} // namespace handlelab
