// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet of the library page.
#pragma once

#include "core/picture/theme.h"

#include <QString>

namespace handlelab {

[[nodiscard]] QString libraryStyle(const Theme& theme);

} // namespace handlelab
