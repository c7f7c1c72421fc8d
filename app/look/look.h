// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks at the moment; owned by the main window and read by every panel.
#pragma once

#include "core/picture/theme.h"
#include "core/picture/words.h"

namespace handlelab {

/// How things move from one moment to the next.
enum class Motion { full, crossFade, none };

/// The height of the window's own text at type scale 1.
inline constexpr double textPixels = 13;

struct Look {
    Theme theme = lightTheme();
    Words words;
    double typeScale = 1; ///< of the window's own text
    Motion motion = Motion::full;

    [[nodiscard]] QColor operator[](Ink ink) const { return theme[ink]; }
};

} // namespace handlelab
