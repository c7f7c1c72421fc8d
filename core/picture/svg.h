// SPDX-License-Identifier: GPL-3.0-or-later
// A Picture as SVG text with ids, titles and real text. The same picture and theme give the same bytes.
#pragma once

#include "core/picture/picture.h"
#include "core/picture/theme.h"

#include <QByteArray>

namespace handlelab {

[[nodiscard]] QByteArray svg(const Picture& picture, const Theme& theme);

} // namespace handlelab
