// SPDX-License-Identifier: GPL-3.0-or-later
// Handle counts, suspended threads, mitigation policies (win32-semantics sections 5 and 9).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> processStateCalls() { return {}; }

} // namespace handlelab
