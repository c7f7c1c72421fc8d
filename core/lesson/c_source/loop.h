// SPDX-License-Identifier: GPL-3.0-or-later
// Loops of a program in C whose rounds are known. Internal to core/lesson.
#pragma once

#include "core/lesson/c_source/pieces.h"

#include <functional>

namespace handlelab {

/// for (int i = 0; i < 3; ++i): what the variable is in each round.
struct CountedLoop {
    std::string variable;
    std::vector<std::uint64_t> values;
};

/// Nothing for loops that do not count from one number to another, and for those with too many rounds to
/// write out. `valueOf` says what the tokens of a number come to.
[[nodiscard]] std::optional<CountedLoop>
countedLoop(const CPiece& loop, const std::function<std::optional<std::int64_t>(CTokens)>& valueOf);

/// Whether a loop makes its first round whatever happens: do, for (;;), while (TRUE).
[[nodiscard]] bool beginsAlways(const CPiece& loop);

} // namespace handlelab
