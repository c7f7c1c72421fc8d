// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/quiz_card.h"

#include "app/docks/code_rows.h"
#include "app/look/appearance.h"
#include "app/look/label.h"
#include "app/words/text.h"

namespace handlelab {

namespace {

constexpr int mostChoices = 5;

QLabel* wrapped() {
    QLabel* label = plainParagraph();
    label->setMinimumWidth(1); // a long word breaks rather than make the panel wider
    return label;
}

} // namespace

QuizCard::QuizCard(const Workbench& bench, Quiz& quiz, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_quiz(quiz)
    , m_scroll(new QScrollArea)
    , m_body(new QVBoxLayout)
    , m_asking(new QVBoxLayout)
    , m_asked(new QHBoxLayout)
    , m_grid(new QGridLayout)
    , m_bottom(new QHBoxLayout)
    , m_where(wrapped())
    , m_call(wrapped())
    , m_text(wrapped())
    , m_feedback(wrapped())
    , m_score(new QLabel)
    , m_dontKnow(new ChoiceButton(bench.look, 0))
    , m_continue(new QPushButton)
    , m_skip(new QPushButton)
    , m_results(new QPushButton)
    , m_start(new QPushButton) {
    m_call->setObjectName(QStringLiteral("quizCall"));
    m_feedback->setObjectName(QStringLiteral("quizFeedback"));
    m_feedback->setTextFormat(Qt::RichText);
    m_continue->setObjectName(QStringLiteral("call")); // looks like the button that issues a call
    for (QPushButton* button : {m_skip, m_results, m_start})
        button->setObjectName(QStringLiteral("quiet"));
    for (int key = 1; key <= mostChoices; ++key)
        m_choices.push_back(new ChoiceButton(bench.look, key));
    arrange();
    connectButtons();
    placeChoices();
    placeButtons();
    retranslate();
}

/// From top to bottom: the question, what is said about the answer, the buttons.
void QuizCard::arrange() {
    m_asking->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->addWidget(m_where, 1);
    top->addWidget(m_score, 0, Qt::AlignTop);
    m_asking->addLayout(top);
    m_asking->addWidget(m_call);
    m_asked->addWidget(m_text, 1);
    m_asking->addLayout(m_asked);
    m_asking->addLayout(m_grid);
    m_asking->addWidget(m_start, 0, Qt::AlignLeft);
    m_asking->addStretch(1);
    auto* content = new QWidget;
    content->setLayout(m_body);
    m_body->setContentsMargins(10, 2, 10, 4);
    m_body->setSpacing(10);
    m_body->addLayout(m_asking, 3);
    m_body->addWidget(m_feedback, 2, Qt::AlignTop);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bottom->setSpacing(8);
    m_bottom->addStretch();
    m_bottom->addWidget(m_results);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_bottom);
}

void QuizCard::connectButtons() {
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        connect(m_choices[i], &QAbstractButton::clicked, &m_quiz,
                [this, i] { m_quiz.answer(static_cast<std::uint32_t>(i)); });
    connect(m_dontKnow, &QAbstractButton::clicked, &m_quiz, &Quiz::showAnswer);
    connect(m_continue, &QPushButton::clicked, &m_quiz, &Quiz::proceed);
    connect(m_skip, &QPushButton::clicked, &m_quiz, &Quiz::skip);
    connect(m_start, &QPushButton::clicked, &m_quiz, [this] { m_quiz.setOn(true); });
    connect(m_results, &QPushButton::clicked, this, &QuizCard::resultsWanted);
    for (QPushButton* button : {m_continue, m_skip, m_results, m_start})
        button->setFocusPolicy(Qt::TabFocus);
}

/// One below the other in a panel; abreast where there is room beside and little above.
void QuizCard::placeChoices() {
    auto* grid =
        new QGridLayout; // a new one, because rows that are not needed any more would keep their gaps
    grid->setSpacing(8);
    m_asking->insertLayout(m_asking->indexOf(m_grid), grid);
    delete std::exchange(m_grid, grid);
    int place = 0;
    const auto add = [&](ChoiceButton* button) {
        m_grid->addWidget(button, place / m_columns, place % m_columns);
        ++place;
    };
    for (ChoiceButton* button : m_choices)
        if (!m_wide || !button->isHidden()) // no hole before the last one
            add(button);
    add(m_dontKnow);
    for (int column = 0; column <= mostChoices; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

/// Below everything in a panel, beside the question in a wide card.
void QuizCard::placeButtons() {
    if (m_wide) {
        m_asked->addWidget(m_continue, 0, Qt::AlignTop);
        m_asked->addWidget(m_skip, 0, Qt::AlignTop);
    } else {
        m_bottom->insertWidget(0, m_continue, 1);
        m_bottom->addWidget(m_skip);
    }
    m_bottom->setContentsMargins(m_wide ? QMargins() : QMargins(10, 4, 10, 8));
}

/// The fewest columns with which the choices stand lowest and no word is cut.
int QuizCard::columnsFor(int width) const {
    std::vector<const ChoiceButton*> shown;
    for (const ChoiceButton* button : m_choices)
        if (!button->isHidden())
            shown.push_back(button);
    if (!m_dontKnow->isHidden())
        shown.push_back(m_dontKnow);
    const QMargins sides = m_body->contentsMargins();
    int best = 1, lowest = std::numeric_limits<int>::max();
    for (int columns = 1; columns <= std::ssize(shown); ++columns) {
        const int gap = m_grid->spacing();
        const int cell = (width - sides.left() - sides.right() - (columns - 1) * gap) / columns;
        if (columns > 1 && !std::ranges::all_of(
                               shown, [cell](const ChoiceButton* button) { return button->hasRoomIn(cell); }))
            break;
        int high = 0, row = 0;
        for (int i = 0; i < std::ssize(shown); ++i) {
            row = std::max(row, shown[static_cast<std::size_t>(i)]->heightForWidth(cell));
            if (i % columns == columns - 1 || i + 1 == std::ssize(shown))
                high += std::exchange(row, 0) + gap;
        }
        if (high < lowest) {
            lowest = high;
            best = columns;
        }
    }
    return best;
}

int QuizCard::fitTo(int width) {
    m_columns = columnsFor(width);
    placeChoices();
    return heightFor(width);
}

void QuizCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuizCard::retranslate() {
    m_continue->setText(tr("Continue  ↵"));
    m_continue->setToolTip(tr("Show what the call does (Enter or Space)"));
    m_skip->setText(tr("Skip"));
    m_skip->setToolTip(tr("Go on without an answer (Right)"));
    m_results->setText(tr("Results…"));
    m_start->setText(tr("Quiz me  F9"));
    refresh();
}

void QuizCard::setShape(double scale, bool wide) {
    m_scale = scale;
    if (wide != std::exchange(m_wide, wide))
        placeButtons();
    const int side = qRound(14 * scale), over = qRound(5 * scale);
    m_body->setContentsMargins(wide ? QMargins(side, over, side, over) : QMargins(10, 2, 10, 4));
    restyle();
}

void QuizCard::restyle() {
    const Look& look = m_bench.look;
    const double scale = look.typeScale * m_scale;
    const auto coloured = [&](QLabel* label, Ink ink) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, look[ink]);
        label->setPalette(colours);
    };
    QFont bold = windowFont(scale * 1.06);
    bold.setWeight(QFont::DemiBold);
    m_where->setFont(windowFont(scale * 0.92));
    coloured(m_where, Ink::mutedText);
    m_call->setFont(codeFont(scale * 0.92));
    m_text->setFont(bold);
    m_feedback->setFont(windowFont(scale));
    m_score->setFont(windowFont(scale * 0.92));
    coloured(m_score, Ink::mutedText);
    for (ChoiceButton* button : m_choices)
        button->setScale(scale);
    m_dontKnow->setScale(scale);
    bold = windowFont(scale);
    bold.setWeight(QFont::DemiBold);
    m_continue->setFont(bold);
    for (QPushButton* button : {m_skip, m_results, m_start})
        button->setFont(windowFont(scale * 0.92));
    const auto [ground, ink] = codeColours(look.theme);
    setStyleSheet(panelStyle(look.theme) +
                  QStringLiteral("QLabel#quizCall { background: %1; color: %2; border-radius: 6px; padding: "
                                 "7px 9px; }"
                                 "QLabel#quizFeedback { background: %3; border: 1px solid %4; "
                                 "border-radius: 6px; padding: 8px 10px; color: %5; }"
                                 "QPushButton#quiet { background: transparent; border: 1px solid %4; "
                                 "border-radius: 5px; padding: 3px 9px; color: %5; }"
                                 "QPushButton#quiet:hover, QPushButton#quiet:focus { border-color: %6; "
                                 "color: %6; }")
                      .arg(ground.name(), ink.name(), hex(look.theme, Ink::stageGround),
                           hex(look.theme, Ink::cardBorder), hex(look.theme, Ink::text),
                           hex(look.theme, Ink::accent)));
    refresh();
}

int QuizCard::heightFor(int width) const {
    const QMargins room = m_body->contentsMargins();
    m_body->activate(); // what was hidden a moment ago counts as well
    layout()->activate();
    const int content = m_body->heightForWidth(width);
    const int below = layout()->spacing() + m_bottom->minimumSize().height();
    return content + below + room.top() + room.bottom();
}

void QuizCard::refresh() {
    if (const Question* question = m_quiz.question())
        showQuestion(*question);
    else
        showNothing();
    showScore();
}

QString QuizCard::nothingText() const {
    const Moment& moment = m_bench.session.moment();
    if (!m_quiz.on())
        return tr("Switch Quiz me on, and every call asks you first what it will do. Wrong answers tell you "
                  "which idea they come from.");
    if (moment.steps().empty())
        return tr("There is no call to ask about yet. Issue calls of your own: each asks you what it will do "
                  "before you see it.");
    if (moment.stepsDone() >= moment.steps().size())
        return tr("That was the last call of this lesson.");
    if (m_quiz.nothingAbout())
        return tr("Nothing could be asked about this call. Go on to the next one.");
    return tr("Go on with Right or Space. Before a call whose outcome can be predicted, the question appears "
              "here.");
}

void QuizCard::showNothing() {
    m_announced = nullptr;
    m_where->setText(nothingText());
    m_where->show();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_call, m_text, m_feedback, m_dontKnow, m_continue, m_skip})
        widget->hide();
    for (ChoiceButton* button : m_choices)
        button->hide();
    m_start->setVisible(!m_quiz.on());
}

