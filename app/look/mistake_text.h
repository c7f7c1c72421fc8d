// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes in the language of the window.
#pragma once

#include "app/look/look.h"
#include "core/base/result.h"

namespace handlelab {

/// The text of a mistake, without its place.
[[nodiscard]] QString mistakeText(const Look& look, const Mistake& mistake);

} // namespace handlelab
