// SPDX-License-Identifier: GPL-3.0-or-later
// The docks of the window: makes them by their table, and knows where they stand at first.
#pragma once

#include "app/session/workbench.h"

#include <QMainWindow>

#include <vector>

namespace handlelab {

class Quiz;

class WindowDocks {
  public:
    WindowDocks(QMainWindow& window, const Workbench& workbench, Quiz& quiz);

    [[nodiscard]] const std::vector<Panel*>& all() const { return m_panels; }
    /// The dock of a class.
    template <class Dock>
    [[nodiscard]] Dock& get() const;
    /// Puts every dock where its row says.
    void reset();
    void restyle() const;

  private:
    void place();
    void size();

    QMainWindow& m_window;
    std::vector<Panel*> m_panels; ///< in the order of the table
};

template <class Dock>
Dock& WindowDocks::get() const {
    Dock* found = nullptr;
    for (Panel* panel : m_panels)
        if (auto* dock = qobject_cast<Dock*>(panel))
            found = dock;
    Q_ASSERT(found != nullptr);
    return *found;
}

} // namespace handlelab
