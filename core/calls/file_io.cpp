// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, writing and deleting files (win32-semantics sections 2 and 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> fileIoCalls() { return {}; }

} // namespace handlelab
