// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_docks.h"

#include "app/look/separator_drag.h"
#include "app/window/dock_table.h"

#include <map>

namespace handlelab {

namespace {

constexpr int smallWidth = 1500, smallHeight = 900; ///< below these a window is a small one

} // namespace

WindowDocks::WindowDocks(QMainWindow& window, const Workbench& workbench, Quiz& quiz)
    : m_window(window) {
    QList<QDockWidget*> fixed;
    QDockWidget* growing = nullptr; // below the fixed ones
    for (const DockRow& row : dockRows()) {
        Panel* panel = row.make(workbench, quiz);
        panel->setParent(&window);
        m_panels.push_back(panel);
        if (row.fixed)
            fixed.append(panel);
        else if (row.area == Qt::BottomDockWidgetArea)
            growing = panel;
    }
    new SeparatorDrag(window, fixed, *growing);
}

void WindowDocks::reset() {
    for (Panel* panel : m_panels)
        panel->setFloating(false);
    place();
    for (Panel* panel : m_panels)
        panel->setVisible(panel->wanted());
    size();
}

void WindowDocks::place() {
    struct Column {
        Panel *first = nullptr, *last = nullptr;
    };
    std::map<Qt::DockWidgetArea, Column> columns;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const DockRow& row = dockRows()[i];
        Column& column = columns[row.area];
        if (column.first == nullptr) {
            m_window.addDockWidget(row.area, m_panels[i]);
            column.first = m_panels[i];
        } else if (row.place == DockPlace::tabbed) {
            m_window.tabifyDockWidget(column.first, m_panels[i]);
            continue;
        } else {
            m_window.splitDockWidget(column.last, m_panels[i], Qt::Vertical);
        }
        column.last = m_panels[i];
    }
}

void WindowDocks::size() {
    const bool small = m_window.width() < smallWidth || m_window.height() < smallHeight;
    QList<QDockWidget*> wide, high;
    QList<int> widths, heights;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const DockRow& row = dockRows()[i];
        if (const int width = small ? row.width.small : row.width.large; width > 0) {
            wide.append(m_panels[i]);
            widths.append(width);
        }
        const int height = row.share > 0 ? m_window.height() * row.share / 100
                           : small       ? row.height.small
                                         : row.height.large;
        if (height > 0) {
            high.append(m_panels[i]);
            heights.append(height);
        }
    }
    m_window.resizeDocks(wide, widths, Qt::Horizontal);
    m_window.resizeDocks(high, heights, Qt::Vertical);
}

void WindowDocks::restyle() const {
    for (Panel* panel : m_panels)
        panel->restyle();
}

} // namespace handlelab
