// SPDX-License-Identifier: GPL-3.0-or-later
// Paths of a lesson where its programs really run. The lesson's folder is C:\Lab; the programs have one of
// their own that is made for the run, and write nowhere else.
#pragma once

#include <string>
#include <string_view>

namespace handlelab {

struct RunPath {
    bool inside = false; ///< in the run's folder, or a pipe or mailslot
    std::string text; ///< how the programs spell it; the lesson's spelling where that leads to the same place
};

/// A path as a lesson spells it: C:\Lab\notes.txt is notes.txt in the run's folder, ..\notes.txt is outside
/// of it.
[[nodiscard]] RunPath runPath(std::string_view spelled);

} // namespace handlelab
