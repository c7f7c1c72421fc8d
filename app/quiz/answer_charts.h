// SPDX-License-Identifier: GPL-3.0-or-later
// The answers as charts: right and wrong over time, and which wrong ideas were chosen how often.
#pragma once

#include "app/look/look.h"
#include "app/quiz/answer_counts.h"

#include <QWidget>

class QBarSet;
class QChart;
class QChartView;

namespace handlelab {

/// Stacked bars, one a sitting or a day.
class PeriodsChart : public QWidget {
    Q_OBJECT

  public:
    explicit PeriodsChart(const Look& look);
    void show(const std::vector<AnswerPeriod>& periods);
    /// What the bars say, in the order of the legend: right, wrong, shown; for tests and screen readers.
    [[nodiscard]] std::vector<QList<double>> values() const;

  private:
    const Look& m_look;
    QChartView* m_view;
    std::vector<QBarSet*> m_sets;
};

/// One bar an idea, under the sentence that says what somebody thinks who has it.
class IdeasChart : public QWidget {
    Q_OBJECT

  public:
    explicit IdeasChart(const Look& look);
    void show(const std::vector<IdeaCount>& ideas);
    [[nodiscard]] QList<double> values() const;
    [[nodiscard]] QStringList sentences() const { return m_sentences; }

  private:
    [[nodiscard]] QString sentenceOf(const QString& model) const;

    const Look& m_look;
    QChartView* m_view;
    QBarSet* m_set = nullptr;
    QStringList m_sentences;
};

} // namespace handlelab
