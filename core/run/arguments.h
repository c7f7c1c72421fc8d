// SPDX-License-Identifier: GPL-3.0-or-later
// What a call gets: the values of the arguments that its statement gives, and of the defaults of the others.
#pragma once

#include "core/calls/call.h"
#include "core/kernel/kernel.h"
#include "core/run/run_view.h"

namespace handlelab {

/// The value of every parameter of the call, in their order.
[[nodiscard]] Hindrance evaluateArguments(const RunView& run, Caller caller, const Statement& statement,
                                          const CallDescription& call, std::vector<ArgumentValue>& result);

/// Notes the parameters that are not simulated and that the statement gives something else than their
/// default, NULL or 0: "nDefaultTimeOut, lpOverlapped". Nothing when there are none.
void noteUnsimulated(const RunView& run, Kernel& kernel, const Statement& statement,
                     const CallDescription& call, Caller caller);

} // namespace handlelab
