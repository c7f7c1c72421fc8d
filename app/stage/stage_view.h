// SPDX-License-Identifier: GPL-3.0-or-later
// The stage: the picture of the moment, and what mouse and keys do with it. They select things, move the
// camera, or wish for what the window has to do.
#pragma once

#include "app/stage/moment_view.h"

namespace handlelab {

class StageView : public MomentView {
    Q_OBJECT

  public:
    explicit StageView(const Workbench& bench);

  Q_SIGNALS:
    void menuWanted(Target target, const QPoint& globalPosition);
    void inspectWanted();
    /// The sentence on a stage without processes was clicked.
    void newProcessWanted();
    /// The wheel asks a presentation for a larger picture, or for a smaller one.
    void sizeWanted(bool larger);

  protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void retranslate();
    /// Frames what is at a place of the viewport.
    void hoverAt(QPoint position);
    void hoverAtRestingPointer();
    [[nodiscard]] std::vector<const Area*> selectable() const;

    int m_turned = 0; ///< of a notch of the wheel: touch pads turn it little by little
    std::optional<QPoint> m_pressed;
    bool m_panning = false;
};

} // namespace handlelab
