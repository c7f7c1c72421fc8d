// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that make no call: a variable gets a value, a process tells another one.
#pragma once

#include "core/kernel/kernel.h"
#include "core/run/run_view.h"

namespace handlelab {

/// editor: h = NULL
[[nodiscard]] Hindrance runAssign(const RunView& run, Kernel& kernel, const Statement& statement,
                                  Caller caller);

/// editor tells viewer: h as theirs by "command line"
[[nodiscard]] Hindrance runTells(const RunView& run, Kernel& kernel, const Statement& statement,
                                 Caller teller);

} // namespace handlelab
