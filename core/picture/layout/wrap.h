// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/picture.h"

#include <QStringList>

namespace handlelab {

/// A text broken into lines no wider than `width`: at spaces, and anywhere between Chinese characters.
[[nodiscard]] QStringList wrapped(const QString& text, Face face, double size, double width);

} // namespace handlelab
