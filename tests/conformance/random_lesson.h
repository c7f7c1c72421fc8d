// SPDX-License-Identifier: GPL-3.0-or-later
// Random programs over three processes and their children: what real systems and the simulation must agree
// on. They keep away from what Wine is known to do differently (win32-semantics section 18).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace handlelab {

/// The lines of a random program: the same seed gives the same lines. `wanted` of them are calls, or a few
/// less when every process has ended.
[[nodiscard]] std::vector<std::string> randomLines(std::uint32_t seed, std::size_t wanted);

/// The lines that are still sound after others were taken away: nobody acts who was never born, no handle
/// value is used whose meaning depends on the order in which a table hands out entries.
[[nodiscard]] std::vector<std::string> soundLines(const std::vector<std::string>& lines);

/// The lines as a lesson, with its stage.
[[nodiscard]] std::string lessonOf(const std::vector<std::string>& lines);

} // namespace handlelab
