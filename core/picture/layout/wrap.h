// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/picture.h"

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// A text broken into lines no wider than `width`: at spaces, and anywhere between Chinese characters.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, Face face, double size, double width);

} // namespace handlelab
