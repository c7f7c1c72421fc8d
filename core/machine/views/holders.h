// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps a file open, and who has a handle to an object.
#pragma once

#include "core/machine/machine.h"

#include <vector>

namespace handlelab {

/// The processes that keep a file from being deleted or replaced, in their order: by a handle to one of its
/// file objects, by one to a file mapping of it, or by a view.
[[nodiscard]] std::vector<ProcessId> holdersOfFile(const Machine& machine, FileId file);

/// The processes that have a handle to an object, each once.
[[nodiscard]] std::vector<ProcessId> holdersOfObject(const Machine& machine, ObjectId object);

} // namespace handlelab
