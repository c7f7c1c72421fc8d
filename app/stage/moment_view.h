// SPDX-License-Identifier: GPL-3.0-or-later
// The moment of the session as a picture: laid out, moved to from the one before, and what stands at a place.
#pragma once

#include "app/session/workbench.h"
#include "app/stage/stage_camera.h"
#include "app/stage/stage_item.h"
#include "core/picture/layout/layout.h"

#include <QGraphicsView>
#include <QVariantAnimation>

namespace handlelab {

/// Shows the moment of the session, and follows it.
class MomentView : public QGraphicsView {
    Q_OBJECT

  public:
    explicit MomentView(const Workbench& bench);

    /// Takes the theme and the words of the look anew.
    void restyle();
    /// The next picture is reached by a movement of so many milliseconds.
    void animateNext(int milliseconds) { m_next = milliseconds; }
    /// Ends a running movement at once.
    void finish();
    [[nodiscard]] bool moving() const { return m_item->moving(); }

    /// Whether what does not touch the selection is pale.
    void setFocusMode(bool on);
    /// Large type and the whole picture as large as it fits, for a room, times `size`: a larger picture is
    /// followed to what changes. Nothing ends it.
    void setPresenting(std::optional<double> size);
    [[nodiscard]] bool presenting() const { return m_camera.presented().has_value(); }
    /// Shows the whole table of a process (a ProcessId's index), or folds it again.
    void toggleUnfolded(std::uint32_t process);
    [[nodiscard]] bool unfolded(std::uint32_t process) const { return m_view.unfolded.contains(process); }

    [[nodiscard]] StageCamera& camera() { return m_camera; }
    /// From now on the pictures are as large as they fit.
    void fit();
    [[nodiscard]] const Picture& picture() const { return m_item->picture(); }
    /// The moment as a picture of its own, with title, whole.
    [[nodiscard]] Picture pictureForExport() const;
    /// Where a thing is, in the viewport; for tests and menus. Null when it is not drawn.
    [[nodiscard]] QPoint pointOf(Target target) const;
    /// The frame around what the pointer is over; null when it is over nothing.
    [[nodiscard]] QRectF hovered() const { return m_item->hover(); }

  Q_SIGNALS:
    /// There is another picture: what was below the pointer may have gone.
    void pictureChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

    void setHovered(const QRectF& rect) { m_item->setHover(rect); }
    /// The thing at a place of the viewport; nullptr where there is none.
    [[nodiscard]] const Area* areaAt(QPoint position) const;
    /// In the picture; null when the thing is not drawn.
    [[nodiscard]] QRectF areaOf(Target target) const;
    [[nodiscard]] Session& session() const { return m_bench.session; }

  private:
    void lessonChanged();
    void refresh();
    void refreshView();
    void followChange();
    void layOutOnlyWhatIsNear();
    [[nodiscard]] Picture laidOut(const View& view) const;
    [[nodiscard]] double presentedTypeScale() const;

    Workbench m_bench;
    QGraphicsScene m_scene;
    StageItem* m_item;
    QVariantAnimation m_animation;
    StageCamera m_camera;
    View m_view;
    QRectF m_laidOutFor;
    std::optional<std::uint32_t> m_followed; ///< the position whose change the camera has come to
    int m_next = 0;
};

} // namespace handlelab
