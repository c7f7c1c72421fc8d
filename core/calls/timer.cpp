// SPDX-License-Identifier: GPL-3.0-or-later
// Waitable timers (win32-semantics sections 2, 3 and 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> timerCalls() { return {}; }

} // namespace handlelab
