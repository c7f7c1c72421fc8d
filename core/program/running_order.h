// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an imported program in an order in which they run.
#pragma once

#include "core/lesson/c_source/import.h"

namespace handlelab {

/// The lines in an order in which each of them can run: a thread that waits makes its next call when its wait
/// is over, and others go on meanwhile. Lines that can never run are left out.
[[nodiscard]] Imported inRunningOrder(Imported imported, const std::string& process);

} // namespace handlelab
