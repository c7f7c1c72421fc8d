// SPDX-License-Identifier: GPL-3.0-or-later
// A count over time as steps, with the cursor of time as a vertical line.
#pragma once

#include "app/look/look.h"
#include "core/run/metrics.h"

#include <QWidget>

class QChartView;
class QLineSeries;
class QValueAxis;

namespace handlelab {

class CountChart : public QWidget {
    Q_OBJECT

  public:
    explicit CountChart(const Look& look);
    /// Shows the samples of a series that reaches to `end`; thinned to what the width can show.
    void setSamples(std::vector<Sample> samples, std::uint32_t start, std::uint32_t end, QColor colour);
    void setCursor(std::uint32_t position);
    /// Shows the series only up to the cursor.
    void veilAhead(bool veiled);
    void restyle();

  Q_SIGNALS:
    /// The user pointed at a moment.
    void picked(std::uint32_t position);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void plot();

    const Look& m_look;
    QChartView* m_view;
    QLineSeries* m_series;
    QLineSeries* m_cursorLine;
    QValueAxis* m_time;
    QValueAxis* m_count;
    std::vector<Sample> m_samples;
    std::uint32_t m_start = 0, m_end = 1, m_cursor = 0;
    QColor m_colour;
    bool m_veiled = false;
};

} // namespace handlelab
