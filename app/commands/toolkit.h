// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the toolkit fit for a command: no display, no chatter on standard error.
#pragma once

namespace handlelab {

/// Call before the application object is made. Pictures are drawn into memory; the toolkit's remarks about a
/// missing session (run-time folder, size hints) say nothing to who asked for a picture, so only its errors
/// are passed on.
void drawWithoutDisplay();

} // namespace handlelab
