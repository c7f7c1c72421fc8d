// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/results.h"

#include "app/look/appearance.h"
#include "app/quiz/answer_charts.h"
#include "app/session/shipped_lessons.h"

namespace handlelab {

QuizResults::QuizResults(Learner& learner, const Look& look, const Dialogs& dialogs, const QString& lesson,
                         QWidget* parent)
    : QDialog(parent)
    , m_learner(learner)
    , m_look(look)
    , m_dialogs(dialogs)
    , m_lessonLabel(new QLabel)
    , m_summary(new QLabel)
    , m_overTime(new QLabel)
    , m_byIdea(new QLabel)
    , m_hint(new QLabel)
    , m_lessons(new QComboBox)
    , m_periods(new PeriodsChart(look))
    , m_ideas(new IdeasChart(look))
    , m_reset(new QPushButton)
    , m_close(new QPushButton) {
    setObjectName(QStringLiteral("quizResults"));
    for (QLabel* label : {m_summary, m_hint})
        label->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_lessonLabel);
    top->addWidget(m_lessons, 1);
    auto* content = new QWidget;
    auto* charts = new QVBoxLayout(content);
    charts->setContentsMargins(0, 0, 6, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_summary, m_overTime, m_periods, m_byIdea, m_hint, m_ideas})
        charts->addWidget(widget);
    charts->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    m_close->setDefault(true);
    m_lessonLabel->setBuddy(m_lessons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_reset, &QPushButton::clicked, this, &QuizResults::reset);
    connect(m_lessons, &QComboBox::currentIndexChanged, this, &QuizResults::refresh);
    connect(&learner, &Learner::changed, this, [this] {
        fillLessons();
        refresh();
    });
    retranslate();
    if (const int open = m_lessons->findData(lesson); open > 0)
        m_lessons->setCurrentIndex(open);
    restyle();
    resize(760, 640);
}

void QuizResults::retranslate() {
    setWindowTitle(tr("Quiz results"));
    m_lessonLabel->setText(tr("Lesson:"));
    m_overTime->setText(tr("Over time").toUpper());
    m_byIdea->setText(tr("Where wrong answers came from").toUpper());
    m_hint->setText(tr("Each bar is an idea that somebody has who gives these answers."));
    m_reset->setText(tr("Forget these answers…"));
    m_close->setText(tr("Close"));
    fillLessons();
}

void QuizResults::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

/// All lessons, then those that were asked about, in the order of the table of contents.
void QuizResults::fillLessons() {
    const QSignalBlocker quiet(m_lessons);
    const QVariant chosen = m_lessons->currentData();
    QStringList keys;
    for (const GivenAnswer& answer : m_learner.record().answers)
        if (!keys.contains(answer.lesson))
            keys.append(answer.lesson);
    m_lessons->clear();
    m_lessons->addItem(tr("All lessons"));
    for (const ShippedLesson& lesson : shippedLessons(m_look.language()))
        if (const QString key = lessonKey(lesson.path); keys.removeAll(key) > 0)
            m_lessons->addItem(lesson.title, key);
    keys.sort();
    for (const QString& key : keys)
        m_lessons->addItem(key.isEmpty() ? tr("Lessons of my own, not saved") : QFileInfo(key).fileName(),
                           key);
    const int again = chosen.isValid() ? m_lessons->findData(chosen) : 0;
    m_lessons->setCurrentIndex(std::max(0, again));
}

std::optional<QString> QuizResults::chosenLesson() const {
    const QVariant key = m_lessons->currentData();
    return key.isValid() ? std::optional(key.toString()) : std::nullopt;
}

void QuizResults::restyle() {
    QFont bold = windowFont(m_look.typeScale * 0.86);
    bold.setWeight(QFont::DemiBold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_look[Ink::mutedText]);
    for (QLabel* label : {m_overTime, m_byIdea}) {
        label->setFont(bold);
        label->setPalette(muted);
    }
    m_hint->setPalette(muted);
    setStyleSheet(panelStyle(m_look.theme));
    QFont large = windowFont(m_look.typeScale * 1.15);
    large.setWeight(QFont::DemiBold);
    m_summary->setFont(large);
    m_summary->setContentsMargins(0, 6, 0, 6);
    refresh();
}

void QuizResults::refresh() {
    const std::vector<GivenAnswer> answers = answersOf(m_learner.record(), chosenLesson());
    const auto right = std::ranges::count_if(answers, &GivenAnswer::right);
    const std::vector<IdeaCount> ideas = chosenIdeas(answers);
    m_summary->setText(answers.empty()
                           ? tr("No question has been answered yet. Switch on Quiz me (F9), go through a "
                                "lesson, and what you answered is counted here.")
                           : tr("%n question(s) answered, %1 of them right (%2 %)", nullptr,
                                static_cast<int>(answers.size()))
                                 .arg(right)
                                 .arg(qRound(100.0 * double(right) / double(answers.size()))));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_overTime, m_periods})
        widget->setVisible(!answers.empty());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_byIdea, m_hint, m_ideas})
        widget->setVisible(!ideas.empty());
    m_reset->setEnabled(!answers.empty());
    m_periods->show(periods(answers));
    m_ideas->show(ideas);
}

void QuizResults::reset() {
    const std::optional<QString> lesson = chosenLesson();
    const QString question = lesson
                                 ? tr("Forget every answer to questions of “%1”? The progress in the lesson "
                                      "stays.")
                                       .arg(m_lessons->currentText())
                                 : tr("Forget every answer to questions of all lessons? The progress in the "
                                      "lessons stays.");
    if (m_dialogs.confirm(this, question))
        m_learner.forgetAnswers(lesson);
}

} // namespace handlelab
