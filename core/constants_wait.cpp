// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of waits, timers and completion ports.
#include "constants.h"

namespace handlelab {

std::span<const Constant> waitConstants() { return {}; }

} // namespace handlelab
