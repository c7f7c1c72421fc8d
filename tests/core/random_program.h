// SPDX-License-Identifier: GPL-3.0-or-later
// Random lessons: lines of calls with good and bad arguments by several processes and threads.
#pragma once

#include "core/machine/rules.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace handlelab {

/// The choices behind one line; RapidCheck makes and shrinks them.
using Choices = std::array<std::uint8_t, 16>;

/// Text of the lesson's block for these choices: a stage, variables, then a line each. Never has mistakes.
[[nodiscard]] std::string randomLesson(const std::vector<Choices>& lines);

/// The same from a seed; the same seed always gives the same lesson.
[[nodiscard]] std::vector<Choices> choicesOf(std::uint32_t seed, std::size_t lines);

/// The lines of a lesson's block without those that use a handle value that no longer, or not in that
/// process, means what it meant when it was stored. What such a value leads to depends on the reuse of free
/// entries; all other results are the same under all rules.
[[nodiscard]] std::string withoutStaleValues(const std::string& lesson, const Rules& rules);

} // namespace handlelab
