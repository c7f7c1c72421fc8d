// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of files, devices and what lives beside the tables, in every state.
#pragma once

#include "core/machine/machine.h"

#include <string>
#include <vector>

namespace handlelab {

/// What is wrong, one sentence each. `betweenSteps`: the state is the one between two calls, where nothing is
/// half done.
[[nodiscard]] std::vector<std::string> deviceViolations(const Machine& machine, bool betweenSteps);

} // namespace handlelab
