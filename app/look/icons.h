// SPDX-License-Identifier: GPL-3.0-or-later
// Small one-coloured icons, drawn as paths so that they are sharp at every scale and fit every theme.
#pragma once

#include <QColor>
#include <QIcon>

namespace handlelab {

enum class Glyph { first, back, play, pause, forward, last, close, detach, chevron, program };

/// An icon of 16 by 16 units in one colour; `off` is used while its button is disabled.
[[nodiscard]] QIcon icon(Glyph glyph, QColor colour, QColor off);

} // namespace handlelab
