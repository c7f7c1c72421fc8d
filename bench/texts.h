// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons of any size for the benchmarks.
#pragma once

#include <cstdint>
#include <string>

namespace handlelab::bench {

/// `count` calls as a classroom recording would have them: create, duplicate, set, close, over four
/// processes.
[[nodiscard]] std::string callsLesson(std::uint32_t count);
/// The same steps as a JSON document, for a comparison with a general parser.
[[nodiscard]] std::string callsJson(std::uint32_t count);
/// Processes of ten entries each, `entries` in all, every second one a name opened by two processes.
[[nodiscard]] std::string entriesLesson(std::uint32_t entries);
/// The relations of entriesLesson as a Graphviz document.
[[nodiscard]] std::string entriesDot(std::uint32_t entries);

} // namespace handlelab::bench
