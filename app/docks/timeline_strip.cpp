// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/timeline_strip.h"

#include "app/docks/code_rows.h"
#include "app/look/appearance.h"
#include "app/session/player.h"
#include "app/words/text.h"

namespace handlelab {

namespace {

constexpr double margin = 22, trackY = 17, firstLabelY = 38, labelGap = 8;

/// A mark's form says what its colour says: a refused call is a cross, a birth points up, a death is a hollow
/// box.
QPainterPath formOf(const StepMarks& marks, QPointF at, double r) {
    QPainterPath path;
    if (marks.failed) {
        QPainterPath cross;
        cross.moveTo(at + QPointF(-r, -r));
        cross.lineTo(at + QPointF(r, r));
        cross.moveTo(at + QPointF(r, -r));
        cross.lineTo(at + QPointF(-r, r));
        QPainterPathStroker stroker;
        stroker.setWidth(r * 0.75);
        return stroker.createStroke(cross);
    }
    if (marks.death)
        path.addRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
    else if (marks.birth)
        path.addPolygon(
            QPolygonF({at + QPointF(0, -1.25 * r), at + QPointF(1.2 * r, r), at + QPointF(-1.2 * r, r)}));
    else
        path.addEllipse(at, r, r);
    path.closeSubpath();
    return path;
}

} // namespace

TimelineStrip::TimelineStrip(const Workbench& bench)
    : m_bench(bench) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

std::uint32_t TimelineStrip::stepCount() const {
    return static_cast<std::uint32_t>(m_bench.session.moment().steps().size());
}

QSize TimelineStrip::sizeHint() const { return {500, 62}; }
QSize TimelineStrip::minimumSizeHint() const { return {120, 62}; }

void TimelineStrip::lessonChanged() {
    m_marks = stepMarks(m_bench.session.moment());
    positionChanged();
}

void TimelineStrip::positionChanged() {
    const QSignalBlocker quiet(this);
    setRange(0, static_cast<int>(stepCount()));
    setValue(static_cast<int>(m_bench.session.moment().stepsDone()));
    update();
}

double TimelineStrip::xOf(double stepsDone) const {
    return margin + (width() - 2 * margin) * stepsDone / std::max(1u, stepCount());
}

/// The cursor in steps, with the part of the current call that is done.
double TimelineStrip::cursor() const {
    const Moment& moment = m_bench.session.moment();
    const std::uint32_t done = moment.stepsDone();
    const std::uint32_t from = moment.positionAfter(done);
    if (done >= stepCount() || moment.position() <= from)
        return done;
    const std::uint32_t to = moment.positionAfter(done + 1);
    return done + static_cast<double>(moment.position() - from) / std::max(1u, to - from);
}

QString TimelineStrip::labelOf(std::uint32_t step) const {
    const Lesson& lesson = m_bench.session.lesson();
    const Statement& statement = lesson.statements[m_bench.session.moment().steps()[step].statement];
    switch (statement.kind) {
    case StatementKind::call:
        return qt(lesson[statement.call]);
    case StatementKind::assign:
        return qt(lesson[statement.variable]) + QStringLiteral(" =");
    case StatementKind::tells:
        return tr("tells");
    case StatementKind::expect:
    case StatementKind::ask:
    case StatementKind::stop:
    case StatementKind::goOn:
    case StatementKind::rules:
    case StatementKind::process:
    case StatementKind::debug:
    case StatementKind::unknown:
        break;
    }
    return qt(lesson[statement.line]).section(u' ', 0, 0);
}

void TimelineStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintMicroSteps(painter);
    paintMarks(painter);
    paintLabels(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_bench.look[Ink::accent], 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    }
}

void TimelineStrip::paintTrack(QPainter& painter) const {
    const Look& look = m_bench.look;
    const double x = xOf(cursor());
    painter.fillRect(QRectF(x, trackY - 1.5, xOf(stepCount()) - x, 3),
                     mixed(look[Ink::card], look[Ink::mutedText], 0.35));
    painter.fillRect(QRectF(margin, trackY - 1.5, x - margin, 3), look[Ink::accent]);
    painter.setPen(QPen(look[Ink::accent], 2));
    painter.drawLine(QPointF(x, trackY - 12), QPointF(x, trackY + 9));
}

/// What a step's mark may say: nothing while its outcome is to be predicted.
StepMarks TimelineStrip::marksOf(std::uint32_t step) const {
    return step < m_bench.session.veiledFrom() ? m_marks[step] : StepMarks{};
}

void TimelineStrip::paintMarks(QPainter& painter) const {
    const std::uint32_t steps = stepCount();
    const double gap = (width() - 2 * margin) / std::max(1u, steps);
    const double radius = std::clamp(gap / 3, 1.2, 4.5), now = cursor();
    const auto current = m_bench.session.moment().stepAt(m_bench.session.moment().position());
    double last = -100;
    for (std::uint32_t step = 0; step < steps; ++step) {
        const StepMarks marks = marksOf(step);
        const double x = xOf(step + 1);
        // where marks would touch, those that say something win
        if (x - last < radius && !(marks.failed || marks.death))
            continue;
        if (x - last < 0.5)
            continue;
        last = x;
        paintMark(painter, step, current == step ? radius * 1.6 : radius, step + 1 <= now);
    }
}

