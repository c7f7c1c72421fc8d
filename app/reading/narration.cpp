// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/narration.h"

#include "app/docks/call_label.h"
#include "app/docks/code_rows.h"
#include "app/look/appearance.h"
#include "app/reading/passage.h"
#include "app/session/player.h"
#include "app/words/text.h"
#include "core/kernel/micro_steps.h"
#include "core/picture/headline.h"

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

/// More than this is not laid out at once; the longest lesson of the course has 16 KiB.
constexpr std::uint32_t longestArticle = 256 << 10; // bytes

/// Where the images of a lesson may lie; empty for one that was never saved.
QString folderOf(const Session& session) {
    return session.file().isEmpty() ? QString() : QFileInfo(session.file()).absolutePath();
}

/// "→ TRUE   GetLastError() = ERROR_SUCCESS (0)" for a complete step; says so when an earlier call left the
/// error. Empty for statements that are no calls.
QString resultLine(const Lesson& lesson, const Moment& moment, std::uint32_t step, const Words& words) {
    const Headline line = outcome(lesson, moment, step, words);
    return qt(line.returned + "   " + line.lastError).trimmed();
}

} // namespace

NarrationPanel::NarrationPanel(const Workbench& bench)
    : Panel(bench, QStringLiteral("narration"))
    , m_split(new QSplitter)
    , m_prose(new ProseView(look()))
    , m_readOn(new QPushButton)
    , m_card(new QFrame)
    , m_call(new CallLabel)
    , m_result(new QLabel)
    , m_micro(new QListWidget)
    , m_switch(new QWidget)
    , m_stepButton(new QToolButton(m_switch))
    , m_wholeButton(new QToolButton(m_switch)) {
    makeCard();
    makeSwitch();
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_prose);
    column->addWidget(m_readOn, 0, Qt::AlignLeft);
    m_readOn->setObjectName(QStringLiteral("readOn"));
    m_readOn->hide();
    m_split->addWidget(text);
    m_split->addWidget(m_card);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({420, 520});
    auto* outer = new QWidget;
    auto* box = new QVBoxLayout(outer);
    box->setContentsMargins(6, 0, 10, 8);
    box->addWidget(m_split);
    setWidget(outer);
    connectAll();
    retranslate();
}

void NarrationPanel::makeCard() {
    m_card->setObjectName(QStringLiteral("callCard"));
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_call, 1);
    m_head->addWidget(m_result);
    column->addLayout(m_head);
    column->addWidget(m_micro);
    m_micro->setWordWrap(true);
    m_micro->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // whole sentences at the top
    m_micro->setResizeMode(QListView::Adjust);
    m_micro->setMinimumHeight(60);
    m_micro->viewport()->installEventFilter(this);
    m_micro->setFrameShape(QFrame::NoFrame);
    m_micro->setSelectionMode(QAbstractItemView::NoSelection);
}

void NarrationPanel::makeSwitch() {
    auto* row = new QHBoxLayout(m_switch);
    row->setContentsMargins(12, 0, 0, 0);
    row->setSpacing(2);
    m_stepButton->setObjectName(QStringLiteral("atThisStep"));
    m_wholeButton->setObjectName(QStringLiteral("wholeText"));
    for (QToolButton* button : {m_stepButton, m_wholeButton}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this] { setWholeText(m_wholeButton->isChecked()); });
    }
    m_stepButton->setChecked(true);
    addBehindHeading(m_switch);
}

void NarrationPanel::connectAll() {
    connect(m_split, &QSplitter::splitterMoved, this, &NarrationPanel::refreshCall);
    connect(m_micro, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        player().pause();
        session().seek(item->data(Qt::UserRole).toUInt());
    });
    connect(m_readOn, &QPushButton::clicked, this, &NarrationPanel::readOn);
    connect(m_prose->verticalScrollBar(), &QScrollBar::valueChanged, this, &NarrationPanel::offerReadingOn);
    connect(m_prose->verticalScrollBar(), &QScrollBar::rangeChanged, this, &NarrationPanel::offerReadingOn);
    connect(&session(), &Session::lessonChanged, this, &NarrationPanel::refreshSoon);
    connect(&session(), &Session::positionChanged, this, &NarrationPanel::refreshSoon);
    connect(&session(), &Session::veilChanged, this, &NarrationPanel::veilChanged);
}

