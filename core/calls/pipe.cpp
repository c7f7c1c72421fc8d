// SPDX-License-Identifier: GPL-3.0-or-later
// Named and anonymous pipes (win32-semantics sections 2 and 2.1).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> pipeCalls() { return {}; }

} // namespace handlelab