QString QuizCard::callLine(const Question& question) const {
    const Lesson& lesson = m_bench.session.lesson();
    const std::string_view line =
        lesson[lesson.statements[m_bench.session.moment().steps()[question.step].statement].line];
    return veiledLine(qt(line)).section(QStringLiteral("=>"), 0, 0).trimmed();
}

void QuizCard::showQuestion(const Question& question) {
    const bool asked = m_quiz.asked();
    m_where->setText(asked ? tr("Before step %1. What will this call do?").arg(question.step + 1)
                           : tr("Step %1").arg(question.step + 1));
    m_call->setText(breakable(callLine(question)));
    m_text->setText(m_bench.look.say(question.text));
    m_text->show();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_where, m_call, m_results})
        widget->setVisible(!m_wide);
    showChoices(question);
    m_dontKnow->setChoice(tr("I don’t know – show me"), ChoiceButton::Judged::open);
    m_dontKnow->setVisible(asked);
    m_skip->setVisible(asked);
    m_start->hide();
    m_feedback->setVisible(!asked);
    m_feedback->setText(asked ? QString() : feedbackText(question));
    if (!asked) // what is new must not be looked for
        QTimer::singleShot(0, m_feedback, [this] { m_scroll->ensureWidgetVisible(m_feedback, 0, 4); });
    m_continue->setVisible(!asked);
    m_continue->setEnabled(m_quiz.mayContinue());
    if (asked && m_announced != &question) { // so that a screen reader says that something is asked
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_announced = &question;
}

