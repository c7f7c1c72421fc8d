// SPDX-License-Identifier: GPL-3.0-or-later
// The track of all calls with a mark for each, the scrubber, and the micro-steps of the current call.
#pragma once

#include "app/session/workbench.h"
#include "core/run/metrics.h"

#include <QAbstractSlider>

namespace handlelab {

/// A slider over steps done, so that screen readers know it for one; dragging travels, also inside a call.
class TimelineStrip : public QAbstractSlider {
    Q_OBJECT

  public:
    explicit TimelineStrip(const Workbench& bench);

    void lessonChanged();
    void positionChanged();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the end of `stepsDone` steps stands, in widget pixels; for tests and tool tips.
    [[nodiscard]] double xOf(double stepsDone) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void paintTrack(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintMark(QPainter& painter, std::uint32_t step, double radius, bool done) const;
    void paintMicroSteps(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void scrub(double x);
    [[nodiscard]] double cursor() const;
    [[nodiscard]] QString labelOf(std::uint32_t step) const;
    [[nodiscard]] std::uint32_t stepCount() const;
    [[nodiscard]] StepMarks marksOf(std::uint32_t step) const;
    [[nodiscard]] std::uint32_t nearestStep(double x) const;

    Workbench m_bench;
    std::vector<StepMarks> m_marks;
};

} // namespace handlelab
