// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs.h"

namespace handlelab {

int runRandomPrograms(const Wine&, const std::filesystem::path&, unsigned long, std::uint32_t) { return 0; }

} // namespace handlelab
