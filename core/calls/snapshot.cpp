// SPDX-License-Identifier: GPL-3.0-or-later
// Toolhelp snapshots of the process list (win32-semantics section 2).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> snapshotCalls() { return {}; }

} // namespace handlelab
