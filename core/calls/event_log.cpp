// SPDX-License-Identifier: GPL-3.0-or-later
// Event logs: contexts of a service, no entries (win32-semantics section 2).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> eventLogCalls() { return {}; }

} // namespace handlelab
