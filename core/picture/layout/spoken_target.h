// SPDX-License-Identifier: GPL-3.0-or-later
// Which drawn thing a micro-step speaks of.
#pragma once

#include "core/kernel/micro_steps.h"
#include "core/picture/picture.h"

namespace handlelab {

/// The thing a micro-step speaks of; none when it is about nothing that is drawn.
[[nodiscard]] Target placeOf(const Meaning& meaning, const Rules& rules);

} // namespace handlelab
