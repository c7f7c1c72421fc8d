// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_page.h"

#include "app/look/appearance.h"
#include "app/look/icons.h"

namespace handlelab {

namespace {

constexpr int margin = 24, chapterGap = 30;

} // namespace

LibraryPage::LibraryPage(const Look& look, Learner& learner, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_learner(learner)
    , m_header(new QWidget)
    , m_content(new QWidget)
    , m_notice(new QWidget)
    , m_nothing(new QLabel(m_content))
    , m_clear(new QPushButton(m_content))
    , m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("library"));
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Ignored,
                  QSizePolicy::Ignored); // the stage alone says how small a window may be
    makeHeader();
    makeNotice();
    m_scroll->setObjectName(QStringLiteral("libraryScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->verticalScrollBar()->setSingleStep(24);
    m_nothing->setObjectName(QStringLiteral("libraryNothing"));
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_notice);
    connect(&m_pictures, &LessonPictures::arrived, this, [this](const QString& path) {
        for (Chapter* chapter : m_chapters)
            for (LessonCard* made : chapter->cards())
                if (made->lesson().path == path)
                    showPictures(made);
        if (m_continue != nullptr && m_continue->lesson().path == path)
            showPictures(m_continue);
    });
    connect(&m_learner, &Learner::changed, this, [this] {
        if (isVisible())
            updateStates();
    });
    retranslate();
}

void LibraryPage::makeHeader() {
    m_header->setObjectName(QStringLiteral("libraryHeader"));
    m_title = new QLabel;
    m_total = new QLabel;
    m_total->setObjectName(QStringLiteral("libraryTotal"));
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_progress = new QToolButton;
    m_progress->setPopupMode(QToolButton::InstantPopup);
    m_progress->setMenu(new QMenu(m_progress));
    m_progress->menu()->addAction(QString(), this, &LibraryPage::forgetAll);
    m_back = new QPushButton;
    m_back->setObjectName(QStringLiteral("libraryBack"));
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_total);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_progress);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &LibraryPage::leaveWanted);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const auto cards = visibleCards(); !cards.empty() && !m_search->text().trimmed().isEmpty())
            cards.front()->click();
    });
}

void LibraryPage::makeNotice() {
    m_notice->setObjectName(QStringLiteral("libraryNotice"));
    m_noticeText = new QLabel;
    m_undo = new QPushButton;
    m_closeNotice = new QToolButton;
    m_closeNotice->setAutoRaise(true);
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(margin, 7, 12, 7);
    row->addWidget(m_noticeText, 1);
    row->addWidget(m_undo);
    row->addWidget(m_closeNotice);
    m_notice->hide();
    connect(m_closeNotice, &QToolButton::clicked, m_notice, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_learner.takeBack(m_forgotten);
        m_notice->hide();
        find();
    });
}

void LibraryPage::retranslate() {
    m_title->setText(tr("Lessons"));
    m_search->setPlaceholderText(tr("Search titles and texts"));
    m_search->setAccessibleName(tr("Search the lessons"));
    m_progress->setText(tr("Progress") + QStringLiteral(" ▾"));
    m_progress->menu()->actions().front()->setText(tr("Forget all progress and answers"));
    m_back->setText(tr("Back to the stage") + QStringLiteral("  Esc"));
    m_undo->setText(tr("Undo"));
    m_closeNotice->setAccessibleName(tr("Close this message"));
    m_clear->setText(tr("Clear the search"));
    m_scroll->setAccessibleName(tr("Lessons by chapter"));
    m_notice->hide();
}

void LibraryPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryPage::find() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    arrange();
}

/// What nobody looks at is not drawn.
void LibraryPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_pictures.cancel();
    m_notice->hide();
}

void LibraryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LibraryPage::arrange() {
    if (!isVisible() || m_chapters.empty())
        return;
    layout()->activate();
    const int width = contentWidth();
    int y = 18;
    if (m_continue != nullptr && !m_continue->isHidden()) {
        const int high = m_continue->heightFor(width);
        m_continue->setGeometry(margin, y, width, high);
        y += high + chapterGap - 8;
    }
    bool any = false;
    for (Chapter* chapter : m_chapters) {
        if (chapter->isHidden())
            continue;
        any = true;
        chapter->setFixedWidth(width);
        chapter->arrange(width);
        chapter->move(margin, y);
        y += chapter->height() + chapterGap;
    }
    m_nothing->setVisible(!any);
    m_clear->setVisible(!any);
    if (!any) {
        const int wide = std::min(width, qRound(560 * m_look.typeScale));
        m_nothing->setGeometry(margin + (width - wide) / 2, y + 60, wide, m_nothing->heightForWidth(wide));
        m_clear->adjustSize();
        m_clear->move(margin + (width - m_clear->width()) / 2, m_nothing->geometry().bottom() + 20);
        y = m_clear->geometry().bottom() + 40;
    }
    m_content->resize(m_scroll->viewport()->width(), y);
    wishPictures();
}

int LibraryPage::contentWidth() const {
    // as if the bar were always there, so that showing it changes nothing
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return m_scroll->width() - 2 * margin - bar / 2;
}

