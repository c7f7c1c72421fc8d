// SPDX-License-Identifier: GPL-3.0-or-later
// How a call lets its thread act as somebody else (win32-semantics section 10).
#pragma once

#include "core/calls/call_context.h"

namespace handlelab {

/// The calling thread acts as the user of a process, as far as the level says; without
/// SeImpersonatePrivilege of another user it can only say who it is.
Returned actAsProcess(CallContext& c, ProcessId process, std::uint32_t level);

} // namespace handlelab
