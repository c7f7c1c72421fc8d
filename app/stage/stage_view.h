// SPDX-License-Identifier: GPL-3.0-or-later
// The stage: the picture of the moment, to be zoomed, moved, pointed at and selected in.
#pragma once

#include "app/session/workbench.h"
#include "app/stage/stage_item.h"
#include "core/picture/layout/layout.h"

#include <QGraphicsView>
#include <QVariantAnimation>

namespace handlelab {

class StageView : public QGraphicsView {
    Q_OBJECT

  public:
    explicit StageView(const Workbench& bench);

    void restyle();
    /// The next picture is reached by a movement of so many milliseconds.
    void animateNext(int milliseconds) { m_next = milliseconds; }
    /// Ends a running movement at once.
    void finish();
    [[nodiscard]] bool moving() const { return m_item->moving(); }

    void zoomIn() { zoomBy(1.25); }
    void zoomOut() { zoomBy(0.8); }
    void fit();
    void setFocusMode(bool on);
    /// Large type and the whole picture as large as it fits, for a room, times `size`: a larger picture is
    /// followed to what changes. Nothing ends it.
    void setPresenting(std::optional<double> size);
    void toggleUnfolded(std::uint32_t process);
    [[nodiscard]] bool unfolded(std::uint32_t process) const { return m_view.unfolded.contains(process); }

    [[nodiscard]] const Picture& picture() const { return m_item->picture(); }
    /// The moment as a picture of its own, with title, whole.
    [[nodiscard]] Picture pictureForExport() const;
    /// Pixels on the screen of a picture's unit.
    [[nodiscard]] double scaleFactor() const { return transform().m11(); }
    /// Where a thing is, in the viewport; for tests and menus. Null when it is not drawn.
    [[nodiscard]] QPoint pointOf(Target target) const;
    /// The part of the picture that is in view.
    [[nodiscard]] QRectF visibleRect() const;
    /// The frame around what the pointer is over; null when it is over nothing.
    [[nodiscard]] QRectF hovered() const { return m_item->hover(); }

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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

  private:
    void lessonChanged();
    void refresh();
    void refreshView();
    void zoomBy(double factor);
    void applyFit();
    void setBounds(const QRectF& bounds);
    void followChange();
    /// Frames what is at a place of the viewport.
    void hoverAt(QPoint position);
    void retranslate();
    [[nodiscard]] const Area* areaAt(QPoint position) const;
    [[nodiscard]] std::vector<const Area*> selectable() const;
    [[nodiscard]] QRectF areaOf(Target target) const;
    [[nodiscard]] Picture laidOut() const;
    [[nodiscard]] double presentedTypeScale() const;

    Workbench m_bench;
    QGraphicsScene m_scene;
    StageItem* m_item;
    QVariantAnimation m_animation;
    View m_view;
    QRectF m_bounds; ///< of all pictures of this lesson so far, so that the scale does not jump
    QRectF m_laidOutFor;
    std::optional<std::uint32_t> m_followed; ///< the position whose change the view has come to
    int m_next = 0;
    bool m_fit = true;
    std::optional<double> m_presented; ///< the size, in a presentation
    int m_turned = 0;                  ///< of a notch of the wheel: touch pads turn it little by little
    std::optional<QPoint> m_pressed;
    bool m_panning = false;
};

} // namespace handlelab
