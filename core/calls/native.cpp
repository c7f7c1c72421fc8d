// SPDX-License-Identifier: GPL-3.0-or-later
// Native calls: NtClose, object counts, permanent objects (win32-semantics sections 4.4 and 5).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> nativeCalls() { return {}; }

} // namespace handlelab
