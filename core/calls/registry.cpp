// SPDX-License-Identifier: GPL-3.0-or-later
// Registry keys (win32-semantics section 2).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> registryCalls() { return {}; }

} // namespace handlelab
