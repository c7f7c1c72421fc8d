// SPDX-License-Identifier: GPL-3.0-or-later
// What is behind and below a picture on the stage.
#pragma once

#include "app/look/look.h"
#include "core/picture/picture.h"

namespace handlelab {

/// Fills `rect` with the ground of the stage; the column of the kernel goes on below the picture's last row.
void paintStageGround(QPainter& painter, const QRectF& rect, const Picture& picture, const Look& look);

} // namespace handlelab
