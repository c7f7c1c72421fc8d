// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/count_chart.h"

#include "app/look/appearance.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace handlelab {

CountChart::CountChart(const Look& look)
    : m_look(look)
    , m_view(new QChartView(this))
    , m_series(new QLineSeries)
    , m_cursorLine(new QLineSeries)
    , m_time(new QValueAxis)
    , m_count(new QValueAxis) {
    QChart* chart = m_view->chart();
    chart->legend()->hide();
    chart->setMargins({0, 2, 4, 0});
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addSeries(m_series);
    chart->addSeries(m_cursorLine);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_count, Qt::AlignLeft);
    for (QLineSeries* series : {m_series, m_cursorLine}) {
        series->attachAxis(m_time);
        series->attachAxis(m_count);
    }
    m_time->setLabelsVisible(false);
    m_time->setGridLineVisible(false);
    m_count->setLabelFormat(QStringLiteral("%d"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->installEventFilter(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    setFixedHeight(110);
    restyle();
}

void CountChart::restyle() {
    QChart* chart = m_view->chart();
    const QColor line = m_look[Ink::cardBorder];
    chart->setBackgroundBrush(m_look[Ink::card]);
    chart->setPlotAreaBackgroundBrush(m_look[Ink::stageGround]);
    chart->setPlotAreaBackgroundVisible(true);
    m_view->setBackgroundBrush(m_look[Ink::card]);
    for (QValueAxis* axis : {m_time, m_count}) {
        axis->setLinePen(QPen(line, 1));
        axis->setGridLinePen(QPen(line, 1));
        axis->setLabelsBrush(m_look[Ink::mutedText]);
        axis->setLabelsFont(codeFont(m_look.typeScale * 0.78));
    }
    m_cursorLine->setPen(QPen(m_look[Ink::accent], 1.5, Qt::DashLine));
    m_series->setPen(QPen(m_colour, 2));
}

void CountChart::setSamples(std::vector<Sample> samples, std::uint32_t start, std::uint32_t end,
                            QColor colour) {
    m_samples = std::move(samples);
    m_start = start;
    m_end = std::max(end, start + 1);
    m_colour = colour;
    plot();
}

void CountChart::plot() {
    const auto columns = static_cast<std::uint32_t>(std::max(50, width()));
    QList<QPointF> points;
    double highest = 1;
    for (const Sample& sample : thin(m_samples, m_end, columns)) {
        if (m_veiled && sample.position > m_cursor)
            break;
        if (!points.isEmpty())
            points.append({double(sample.position), points.last().y()});
        points.append({double(sample.position), double(sample.value)});
        highest = std::max(highest, double(sample.value));
    }
    if (!points.isEmpty())
        points.append({double(m_veiled ? m_cursor : m_end), points.last().y()});
    m_series->replace(points);
    m_series->setPen(QPen(m_colour, 2));
    m_time->setRange(m_start, m_end);
    const double step = std::max(1.0, std::ceil((highest + 0.01) / 3)); // few enough labels for the height
    m_count->setRange(0, std::ceil((highest + 0.01) / step) * step);
    m_count->setTickType(QValueAxis::TicksDynamic);
    m_count->setTickInterval(step);
    m_cursorLine->replace(QList<QPointF>{{double(m_cursor), 0}, {double(m_cursor), m_count->max()}});
}

void CountChart::veilAhead(bool veiled) {
    if (veiled == m_veiled)
        return;
    m_veiled = veiled;
    plot();
}

void CountChart::setCursor(std::uint32_t position) {
    m_cursor = position;
    if (m_veiled)
        return plot();
    m_cursorLine->replace(QList<QPointF>{{double(position), 0}, {double(position), m_count->max()}});
}

void CountChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    plot();
}

bool CountChart::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::MouseButtonPress;
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (mouse != nullptr &&
        (press || (event->type() == QEvent::MouseMove && (mouse->buttons() & Qt::LeftButton)))) {
        const double time =
            m_view->chart()->mapToValue(m_view->mapToScene(mouse->position().toPoint()), m_series).x();
        Q_EMIT picked(
            static_cast<std::uint32_t>(std::clamp(std::round(time), double(m_start), double(m_end))));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace handlelab
