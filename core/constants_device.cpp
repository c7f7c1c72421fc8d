// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of files, devices, pipes and what lives beside the table.
#include "constants.h"

namespace handlelab {

std::span<const Constant> deviceConstants() { return {}; }

} // namespace handlelab
