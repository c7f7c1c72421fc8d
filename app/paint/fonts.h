// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded fonts. Hinting and kerning are off, so that a text is painted as wide as textWidth() says.
#pragma once

#include "core/picture/picture.h"

#include <QFont>

namespace handlelab {

/// Makes Qt know the embedded fonts; once is enough.
void loadFonts();
[[nodiscard]] QFont fontFor(Face face, double pixels, bool italic = false);

} // namespace handlelab
