// SPDX-License-Identifier: GPL-3.0-or-later
// Heaps: addresses in the process, no entries (win32-semantics section 2).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> heapCalls() { return {}; }

} // namespace handlelab
