// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the lines between stacked docks of one fixed height move the whole stack's edge.
#pragma once

#include <QMainWindow>

namespace handlelab {

/// Qt moves a line only by what the docks of the same area can give. In a stack whose upper docks are as low
/// as they can be nothing would move; here the lowest takes its height from the central widget instead.
class SeparatorDrag final : public QObject {
    Q_OBJECT

  public:
    /// `fixed`: docks that cannot grow, above `growing`. The filter belongs to the window.
    SeparatorDrag(QMainWindow& window, QList<QDockWidget*> fixed, QDockWidget& growing);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// Whether a place in the window is on a line below a fixed dock and above the growing one.
    [[nodiscard]] bool onLine(QPoint place) const;

    QMainWindow& m_window;
    QList<QDockWidget*> m_fixed;
    QDockWidget& m_growing;
    bool m_dragging = false;
    int m_startY = 0, m_startHeight = 0;
};

} // namespace handlelab
