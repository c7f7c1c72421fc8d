// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing security descriptors (win32-semantics sections 10 and 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> securityInfoCalls() { return {}; }

} // namespace handlelab
