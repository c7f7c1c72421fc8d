// SPDX-License-Identifier: GPL-3.0-or-later
// Resource updates: memory of the process, no entries (win32-semantics section 2).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> updateResourceCalls() { return {}; }

} // namespace handlelab
