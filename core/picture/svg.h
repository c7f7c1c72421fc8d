// SPDX-License-Identifier: GPL-3.0-or-later
// A Picture as SVG text with ids, titles and real text. The same picture and theme give the same bytes.
#pragma once

#include "core/picture/picture.h"
#include "core/picture/theme.h"

namespace handlelab {

[[nodiscard]] std::string svg(const Picture& picture, const Theme& theme);

} // namespace handlelab
