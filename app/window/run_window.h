// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a person starts it: the window with a lesson, until it is closed.
#pragma once

#include <QString>

namespace handlelab {

/// Shows the main window and runs until it closes; needs a QApplication. An empty `lesson` opens the welcome
/// lesson. Returns the exit code.
int runWindow(const QString& lesson);

} // namespace handlelab
