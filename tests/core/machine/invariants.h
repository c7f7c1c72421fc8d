// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold after every micro-step of every program.
#pragma once

#include "core/machine/machine.h"

#include <string>
#include <vector>

namespace handlelab {

/// The violations of a machine, one sentence each; empty when all is well:
/// every HandleCount equals the entries that refer to the object; no entry refers to a dead object;
/// handleCount equals the entries in use; the free list reaches every free entry exactly once and no used
/// one; reserved entries stay free; a name has at most one owner, which is alive and has a handle; a running
/// process or thread object is alive; an ended process has an empty table. In the middle of a step
/// (`betweenSteps` false) one object's HandleCount may differ from its entries, because entry and count
/// change in two micro-steps: by one, or by two while DuplicateHandle moves an entry.
[[nodiscard]] std::vector<std::string> violations(const Machine& machine, bool betweenSteps = true);

} // namespace handlelab
