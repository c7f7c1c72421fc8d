// SPDX-License-Identifier: GPL-3.0-or-later
// Which calls of a lesson can be made by a program at all.
#pragma once

#include "core/calls/call.h"
#include "core/program/script/lesson_walk.h"

#include <string_view>

namespace handlelab {

/// Why the call of the statement cannot be written, as far as its description and its arguments say; empty
/// when it can.
[[nodiscard]] std::string_view whyUnwritable(const LessonWalk& walk, const Statement& s,
                                             const CallDescription& call);

} // namespace handlelab
