// SPDX-License-Identifier: GPL-3.0-or-later
// What everything shares that is sized for a room.
#pragma once

#include <array>

namespace handlelab {

/// Of a text's size: long ones are made smaller rather than cut off.
inline constexpr std::array longTextSteps{1.0, 0.9, 0.8, 0.7, 0.6};

} // namespace handlelab
