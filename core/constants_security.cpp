// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of security, tokens, namespaces and NTSTATUS values.
#include "constants.h"

namespace handlelab {

std::span<const Constant> securityConstants() { return {}; }

} // namespace handlelab