void NarrationPanel::retranslate() {
    setHeading(tr("Narration"));
    m_stepButton->setText(tr("At this step"));
    m_stepButton->setToolTip(tr("What the lesson says about this step, and what the call does"));
    m_wholeButton->setText(tr("Whole text"));
    m_wholeButton->setToolTip(tr("The whole article, at this step"));
    m_prose->setAccessibleName(tr("What the lesson says"));
    m_micro->setAccessibleName(tr("Micro-steps of the current call"));
    m_article = {};
}

void NarrationPanel::restyle() {
    m_article = {};
    QFont bold = windowFont(look().typeScale * 1.04);
    bold.setWeight(QFont::DemiBold);
    m_call->setFont(bold);
    QFont mono = codeFont(look().typeScale * 0.92);
    mono.setWeight(QFont::Bold);
    m_result->setFont(mono);
    m_micro->setFont(windowFont(look().typeScale));
    m_split->setStyleSheet(
        QStringLiteral(
            "QFrame#callCard { background: %1; border: 1px solid %2; border-radius: 6px; }"
            "QListWidget { background: transparent; } QSplitter::handle { background: "
            "transparent; width: 10px; }"
            "QPushButton#readOn { background: transparent; color: %3; border: 1px solid transparent;"
            "  border-radius: 5px; padding: 3px 9px; font-weight: 600; text-align: left; }"
            "QPushButton#readOn:hover, QPushButton#readOn:focus { border-color: %3; }")
            .arg(hex(look().theme, Ink::stageGround), hex(look().theme, Ink::cardBorder),
                 hex(look().theme, Ink::accent)));
    m_switch->setStyleSheet(
        QStringLiteral("QToolButton { background: transparent; color: %1; border: 1px solid transparent; "
                       "border-bottom: 2px solid transparent; padding: 2px 7px; }"
                       "QToolButton:hover { color: %2; }"
                       "QToolButton:checked { color: %2; border-bottom-color: %2; font-weight: 600; }"
                       "QToolButton:focus { border: 1px solid %2; border-bottom-width: 2px; }")
            .arg(hex(look().theme, Ink::mutedText), hex(look().theme, Ink::accent)));
    for (QToolButton* button : {m_stepButton, m_wholeButton})
        button->setFont(windowFont(look().typeScale * 0.92));
    Panel::restyle(); // last: it fills the lists, which take the fonts set above
}

bool NarrationPanel::veiled() const { return session().veiledFrom() < session().moment().steps().size(); }

bool NarrationPanel::wholeText() const { return m_wholeOnce.value_or(!veiled() && m_whole); }

void NarrationPanel::setWholeText(bool whole) {
    m_wholeOnce.reset();
    if (veiled())
        m_wholeOnce = whole;
    else
        m_whole = whole;
    m_readsOn = false;
    refreshSoon();
    showChoice();
}

/// Somebody who is to predict something chooses anew whether to see the text behind it.
void NarrationPanel::veilChanged() {
    m_wholeOnce.reset();
    refreshSoon();
    showChoice();
}

void NarrationPanel::showChoice() {
    (wholeText() ? m_wholeButton : m_stepButton)->setChecked(true);
    Q_EMIT wholeTextChanged(wholeText());
}

void NarrationPanel::refresh() {
    refreshProse();
    refreshCall();
    if (wholeText() != m_wholeButton->isChecked()) // what was veiled is not any more
        showChoice();
    offerReadingOn();
}

void NarrationPanel::refreshProse() {
    const Lesson& lesson = session().lesson();
    const Moment& moment = session().moment();
    const Span passage = passageAt(lesson, moment);
    const bool whole = wholeText();
    const Span wanted = whole ? Span{0, static_cast<std::uint32_t>(lesson.source.size())} : passage;
    const Span shown = whole ? around(lesson, passage, longestArticle)
                             : Span{passage.begin, std::min(passage.length, longestArticle)};
    Article article = articleOf(lesson, shown, whole ? Blocks::proseAndCode : Blocks::prose);
    if (shown != wanted)
        article.markdown +=
            u"\n\n---\n\n"_s + tr("This text is too long to be shown at once. Here are %1 of its "
                                  "%2 KiB, around the current step.")
                                   .arg(shown.length >> 10)
                                   .arg(wanted.length >> 10);
    const bool moved = passage != m_passage;
    m_passage = passage;
    m_closing = moment.position() >= moment.end() ? closingOf(lesson, moment) : std::nullopt;
    m_readsOn = m_readsOn && !moved && m_closing;
    const bool other = article != m_article;
    if (other) {
        m_article = std::move(article);
        m_prose->setArticle(m_article, folderOf(session()));
    }
    placeCall();
    m_prose->markPassage(whole ? passage : Span());
    if (whole && (moved || other))
        m_prose->showPassage(passage);
}

