// SPDX-License-Identifier: GPL-3.0-or-later
// The machine before anything has happened on it.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

namespace handlelab {

/// A machine under those rules that nobody uses yet: only the files of its disk are there.
[[nodiscard]] Machine freshMachine(const Rules& rules, Texts& texts);

} // namespace handlelab
