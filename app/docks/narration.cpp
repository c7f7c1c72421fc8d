// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration.h"

#include "../appearance.h"
#include "../player.h"
#include "call_label.h"
#include "code_rows.h"

#include "core/constants.h"
#include "core/explain.h"

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

QString view(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::size_t blockIndexOf(const Lesson& lesson, std::uint32_t statement) {
    const Block& block = lesson.blockOf(statement);
    return static_cast<std::size_t>(&block - lesson.blocks.data());
}

bool isHeading(const QString& prose) { return prose.trimmed().startsWith(u'#'); }

/// The prose that leads to a block: from the last heading, or from the block before.
QString before(const Lesson& lesson, std::size_t block) {
    QString text;
    for (std::size_t i = block; i-- > 0 && !lesson.blocks[i].code;) {
        const QString part = view(lesson[lesson.blocks[i].text]);
        text.prepend(part + u'\n');
        if (isHeading(part))
            break;
    }
    return text;
}

/// The prose behind a block, up to the next block or heading.
QString behind(const Lesson& lesson, std::size_t block) {
    QString text;
    for (std::size_t i = block + 1; i < lesson.blocks.size() && !lesson.blocks[i].code; ++i) {
        const QString part = view(lesson[lesson.blocks[i].text]);
        const qsizetype heading = isHeading(part) ? 0 : part.indexOf("\n#"_L1);
        text += u'\n' + (heading < 0 ? part : part.left(heading));
        if (heading >= 0)
            break;
    }
    return text;
}

} // namespace

QString proseAt(const Lesson& lesson, const Timeline& timeline) {
    const std::uint32_t done = timeline.stepsDone();
    const auto& steps = timeline.steps();
    const auto current = timeline.stepAt(timeline.position());
    if (!current) { // before the first call: everything up to it
        QString all;
        const std::size_t first =
            steps.empty() ? lesson.blocks.size() : blockIndexOf(lesson, steps.front().statement);
        for (std::size_t i = 0; i < first; ++i)
            if (!lesson.blocks[i].code)
                all += view(lesson[lesson.blocks[i].text]) + u'\n';
        return all;
    }
    const std::size_t block = blockIndexOf(lesson, steps[*current].statement);
    const bool blockDone = done == *current + 1 &&
                           (done >= steps.size() || blockIndexOf(lesson, steps[done].statement) != block);
    return blockDone ? before(lesson, block) + behind(lesson, block) : before(lesson, block);
}

QString resultLine(const Lesson& lesson, const Timeline& timeline, std::uint32_t step) {
    const Step& done = timeline.steps()[step];
    if (done.verdict == Verdict::notRun)
        return QCoreApplication::translate("Narration", "not run");
    if (done.exception != 0)
        return QStringLiteral("→ 0x%1").arg(QString::number(done.exception, 16).toUpper());
    if (lesson.statements[done.statement].kind != StatementKind::call)
        return {};
    const std::uint32_t from = done.firstMicro, to = timeline.positionAfter(step + 1);
    bool leftOver = done.lastError != 0;
    for (std::uint32_t i = from; i < to; ++i)
        leftOver &= timeline.log().meaning(i).kind != MeaningKind::lastErrorSet;
    const QString error =
        (leftOver ? QCoreApplication::translate("Narration", "GetLastError() is still %1 (%2)")
                  : QStringLiteral("GetLastError() = %1 (%2)"))
            .arg(view(errorName(done.lastError)))
            .arg(done.lastError);
    if (done.returned.as == Returns::nothing)
        return error;
    return QStringLiteral("→ %1   %2").arg(view(returnedText(timeline.rules(), done.returned)), error);
}

NarrationPanel::NarrationPanel(const Bench& bench)
    : Panel(bench, QStringLiteral("narration"))
    , m_split(new QSplitter)
    , m_prose(new QTextBrowser)
    , m_card(new QFrame)
    , m_call(new CallLabel)
    , m_result(new QLabel)
    , m_micro(new QListWidget) {
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
    m_prose->setOpenExternalLinks(false);
    m_prose->setOpenLinks(false);
    m_split->addWidget(m_prose);
    m_split->addWidget(m_card);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({420, 520});
    auto* outer = new QWidget;
    auto* box = new QVBoxLayout(outer);
    box->setContentsMargins(10, 0, 10, 10);
    box->addWidget(m_split);
    setWidget(outer);
    connect(m_split, &QSplitter::splitterMoved, this, &NarrationPanel::refreshCall);
    connect(m_micro, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        player().pause();
        session().seek(item->data(Qt::UserRole).toUInt());
    });
    connect(&session(), &Session::lessonChanged, this, &NarrationPanel::refreshSoon);
    connect(&session(), &Session::positionChanged, this, &NarrationPanel::refreshSoon);
    retranslate();
}

