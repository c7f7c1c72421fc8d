// SPDX-License-Identifier: GPL-3.0-or-later
// How wide texts are: sums of the widths that the build reads from the embedded fonts, the same on every
// machine.
#pragma once

#include "core/picture/picture.h"

#include <string>
#include <string_view>

namespace handlelab {

/// Width of a text in picture pixels.
[[nodiscard]] double textWidth(std::string_view text, Face face, double pixels);
/// The text shortened at its end until it fits, with an ellipsis.
[[nodiscard]] std::string elide(std::string_view text, Face face, double pixels, double width);

} // namespace handlelab
