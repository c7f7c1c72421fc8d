// SPDX-License-Identifier: GPL-3.0-or-later
// What CloseHandle and NtClose share.
#pragma once

#include "core/calls/call_context.h"

namespace handlelab {

/// Closes a handle by the rules of win32-semantics section 5. Refuses with an NTSTATUS; the exceptions that
/// a debugger or strict handle checks ask for are raised on the way.
[[nodiscard]] Refusal closeByHandle(CallContext& c, Handle handle);

} // namespace handlelab
