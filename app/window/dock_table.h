// SPDX-License-Identifier: GPL-3.0-or-later
// All docks of the window: one row each, in the order of the menu. Its title a dock says itself.
#pragma once

#include "app/session/workbench.h"

#include <span>

namespace handlelab {

class Quiz;

/// How a dock stands to the ones before it in its area.
enum class DockPlace { below, tabbed };

/// A size at first: in a small window and in a large one; 0 leaves it to Qt.
struct DockSize {
    int small = 0, large = 0;
};

struct DockRow {
    Panel* (*make)(const Workbench& workbench, Quiz& quiz);
    Qt::DockWidgetArea area;
    DockPlace place = DockPlace::below; ///< `tabbed`: with the first one of the area
    DockSize width{}, height{};         ///< in pixels
    int share = 0;                      ///< of the window's height, in percent, instead of a height
    bool fixed = false;                 ///< it is no higher than its content
};

[[nodiscard]] std::span<const DockRow> dockRows();

} // namespace handlelab
