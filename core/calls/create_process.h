// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"

namespace handlelab {

/// CreateProcess, win32-semantics sections 9.1 and 9.2.
[[nodiscard]] CallDescription createProcessCall();

} // namespace handlelab
