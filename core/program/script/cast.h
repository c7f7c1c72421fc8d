// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a lesson: its processes, and the programs that it only names.
#pragma once

#include "core/program/script/lesson_walk.h"
#include "core/program/script/script.h"

namespace handlelab {

/// A script with its cast and its director, and nothing to do for them yet. Goes to the end of the run.
[[nodiscard]] Script castOf(LessonWalk& walk);

} // namespace handlelab
