// SPDX-License-Identifier: GPL-3.0-or-later
// Whose token, and which of them, a process of the stage runs with.
#pragma once

#include "core/lesson/lesson.h"
#include "core/machine/elevation.h"

namespace handlelab {

/// The user of a process direction; Alice when it names nobody.
[[nodiscard]] std::string_view userOf(const Lesson& lesson, const Statement& process);

/// The token that a process direction gives. A user of whom some process of the lesson has the full token is
/// an administrator, whose other processes have the limited one.
[[nodiscard]] Elevation elevationOf(const Lesson& lesson, const Statement& process);

} // namespace handlelab
