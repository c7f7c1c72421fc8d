// SPDX-License-Identifier: GPL-3.0-or-later
// What a call is about: the headings within the groups of the list of calls.
#pragma once

#include "core/calls/call.h"

namespace handlelab {

/// "Events", "Pipes", "Access tokens": translatable, context "Calls". `call` must be one of calls().
[[nodiscard]] std::string_view subjectOf(const CallDescription& call);

} // namespace handlelab
