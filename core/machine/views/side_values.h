// SPDX-License-Identifier: GPL-3.0-or-later
// What a value means that leads to no entry of a handle table.
#pragma once

#include "core/machine/machine.h"

namespace handlelab {

/// The living side object that a value means to a process, or none. Window handles mean the same to every
/// process of a session.
[[nodiscard]] SideId findSide(const Machine& machine, ProcessId process, std::uint64_t value);

} // namespace handlelab
