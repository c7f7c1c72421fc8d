// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as files: PNG, SVG, PDF by the name's ending, written whole or not at all.
#pragma once

#include "app/files/write_file.h"
#include "core/picture/picture.h"
#include "core/picture/theme.h"

#include <QImage>

namespace handlelab {

/// Null when it would be too large.
[[nodiscard]] QImage image(const Picture& picture, const Theme& theme, double scale = 1);

/// Writes a picture. The refusal says what was wrong (ending, folder, size, disk) and what to do.
[[nodiscard]] WriteRefusal save(const Picture& picture, const Theme& theme, const QString& file,
                                double scale = 1);

} // namespace handlelab