void LibraryPage::search() {
    const QStringList words = searchWords(m_search->text());
    for (Chapter* chapter : m_chapters) {
        bool any = false;
        for (LessonCard* made : chapter->cards()) {
            CardState state = made->state();
            state.hit = words.isEmpty() ? std::nullopt : findIn(made->lesson(), words);
            made->setVisible(words.isEmpty() || state.hit);
            any |= words.isEmpty() || state.hit.has_value();
            made->setState(std::move(state));
        }
        chapter->setVisible(any);
    }
    if (m_continue != nullptr)
        m_continue->setVisible(words.isEmpty());
    m_nothing->setText(tr("No lesson has “%1” in its title or text.").arg(m_search->text().trimmed()) +
                       QStringLiteral("\n\n") +
                       tr("Try fewer words, another word, or the name of a function such as CloseHandle."));
    m_scroll->verticalScrollBar()->setValue(0);
    arrange();
}

void LibraryPage::updateStates() {
    int finished = 0, all = 0;
    for (Chapter* chapter : m_chapters) {
        int here = 0;
        for (LessonCard* made : chapter->cards()) {
            CardState state = stateOf(made->lesson());
            state.hit = made->state().hit;
            here += state.progress.finished();
            made->setState(std::move(state));
        }
        const int lessons = static_cast<int>(chapter->cards().size());
        const bool own = chapter->cards().front()->lesson().number.isEmpty();
        chapter->setSummary(own ? QString() : tr("%1 of %n finished", nullptr, lessons).arg(here));
        finished += own ? 0 : here;
        all += own ? 0 : lessons;
    }
    m_total->setText(tr("%1 of %n finished", nullptr, all).arg(finished));
    const LearningRecord& record = m_learner.record();
    m_progress->setEnabled(!record.lessons.isEmpty() || !record.answers.empty());
    makeContinue();
    arrange();
}

void LibraryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            return Q_EMIT leaveWanted();
        m_search->clear();
        return find();
    }
    if (event->matches(QKeySequence::Find))
        return find();
    QWidget::keyPressEvent(event);
}

bool LibraryPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress)
        if (const auto* key = static_cast<QKeyEvent*>(event); key->key() == Qt::Key_Down)
            if (const auto cards = visibleCards(); !cards.empty()) {
                cards.front()->setFocus(Qt::TabFocusReason);
                m_scroll->ensureWidgetVisible(cards.front());
                return true;
            }
    return QWidget::eventFilter(watched, event);
}

void LibraryPage::notice(const QString& text, const LearningRecord& before) {
    m_forgotten = before;
    m_noticeText->setText(text);
    m_notice->show();
}

void LibraryPage::restyle() {
    const Theme& theme = m_look.theme;
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::Window, m_look[Ink::stageGround]);
    setPalette(colours);
    QFont font = windowFont(m_look.typeScale * 1.5);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_nothing->setFont(windowFont(m_look.typeScale * 1.1));
    m_search->setMinimumWidth(qRound(260 * m_look.typeScale));
    m_closeNotice->setIcon(icon(Glyph::close, m_look[Ink::calloutText], m_look[Ink::calloutText]));
    const QString button =
        QStringLiteral("{ background: %1; color: %2; border: 1px solid %3; border-radius: 6px; padding: 5px "
                       "11px; }")
            .arg(hex(theme, Ink::card), hex(theme, Ink::text), hex(theme, Ink::cardBorder));
    setStyleSheet(panelStyle(theme) +
                  QStringLiteral("#librarySearch { padding: 5px 10px; border-radius: 6px; background: %1; }"
                                 "#libraryHeader { background: %1; border-bottom: 1px solid %2; }"
                                 "#libraryScroll, #libraryScroll > QWidget > QWidget { background: %3; }"
                                 "QPushButton, #libraryHeader QToolButton %4"
                                 "QPushButton:hover, QPushButton:focus, #libraryHeader QToolButton:hover,"
                                 "#libraryHeader QToolButton:focus { border-color: %5; }"
                                 "#libraryHeader QToolButton:disabled { color: %6; }"
                                 "#libraryHeader QToolButton::menu-indicator { image: none; width: 0; }"
                                 "#libraryNotice { background: %7; } #libraryNotice QLabel { color: %8; }"
                                 "#libraryTotal, #libraryNothing { color: %9; }")
                      .arg(hex(theme, Ink::card), hex(theme, Ink::cardBorder), hex(theme, Ink::stageGround),
                           button, hex(theme, Ink::accent), hex(theme, Ink::faintText),
                           hex(theme, Ink::calloutFill), hex(theme, Ink::calloutText),
                           hex(theme, Ink::mutedText)));
    m_notice->setAttribute(Qt::WA_StyledBackground);
    m_header->setAttribute(Qt::WA_StyledBackground);
    if (!m_chapters.empty() && m_language != m_look.language())
        return fill(m_own);
    for (Chapter* chapter : m_chapters)
        chapter->restyle();
    if (m_continue != nullptr)
        m_continue->restyle();
    arrange();
}

} // namespace handlelab
