// SPDX-License-Identifier: GPL-3.0-or-later
// The known word that somebody meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// The known word nearest to `word`, or empty when none is near (at most a third of the letters differ).
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string_view>& known);

} // namespace handlelab
