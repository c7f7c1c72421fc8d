// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts when: walks over a lesson and writes the turns of the director, of processes and of their threads.
#pragma once

#include "core/program/script/script.h"
#include "core/run/moment.h"

namespace handlelab {

/// The script of a lesson.
[[nodiscard]] Script writeScript(const Lesson& lesson, const Moment& moment, const ProgramOptions& options);

} // namespace handlelab
