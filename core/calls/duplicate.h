// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"

namespace handlelab {

/// DuplicateHandle, win32-semantics section 7.
[[nodiscard]] CallDescription duplicateHandleCall();

} // namespace handlelab