void NarrationPanel::retranslate() {
    setHeading(tr("Narration"));
    m_prose->setAccessibleName(tr("What the lesson says"));
    m_micro->setAccessibleName(tr("Micro-steps of the current call"));
    m_shownProse.clear();
}

void NarrationPanel::restyle() {
    m_shownProse.clear();
    m_prose->document()->setDefaultFont(windowFont(look().typeScale));
    QFont bold = windowFont(look().typeScale * 1.04);
    bold.setWeight(QFont::DemiBold);
    m_call->setFont(bold);
    QFont mono = codeFont(look().typeScale * 0.92);
    mono.setWeight(QFont::Bold);
    m_result->setFont(mono);
    m_micro->setFont(windowFont(look().typeScale));
    m_split->setStyleSheet(
        QStringLiteral("QFrame#callCard { background: %1; border: 1px solid %2; border-radius: 6px; }"
                       "QListWidget { background: transparent; } QSplitter::handle { background: "
                       "transparent; width: 10px; }")
            .arg(hex(look().theme, Ink::stageGround), hex(look().theme, Ink::cardBorder)));
    Panel::restyle(); // last: it fills the lists, which take the fonts set above
}

void NarrationPanel::refresh() {
    refreshProse();
    refreshCall();
}

void NarrationPanel::refreshProse() {
    const QString prose = proseAt(session().lesson(), session().timeline());
    if (prose == m_shownProse)
        return;
    m_shownProse = prose;
    m_prose->setMarkdown(prose);
    // headings of articles are far too large for a dock
    QTextCursor cursor(m_prose->document());
    for (QTextBlock block = m_prose->document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0) {
            QTextCharFormat text;
            text.setProperty(QTextFormat::FontSizeAdjustment, 0);
            text.setFontWeight(QFont::DemiBold);
            QFont font = windowFont(look().typeScale * (format.headingLevel() == 1 ? 1.3 : 1.12));
            font.setWeight(QFont::DemiBold);
            text.setFont(font);
            cursor.mergeCharFormat(text);
            format.setTopMargin(2);
            format.setBottomMargin(4);
        }
        cursor.setBlockFormat(format);
    }
    m_prose->moveCursor(QTextCursor::Start);
}

void NarrationPanel::refreshCall() {
    const Timeline& timeline = session().timeline();
    m_micro->clear();
    const auto step = timeline.stepAt(timeline.position());
    // before the first call there is nothing to tell but the prose
    m_card->setVisible(step.has_value() || m_shownProse.trimmed().isEmpty());
    if (!step) {
        m_call->setToolTip({});
        m_call->setText(timeline.steps().empty() ? tr("Nothing has happened yet")
                                                 : tr("The stage before the first call"));
        m_result->clear();
        return;
    }
    const Lesson& lesson = session().lesson();
    const Statement& statement = lesson.statements[timeline.steps()[*step].statement];
    const QString line = view(lesson[statement.line]).section(u"=>"_s, 0, 0).trimmed();
    m_call->setToolTip(line);
    const Step& done = timeline.steps()[*step];
    const std::uint32_t from = done.firstMicro, to = timeline.positionAfter(*step + 1);
    const bool complete = timeline.position() >= to;
    m_result->setText(complete ? resultLine(lesson, timeline, *step) : QString());
    m_result->setVisible(!m_result->text().isEmpty());
    m_call->setText(QStringLiteral("%1  %2").arg(*step + 1).arg(line));
    // a long result goes below its call instead of pushing it aside
    const int wanted =
        m_call->fontMetrics().horizontalAdvance(m_call->text()) + 24 + m_result->sizeHint().width();
    m_head->setDirection(wanted <= m_micro->width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_call->updateGeometry(); // it may need more lines or fewer
    m_card->layout()->activate();
    QPalette colours = m_result->palette();
    const bool failed = done.returned.failed || done.verdict == Verdict::failed || done.exception != 0;
    colours.setColor(QPalette::WindowText, look()[failed ? Ink::refusedText : Ink::newText]);
    m_result->setPalette(colours);
    const std::vector<Sentence> sentences = session().sentencesOf(*step);
    for (std::uint32_t i = from; i < to; ++i) {
        const bool current = i + 1 == timeline.position(), past = i + 1 < timeline.position();
        const QString sentence = look().words(sentences[i - from]);
        auto* item = new QListWidgetItem((current ? u"▶ "_s
                                          : past  ? u"✓ "_s
                                                  : u"    "_s) +
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
