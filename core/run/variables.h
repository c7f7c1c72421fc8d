// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of a lesson's processes, as the lesson's statements store them.
#pragma once

#include "core/kernel/kernel.h"
#include "core/run/run_state.h"

namespace handlelab {

/// A process's variable with a value. `home` is the process in whose table a handle means something; then
/// the variable remembers what it leads to now.
[[nodiscard]] Variable variableWith(const RunView& run, ProcessId process, std::string_view name, Value value,
                                    ProcessId home);

/// Stores what a call gives in a variable of a process, unless nobody is left who could use it. An empty name
/// discards the value.
void storeValue(RunState& run, Kernel& kernel, ProcessId process, std::string_view name, Value value,
                ProcessId home);

} // namespace handlelab
