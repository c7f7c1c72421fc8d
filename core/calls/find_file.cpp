// SPDX-License-Identifier: GPL-3.0-or-later
// Searches in folders and change notifications (win32-semantics section 2).
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

std::vector<CallDescription> findFileCalls() { return {}; }

} // namespace handlelab
