// SPDX-License-Identifier: GPL-3.0-or-later
// Boundary descriptors and private namespaces (win32-semantics section 4.5).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> privateNamespaceCalls() { return {}; }

} // namespace handlelab
