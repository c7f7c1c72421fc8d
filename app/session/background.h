// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out loads off the window's thread; what takes longer than a glance shows its progress and can be
// cancelled.
#pragma once

#include "app/session/session.h"

class QWidget;

namespace handlelab {

/// A carrier of loads for Session whose progress dialog belongs to `window`.
[[nodiscard]] Background backgroundWithProgress(QWidget* window);

} // namespace handlelab