void QuizCard::showChoices(const Question& question) {
    using Judged = ChoiceButton::Judged;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool there = i < question.choices.size();
        if (!there) {
            m_choices[i]->hide();
            continue;
        }
        const Judged judged = m_quiz.asked()        ? Judged::open
                              : i == question.right ? Judged::right
                              : i == m_quiz.given() ? Judged::wrong
                                                    : Judged::passedOver;
        m_choices[i]->setChoice(m_bench.look.say(question.choices[i].text), judged);
        // the reasons need room
        m_choices[i]->setVisible(judged == Judged::open || (!m_wide && judged != Judged::passedOver));
    }
}

QString QuizCard::feedbackText(const Question& question) const {
    const Look& look = m_bench.look;
    const auto paragraph =
        [this](const QString& html) { // a wide card has no room for lines that are not full
            return m_wide ? html + u' ' : QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(html);
        };
    const auto verdict = [&](const QString& text, Ink ink) {
        return paragraph(
            QStringLiteral("<b style='color:%1'>%2</b>").arg(hex(look.theme, ink), text.toHtmlEscaped()));
    };
    const auto choice = [&](std::uint32_t index, const char* style) { // a wide card shows no choices any more
        const QString text = look.say(question.choices[index].text).toHtmlEscaped();
        return m_wide ? QStringLiteral("<span style='%1'>%2</span> ").arg(QLatin1StringView(style), text)
                      : QString();
    };
    const QString why = paragraph(look.say(question.explanation).toHtmlEscaped());
    const std::uint32_t given = *m_quiz.given();
    if (given == question.right)
        return verdict(tr("✓ Right."), Ink::newText) + choice(given, "font-weight:bold") + why;
    const QString right =
        verdict(tr("✓ The answer: %1").arg(look.say(question.choices[question.right].text)), Ink::newText);
    const MentalModel* model = given == Quiz::shown ? nullptr : question.choices[given].model;
    if (model == nullptr)
        return right + why;
    const QString belief = look.say("Mental models", model->belief).toHtmlEscaped();
    const QString correction = look.say("Mental models", model->correction).toHtmlEscaped();
    return verdict(tr("✗ Not so."), Ink::refusedText) + choice(given, "text-decoration:line-through") +
           paragraph(tr("This answer follows from the idea: <i>%1</i>").arg(belief)) + paragraph(correction) +
           right + why;
}

void QuizCard::showScore() {
    m_score->setVisible(m_quiz.answeredCount() > 0 && !m_wide);
    m_score->setText(m_quiz.answeredCount() == 0
                         ? QString()
                         : tr("%1 of %2 right").arg(m_quiz.rightCount()).arg(m_quiz.answeredCount()));
}

} // namespace handlelab
