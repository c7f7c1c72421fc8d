// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a picture to show when the whole does not fit.
#pragma once

#include "core/picture/picture.h"

namespace handlelab {

/// The part, of the size of `seen`, that shows best what the current step changes: first the thing that the
/// callout speaks of, then the other changed rows and objects and the callout, then the headings of the cards
/// they are in, then everything. `seen` itself when it already shows what fits of these.
[[nodiscard]] QRectF followed(const Picture& picture, const QRectF& seen);

} // namespace handlelab
