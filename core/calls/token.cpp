// SPDX-License-Identifier: GPL-3.0-or-later
// Access tokens (win32-semantics sections 2 and 10).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> tokenCalls() { return {}; }

} // namespace handlelab
