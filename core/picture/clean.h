// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace handlelab {

/// A text from a lesson on one line: control characters and directional overrides become visible
/// replacements.
[[nodiscard]] std::string clean(std::string_view text);

} // namespace handlelab
