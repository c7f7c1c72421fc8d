// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs have a console.
#pragma once

#include <string_view>

namespace handlelab {

/// Whether a program is one with windows (its subsystem is Windows, not console), so that it gets no console
/// and no standard handles by itself: notepad.exe, pythonw.exe and other well-known ones. All others are
/// console programs.
[[nodiscard]] bool isWindowProgram(std::string_view image);

} // namespace handlelab
