// SPDX-License-Identifier: GPL-3.0-or-later
// Views of file mappings (win32-semantics sections 1.3 and 11).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> viewCalls() { return {}; }

} // namespace handlelab
