// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs (win32-semantics sections 2 and 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> jobCalls() { return {}; }

} // namespace handlelab