/// The call has its room beside the text of its step, and nothing to tell before the first one.
void NarrationPanel::placeCall() {
    const Moment& moment = session().moment();
    const bool told = moment.stepAt(moment.position()).has_value() || m_prose->document()->isEmpty();
    m_card->setVisible(told && !wholeText() && !m_readsOn);
    m_split->refresh(); // now, so that the text breaks anew before it is scrolled
}

/// To the closing sections, in the whole width: they are articles, not remarks.
void NarrationPanel::readOn() {
    m_readsOn = true;
    placeCall();
    m_prose->showPart(m_closing.value_or(0));
    m_prose->setFocus(Qt::OtherFocusReason);
}

void NarrationPanel::beginLesson(const QString& sentence) {
    m_wholeOnce.reset();
    if (!sentence.isEmpty()) {
        m_wholeOnce = true;
        show();
        refreshSoon();
        if (m_prose->showText(sentence)) // again when the panel has found its size
            QTimer::singleShot(0, m_prose, [this, sentence] { m_prose->showText(sentence); });
        else
            m_wholeOnce.reset();
    }
    refreshSoon();
    showChoice();
}

void NarrationPanel::offerReadingOn() {
    const int height = m_readOn->sizeHint().height();
    const bool offered =
        m_closing && !wholeText() && m_prose->partBelow(*m_closing, m_readOn->isHidden() ? height : 0);
    if (offered)
        m_readOn->setText(tr("Read on: %1").arg(headingAt(session().lesson(), *m_closing)) + u"  ↓"_s);
    m_readOn->setVisible(offered);
}

void NarrationPanel::refreshCall() {
    const Moment& moment = session().moment();
    m_micro->clear();
    const auto step = moment.stepAt(moment.position());
    if (!step) {
        m_call->setToolTip({});
        m_call->setText(moment.steps().empty() ? tr("Nothing has happened yet")
                                               : tr("The stage before the first call"));
        m_result->clear();
        return;
    }
    const Lesson& lesson = session().lesson();
    const Statement& statement = lesson.statements[moment.steps()[*step].statement];
    const QString line = qt(lesson[statement.line]).section(u"=>"_s, 0, 0).trimmed();
    m_call->setToolTip(line);
    const Step& done = moment.steps()[*step];
    const std::uint32_t from = done.firstMicro, to = moment.positionAfter(*step + 1);
    const bool complete = moment.position() >= to;
    m_result->setText(complete ? resultLine(lesson, moment, *step, look().words) : QString());
    m_result->setVisible(!m_result->text().isEmpty());
    m_call->setText(QStringLiteral("%1  %2").arg(*step + 1).arg(line));
    // a long result goes below its call instead of pushing it aside
    const int wanted =
        m_call->fontMetrics().horizontalAdvance(m_call->text()) + 24 + m_result->sizeHint().width();
    m_head->setDirection(wanted <= m_micro->width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_call->updateGeometry(); // it may need more lines or fewer
    m_card->layout()->activate();
    QPalette colours = m_result->palette();
    colours.setColor(QPalette::WindowText, look()[outcome(lesson, moment, *step, look().words).returnedInk]);
    m_result->setPalette(colours);
    const std::vector<Sentence> sentences = session().sentencesOf(*step);
    for (std::uint32_t i = from; i < to; ++i) {
        const bool current = i + 1 == moment.position(), past = i + 1 < moment.position();
        const QString sentence = look().say(sentences[i - from]);
        auto* item =
            new QListWidgetItem((current                                                         ? u"▶ "_s
                                 : !past                                                         ? u"    "_s
                                 : isRefusal(moment.log().meaning(i).kind, done.returned.failed) ? u"✗ "_s
                                                                                                 : u"✓ "_s) +
                                    sentence,
                                m_micro);
        item->setData(Qt::UserRole, i + 1);
        QFont font = m_micro->font();
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
        item->setForeground(look()[current || past ? Ink::text : Ink::mutedText]);
        if (current)
            m_micro->setCurrentItem(item);
    }
    showCurrent();
}

void NarrationPanel::showCurrent() {
    if (auto* item = m_micro->currentItem())
        m_micro->scrollToItem(item);
}

void NarrationPanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    refreshSoon(); // the call breaks elsewhere
}

bool NarrationPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) // the list lays its sentences out anew, after this event
        QTimer::singleShot(0, this, &NarrationPanel::showCurrent);
    return Panel::eventFilter(watched, event);
}

} // namespace handlelab
