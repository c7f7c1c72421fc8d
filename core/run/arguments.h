// SPDX-License-Identifier: GPL-3.0-or-later
// What a call gets: the values of the arguments that its statement gives, and of the defaults of the others.
#pragma once

#include "core/calls/call.h"
#include "core/kernel/caller.h"
#include "core/run/run_view.h"

namespace handlelab {

/// The value of every parameter of the call, in their order.
[[nodiscard]] Hindrance evaluateArguments(const RunView& run, Caller caller, const Statement& statement,
                                          const CallDescription& call, std::vector<ArgumentValue>& result);

} // namespace handlelab