void TimelineStrip::paintMark(QPainter& painter, std::uint32_t step, double radius, bool done) const {
    const Look& look = m_bench.look;
    const StepMarks marks = marksOf(step);
    const QColor hue = marks.failed  ? look[Ink::refusedText]
                       : marks.death ? look[Ink::removedText]
                       : marks.birth ? look[Ink::newText]
                                     : look[Ink::accent];
    const QColor colour = done ? hue : mixed(look[Ink::card], hue, 0.5);
    const QPainterPath form = formOf(marks, {xOf(step + 1), trackY}, radius);
    painter.setPen(QPen(look[Ink::card], 4));
    painter.setBrush(Qt::NoBrush);
    if (radius > 2) // where marks are dense, a halo would eat its neighbours
        painter.drawPath(form);
    const bool hollow = marks.death && !marks.failed;
    painter.setPen(hollow ? QPen(colour, 2) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? look[Ink::card] : colour);
    painter.drawPath(form);
}

void TimelineStrip::paintMicroSteps(QPainter& painter) const {
    const Moment& moment = m_bench.session.moment();
    const auto step = moment.stepAt(moment.position());
    if (!step)
        return;
    const std::uint32_t from = moment.positionAfter(*step), to = moment.positionAfter(*step + 1);
    const double left = xOf(*step), right = xOf(*step + 1);
    if (to <= from || (right - left) / (to - from) < 3)
        return;
    for (std::uint32_t position = from + 1; position < to; ++position) {
        const double x = left + (right - left) * (position - from) / (to - from);
        painter.setPen(QPen(
            position <= moment.position() ? m_bench.look[Ink::accent] : m_bench.look[Ink::mutedText], 1.2));
        painter.drawLine(QPointF(x, trackY - 5), QPointF(x, trackY + 5));
    }
}

void TimelineStrip::paintLabels(QPainter& painter) const {
    const Moment& moment = m_bench.session.moment();
    const auto current = moment.stepAt(moment.position());
    const std::uint32_t steps = stepCount();
    QFont plain = codeFont(m_bench.look.typeScale * 0.78), bold = plain;
    bold.setWeight(QFont::Bold);
    double ends[2] = {0, 0};
    QRectF reserved;
    const auto draw = [&](std::uint32_t step, int row, const QFont& font, const QColor& colour) {
        const QString text = labelOf(step);
        const double wide = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 4;
        const double left = std::clamp(xOf(step + 1) - wide / 2, 2.0, std::max(2.0, width() - wide - 2));
        const QRectF box(left - labelGap / 2, firstLabelY + row * 14 - 11, wide + labelGap, 14);
        if (left < ends[row] + labelGap || box.intersects(reserved))
            return box.adjusted(0, 0, -box.width(), 0);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(left, firstLabelY + row * 14), text);
        ends[row] = left + wide;
        return box;
    };
    if (current) {
        reserved = draw(*current, 0, bold, m_bench.look[Ink::text]);
        ends[0] = 0;
    }
    const std::uint32_t stride =
        std::max(1u, static_cast<std::uint32_t>(steps / std::max(1.0, width() / 40.0)));
    for (std::uint32_t step = 0; step < steps; step += stride)
        if (!current || step != *current)
            draw(step, static_cast<int>(step / stride % 2), plain, m_bench.look[Ink::mutedText]);
}

std::uint32_t TimelineStrip::nearestStep(double x) const {
    const double part = (x - margin) / std::max(1.0, width() - 2 * margin);
    return static_cast<std::uint32_t>(std::clamp(std::round(part * stepCount()), 0.0, double(stepCount())));
}

void TimelineStrip::scrub(double x) {
    const double gap = (width() - 2 * margin) / std::max(1u, stepCount());
    m_bench.player.pause();
    if (gap < 30)
        return m_bench.session.seekStep(nearestStep(x));
    const double steps = std::clamp((x - margin) / gap, 0.0, double(stepCount()));
    const double nearest = std::round(steps);
    if (std::abs(steps - nearest) * gap < 8)
        return m_bench.session.seekStep(static_cast<std::uint32_t>(nearest));
    const auto step = static_cast<std::uint32_t>(steps);
    const std::uint32_t from = m_bench.session.moment().positionAfter(step),
                        to = m_bench.session.moment().positionAfter(step + 1);
    m_bench.session.seek(from + static_cast<std::uint32_t>(std::round((steps - step) * (to - from))));
}

void TimelineStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        scrub(event->position().x());
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        scrub(event->position().x());
}

void TimelineStrip::keyPressEvent(QKeyEvent* event) { event->ignore(); } // the window's keys travel

bool TimelineStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && stepCount() > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::uint32_t step = std::max(1u, nearestStep(help->pos().x())) - 1;
        const Lesson& lesson = m_bench.session.lesson();
        const Statement& statement = lesson.statements[m_bench.session.moment().steps()[step].statement];
        const QString line = qt(lesson[statement.line]);
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("%1  %2").arg(step + 1).arg(
                               step < m_bench.session.veiledFrom() ? line : veiledLine(line)),
                           this);
        return true;
    }
    return QAbstractSlider::event(event);
}

} // namespace handlelab
