// SPDX-License-Identifier: GPL-3.0-or-later
// How the library page looks: its style sheet, and the margin that its parts share.
#pragma once

#include "core/picture/theme.h"

#include <QString>

namespace handlelab {

/// How many pixels the lines and the cards of the library page keep from its edge.
inline constexpr int libraryMargin = 24;

/// The style sheet of the library page and of all that stands on it.
[[nodiscard]] QString libraryStyle(const Theme& theme);

} // namespace handlelab
