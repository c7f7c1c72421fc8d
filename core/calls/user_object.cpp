// SPDX-License-Identifier: GPL-3.0-or-later
// User and GDI objects, for contrast (win32-semantics section 1.1).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> userObjectCalls() { return {}; }

} // namespace handlelab
