// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presenting/presentation_header.h"

#include "app/look/appearance.h"
#include "app/look/label.h"
#include "app/paint/fonts.h"
#include "app/quiz/quiz.h"
#include "app/window/presenting/room_sizes.h"
#include "core/picture/headline.h"

namespace handlelab {

namespace {

// Of the window's height.
constexpr double titleSize = 0.024, callSize = 0.033, resultSize = 0.026, padding = 0.011;
constexpr double sidePadding = 0.018; // of the window's width
constexpr double progressLine = 0.005;

QLabel* line() {
    QLabel* label = plainParagraph();
    label->setMinimumWidth(1);
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return label;
}

/// The largest of the sizes in which a text fits on one line of `width`, or the smallest.
QFont fittingFont(const QString& text, Face face, double pixels, int width) {
    QFont font;
    for (const double step : longTextSteps) {
        font = fontFor(face, std::round(pixels * step));
        if (QFontMetricsF(font).horizontalAdvance(text) <= width)
            break;
    }
    return font;
}

QString coloured(const QString& text, QColor ink, bool bold) {
    return QStringLiteral("<span style='color:%1;font-weight:%2;'>%3</span>")
        .arg(ink.name(), bold ? QStringLiteral("700") : QStringLiteral("400"), text.toHtmlEscaped());
}

} // namespace

PresentationHeader::PresentationHeader(const Workbench& bench, const Quiz& quiz, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_quiz(quiz)
    , m_title(line())
    , m_step(plainLabel())
    , m_call(line())
    , m_result(line()) {
    setObjectName(QStringLiteral("presentationHeader"));
    m_result->setTextFormat(Qt::RichText);
    m_step->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_step);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(first);
    column->addWidget(m_call);
    column->addWidget(m_result);
    hide();
    connect(&bench.session, &Session::lessonChanged, this, &PresentationHeader::refresh);
    connect(&bench.session, &Session::positionChanged, this, &PresentationHeader::refresh);
    connect(&quiz, &Quiz::changed, this, &PresentationHeader::refresh);
}

void PresentationHeader::setShape(QSize window, double size) {
    m_window = window;
    m_size = size;
    refresh();
}

void PresentationHeader::setTyped(std::uint32_t number) {
    m_typed = number;
    refresh();
}

/// While a question stands there, the call that it asks about, without its outcome.
Headline PresentationHeader::current() const {
    const Session& session = m_bench.session;
    const Words& words = m_bench.look.words;
    return m_quiz.asked() || m_quiz.mayContinue()
               ? headlineOfAsked(session.lesson(), session.moment(), m_quiz.question()->step, words)
               : headline(session.lesson(), session.moment(), words);
}

void PresentationHeader::refresh() {
    if (m_window.isEmpty())
        return;
    fill(current());
    update();
}

void PresentationHeader::fill(const Headline& headline) {
    const Look& look = m_bench.look;
    const double unit = m_window.height() * m_size;
    const int side = qRound(sidePadding * m_window.width()), over = qRound(padding * m_window.height());
    layout()->setContentsMargins(side, over, side, over);
    layout()->setSpacing(over / 4);
    const int width = m_window.width() - 2 * side;
    const auto paint = [](QLabel* label, QColor ink) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, ink);
        label->setPalette(colours);
    };
    const auto put = [&](QLabel* label, const QString& text, const QString& shown, Face face, double part,
                         int room) {
        label->setFont(fittingFont(text, face, part * unit, room));
        label->setText(shown);
        int least = 0; // the same whatever stands there
        for (const Face each : {Face::sansSemiBold, Face::mono, Face::monoBold})
            least = std::max(least, QFontMetrics(fontFor(each, std::round(part * unit))).height());
        label->setMinimumHeight(0); // or what it was would be the least that heightForWidth() says
        constexpr int rounding = 2; // rich text is higher than plain text, at some sizes
        label->setFixedHeight(std::max(least + rounding, label->heightForWidth(room)));
    };
    const QString heading = qt(headline.title), returned = qt(headline.returned),
                  lastError = qt(headline.lastError);
    const QString step = m_typed == 0 ? qt(headline.step) : tr("Go to step %1 ↵").arg(m_typed);
    m_step->setFont(fontFor(Face::sansSemiBold, std::round(titleSize * unit)));
    m_step->setText(step);
    paint(m_step, look[m_typed == 0 ? Ink::mutedText : Ink::accent]);
    const int beside = m_step->sizeHint().width() + side;
    put(m_title, heading, breakable(heading), Face::sansSemiBold, titleSize, width - beside);
    paint(m_title, look[Ink::mutedText]);
    const bool called = !headline.call.empty();
    const QString call = qt(called ? headline.call : headline.note);
    put(m_call, call, breakable(call), called ? Face::monoBold : Face::sansSemiBold, callSize, width);
    paint(m_call, look[called ? Ink::text : Ink::mutedText]);
    put(m_result, returned + QStringLiteral("   ") + lastError,
        coloured(returned, look[headline.returnedInk], true) +
            (returned.isEmpty() ? QString() : QStringLiteral("&nbsp;&nbsp; ")) +
            coloured(lastError, look[headline.errorInk], false),
        Face::mono, resultSize, width);
    setAccessibleName(heading);
    setAccessibleDescription(
        QStringList{qt(headline.step), call, returned, lastError}.join(QStringLiteral(". ")));
}

/// The ground, and below it how far the lesson has come.
void PresentationHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_bench.look[Ink::ground]);
    const int high = std::max(2, qRound(progressLine * m_window.height()));
    painter.fillRect(QRect(0, height() - high, width(), high), m_bench.look[Ink::cardBorder]);
    const Moment& moment = m_bench.session.moment();
    const auto step = moment.stepAt(moment.position());
    if (!step || moment.steps().empty())
        return;
    const double done = (*step + 1.0) / static_cast<double>(moment.steps().size());
    painter.fillRect(QRect(0, height() - high, qRound(done * width()), high), m_bench.look[Ink::accent]);
}

} // namespace handlelab
