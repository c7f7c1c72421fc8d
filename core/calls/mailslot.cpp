// SPDX-License-Identifier: GPL-3.0-or-later
// Mailslots (win32-semantics sections 2 and 2.1).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> mailslotCalls() { return {}; }

} // namespace handlelab
