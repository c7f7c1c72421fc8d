// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of processes, jobs and snapshots.
#include "constants.h"

namespace handlelab {

std::span<const Constant> processConstants() { return {}; }

} // namespace handlelab
