// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of its pictures the stage shows, and how large.
#pragma once

#include "core/picture/picture.h"

#include <QGraphicsView>

#include <optional>

namespace handlelab {

/// Scales and scrolls one view, so that a picture fits or what changes is seen.
class StageCamera {
  public:
    /// Moves the scene of this view, which outlives the camera.
    explicit StageCamera(QGraphicsView& view)
        : m_view(view) {}

    /// The pictures to come have nothing to do with those before.
    void forgetBounds() { m_bounds = {}; }
    /// A picture with these bounds comes next. The scale stays unless it is larger than those before.
    void include(const QRectF& bounds);
    /// Of all pictures so far, so that the scale does not jump.
    [[nodiscard]] const QRectF& bounds() const { return m_bounds; }

    void zoomIn() { zoomBy(1.25); }
    void zoomOut() { zoomBy(0.8); }
    /// Multiplies the scale, which stays between 0.1 and 6; from now on pictures do not fit by themselves.
    void zoomBy(double factor);
    /// From now on the pictures are as large as they fit, beginning with the one that is shown, whose bounds
    /// these are.
    void fit(const QRectF& shown);
    /// Whether the pictures are as large as they fit.
    [[nodiscard]] bool fits() const { return m_fits; }
    /// Takes the scale that fits; for a view that has another size, or pictures of another one.
    void applyFit();

    /// In a presentation the whole picture is as large as it fits, times `size`; nothing ends it.
    void setPresented(std::optional<double> size);
    [[nodiscard]] const std::optional<double>& presented() const { return m_presented; }

    /// The part of the picture that is in view.
    [[nodiscard]] QRectF seen() const;
    /// When not everything is in view, what the step changes comes into view.
    void follow(const Picture& picture);

  private:
    QGraphicsView& m_view;
    QRectF m_bounds; ///< of all pictures
    bool m_fits = true;
    std::optional<double> m_presented; ///< the size, in a presentation
};

} // namespace handlelab
