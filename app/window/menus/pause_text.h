// SPDX-License-Identifier: GPL-3.0-or-later
// Why playing halted, in words.
#pragma once

#include "app/session/player.h"

namespace handlelab {

[[nodiscard]] QString whyPaused(Pause why);
/// What goes on from there; `asked`: a question is open.
[[nodiscard]] QString whatPlaysOn(Pause why, bool backwards, bool asked);

} // namespace handlelab
