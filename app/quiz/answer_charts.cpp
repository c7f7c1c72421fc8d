// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/answer_charts.h"

#include "app/look/appearance.h"
#include "app/quiz/quiz.h"
#include "core/base/languages.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace handlelab {

namespace {

constexpr int ideaRow = 54, ideaFrame = 40; // pixels at text size 1
constexpr int sentenceWidth = 36;           // characters of a line beside a bar

QChartView* viewIn(QWidget* parent) {
    auto* view = new QChartView(parent);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    auto* box = new QVBoxLayout(parent);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(view);
    return view;
}

/// A chart without anything in it, in the theme's colours; the old one goes.
QChart* freshChart(QChartView* view, const Look& look) {
    auto* chart = new QChart;
    chart->setBackgroundBrush(look[Ink::card]);
    chart->setBackgroundRoundness(0);
    chart->setMargins({0, 4, 8, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setLabelColor(look[Ink::text]);
    chart->legend()->setFont(windowFont(look.typeScale * 0.92));
    chart->setLocalizeNumbers(false);
    view->setBackgroundBrush(look[Ink::card]);
    QChart* old = view->chart();
    view->setChart(chart);
    delete old;
    return chart;
}

void dress(QAbstractAxis* axis, const Look& look) {
    axis->setLinePen(QPen(look[Ink::cardBorder], 1));
    axis->setGridLinePen(QPen(mixed(look[Ink::card], look[Ink::cardBorder], 0.7), 1));
    axis->setLabelsBrush(look[Ink::text]);
    axis->setLabelsFont(windowFont(look.typeScale * 0.88));
}

QBarSet* barSet(const QString& name, QColor fill, QColor border) {
    auto* set = new QBarSet(name);
    set->setBrush(fill);
    set->setPen(QPen(border, 1));
    return set;
}

/// Whole numbers from 0, few enough to be read.
QValueAxis* countAxis(int highest, const Look& look) {
    auto* axis = new QValueAxis;
    const double step = std::max(1.0, std::ceil(highest / 5.0));
    axis->setRange(0, std::ceil(std::max(1, highest) / step) * step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
    axis->setLabelFormat(QStringLiteral("%d"));
    dress(axis, look);
    return axis;
}

QString labelOf(const AnswerPeriod& period, const QString& language) {
    const QLocale locale(language);
    const std::string_view format = languageOfLocale(language.toStdString()).dayFormat;
    const QString day = locale.toString(period.begin.date(), QString::fromUtf8(format));
    return period.wholeDay ? day
                           : day + QStringLiteral("<br>") + locale.toString(period.begin.time(), u"HH:mm");
}

/// A sentence over several lines, as HTML; texts without spaces break anywhere.
QString folded(const QString& sentence, double textScale) {
    const int most = qRound(sentenceWidth / textScale);
    QString line, all;
    int used = 0;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar c = sentence[i];
        const bool wide = c.unicode() > 0x2E00;
        const qsizetype next = sentence.indexOf(u' ', i + 1);
        const qsizetype word = (next < 0 ? sentence.size() : next) - i;
        if ((c == u' ' && used + word > most) || (wide && used + 2 > most)) {
            all += line.toHtmlEscaped() + QStringLiteral("<br>");
            line.clear();
            used = 0;
            if (c == u' ')
                continue;
        }
        line += c;
        used += wide ? 2 : 1;
    }
    return all + line.toHtmlEscaped();
}

} // namespace

PeriodsChart::PeriodsChart(const Look& look)
    : m_look(look)
    , m_view(viewIn(this)) {}

void PeriodsChart::show(const std::vector<AnswerPeriod>& periods) {
    QChart* chart = freshChart(m_view, m_look);
    const QColor card = m_look[Ink::card];
    const QColor good = m_look[Ink::newText], bad = m_look[Ink::refusedText], muted = m_look[Ink::mutedText];
    auto* right = barSet(tr("✓ right"), good, good);
    auto* wrong = barSet(tr("✗ wrong"), bad, bad);
    wrong->setBrush(QBrush(bad, Qt::BDiagPattern)); // colour is never alone
    auto* shown = barSet(tr("○ shown the answer"), mixed(card, muted, 0.25), muted);
    m_sets = {right, wrong, shown};
    QStringList labels;
    int highest = 0;
    for (const AnswerPeriod& period : periods) {
        *right << period.right;
        *wrong << period.wrong;
        *shown << period.shown;
        QString label = labelOf(period, m_look.language());
        while (labels.contains(label)) // two categories of one name would be one
            label += u' ';
        labels.append(label);
        highest = std::max(highest, period.right + period.wrong + period.shown);
    }
    auto* series = new QStackedBarSeries;
    series->append({right, wrong, shown});
    series->setBarWidth(periods.size() < 4 ? 0.3 : 0.6);
    chart->addSeries(series);
    auto* time = new QBarCategoryAxis;
    time->append(labels);
    time->setGridLineVisible(false);
    dress(time, m_look);
    time->setTruncateLabels(false);
    time->setLabelsFont(windowFont(m_look.typeScale * (periods.size() > 8 ? 0.78 : 0.88)));
    chart->addAxis(time, Qt::AlignBottom);
    auto* counts = countAxis(highest, m_look);
    chart->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(time);
    series->attachAxis(counts);
    chart->legend()->setAlignment(Qt::AlignTop);
    setMinimumHeight(qRound(200 * m_look.typeScale));
    setAccessibleName(tr("Right and wrong answers over time"));
}

std::vector<QList<double>> PeriodsChart::values() const {
    std::vector<QList<double>> all;
    for (const QBarSet* set : m_sets) {
        QList<double> values;
        for (int i = 0; i < set->count(); ++i)
            values.append(set->at(i));
        all.push_back(values);
    }
    return all;
}

IdeasChart::IdeasChart(const Look& look)
    : m_look(look)
    , m_view(viewIn(this)) {}

QString IdeasChart::sentenceOf(const QString& model) const {
    if (model == QLatin1String(dontKnow))
        return tr("I don’t know – show me");
    const MentalModel* known = findMentalModel(model.toStdString());
    return known == nullptr ? model : m_look.say("Mental models", known->belief);
}

void IdeasChart::show(const std::vector<IdeaCount>& ideas) {
    QChart* chart = freshChart(m_view, m_look);
    m_set = barSet({}, m_look[Ink::refusedText], m_look[Ink::refusedText]);
    m_sentences.clear();
    QStringList labels;
    int highest = 0;
    for (auto idea = ideas.rbegin(); idea != ideas.rend(); ++idea) { // charts count from below
        *m_set << idea->count;
        labels.append(folded(sentenceOf(idea->model), m_look.typeScale));
        m_sentences.prepend(sentenceOf(idea->model));
        highest = std::max(highest, idea->count);
    }
    auto* series = new QHorizontalBarSeries;
    series->append(m_set);
    series->setBarWidth(0.5);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsInsideEnd);
    m_set->setLabelColor(m_look[Ink::onAccent]);
    m_set->setLabelFont(windowFont(m_look.typeScale * 0.92));
    chart->addSeries(series);
    chart->legend()->hide();
    auto* names = new QBarCategoryAxis;
    names->append(labels);
    names->setTruncateLabels(false);
    names->setGridLineVisible(false);
    dress(names, m_look);
    chart->addAxis(names, Qt::AlignLeft);
    auto* counts = countAxis(highest, m_look);
    chart->addAxis(counts, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(counts);
    setFixedHeight(qRound((ideaRow * static_cast<double>(ideas.size()) + ideaFrame) * m_look.typeScale));
    setAccessibleName(tr("Wrong ideas that answers came from"));
    setAccessibleDescription(m_sentences.join(u'\n'));
}

QList<double> IdeasChart::values() const {
    QList<double> values;
    for (int i = m_set == nullptr ? 0 : m_set->count(); i-- > 0;)
        values.append(m_set->at(i));
    return values;
}

} // namespace handlelab
