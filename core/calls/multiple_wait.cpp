// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for several objects, and the passing of time (win32-semantics section 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> multipleWaitCalls() { return {}; }

} // namespace handlelab
