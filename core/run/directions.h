// SPDX-License-Identifier: GPL-3.0-or-later
// Directions: statements that set the stage, which no process makes.
#pragma once

#include "core/kernel/kernel.h"
#include "core/run/run_state.h"

namespace handlelab {

/// rules nt, free_entry = fifo: a machine under these rules, unless somebody is on the stage already.
void runRules(RunState& run, const Statement& statement);

/// process editor "editor.exe" as Alice in session 1
void runProcess(const RunView& run, Kernel& kernel, const Statement& statement);

/// debug editor
void runDebug(const RunView& run, Kernel& kernel, const Statement& statement);

} // namespace handlelab
