// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks at the moment; owned by the main window and read by every panel.
#pragma once

#include "app/paint/qt.h"
#include "core/picture/theme.h"
#include "core/picture/words.h"

#include <QString>

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

    [[nodiscard]] QColor operator[](Ink ink) const { return qt(theme[ink]); }
    [[nodiscard]] QString language() const { return qt(words.language()); }
    /// What the reader's language says.
    [[nodiscard]] QString say(const Sentence& sentence) const { return qt(words(sentence)); }
    [[nodiscard]] QString say(const char* context, const char* text) const {
        return qt(words(context, text));
    }
};

} // namespace handlelab
