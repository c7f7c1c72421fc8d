// SPDX-License-Identifier: GPL-3.0-or-later
// Who makes the call of a statement.
#pragma once

#include "core/kernel/caller.h"
#include "core/run/run_view.h"

namespace handlelab {

/// Finds the process and the thread that a statement names; one that has ended, waits or is suspended makes
/// no calls. Where something hinders, `caller` still says as much as was found.
[[nodiscard]] Hindrance findCaller(const RunView& run, const Statement& statement, Caller& caller);

} // namespace handlelab
