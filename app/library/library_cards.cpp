// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_cards.h"

#include "app/library/cards/card_measures.h"
#include "app/library/cards/card_moves.h"
#include "app/library/library_style.h"
#include "app/library/library_text.h"
#include "app/look/appearance.h"
#include "app/look/label.h"

namespace handlelab {

namespace {

constexpr int chapterGap = 30;

} // namespace

LibraryCards::LibraryCards(const Look& look, const Learner& learner, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_learner(learner)
    , m_content(new QWidget)
    , m_nothing(plainParagraph({}, m_content))
    , m_clear(new QPushButton(m_content)) {
    setObjectName(QStringLiteral("libraryScroll"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    verticalScrollBar()->setSingleStep(24);
    m_nothing->setObjectName(QStringLiteral("libraryNothing"));
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->hide();
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &LibraryCards::clearWanted);
    connect(&m_pictures, &LessonPictures::arrived, this, &LibraryCards::pictureArrived);
}

void LibraryCards::fill(const std::vector<LessonChapter>& chapters) {
    dropContinue();
    for (Chapter* chapter : std::exchange(m_chapters, {})) {
        chapter->hide();
        chapter->deleteLater();
    }
    for (const LessonChapter& lessons : chapters) {
        if (lessons.lessons.empty())
            continue;
        auto* chapter = new Chapter(m_look, lessons.name, m_content);
        for (const LessonEntry& entry : lessons.lessons) {
            if (entry.number.isEmpty())
                m_pictures.forget(entry.path); // somebody may have edited the file
            chapter->add(makeCard(entry, CardShape::normal));
        }
        chapter->show();
        m_chapters.push_back(chapter);
    }
}

LessonCard* LibraryCards::makeCard(const LessonEntry& lesson, CardShape shape) {
    auto* made = new LessonCard(m_look, lesson, shape, m_content);
    connect(made, &LessonCard::clicked, this, [this, made] { Q_EMIT chosen(made); });
    connect(made, &LessonCard::moveWanted, this, [this, made](int key) { move(made, key); });
    connect(made, &LessonCard::menuWanted, this,
            [this, made](const QPoint& place) { Q_EMIT menuWanted(made, place); });
    connect(made, &LessonCard::typed, this, &LibraryCards::typed);
    return made;
}

FinishedLessons LibraryCards::updateStates() {
    FinishedLessons total;
    for (Chapter* chapter : m_chapters) {
        int here = 0;
        for (LessonCard* made : chapter->cards()) {
            CardState state = cardStateOf(m_learner.record(), made->lesson().key);
            state.hit = made->state().hit;
            here += state.progress.finished();
            made->setState(std::move(state));
        }
        const int lessons = static_cast<int>(chapter->cards().size());
        const bool own = chapter->cards().front()->lesson().number.isEmpty();
        chapter->setSummary(own ? QString()
                                : LibraryText::tr("%1 of %n finished", nullptr, lessons).arg(here));
        total.finished += own ? 0 : here;
        total.all += own ? 0 : lessons;
    }
    makeContinue();
    return total;
}

std::vector<LessonCard*> LibraryCards::allCards() const {
    std::vector<LessonCard*> cards;
    for (const Chapter* chapter : m_chapters)
        cards.insert(cards.end(), chapter->cards().begin(), chapter->cards().end());
    return cards;
}

/// The lesson that was seen last, unless it is finished; nullptr when there is none.
const LessonEntry* LibraryCards::latest() const {
    const LessonEntry* found = nullptr;
    QDateTime when;
    for (const LessonCard* made : allCards())
        if (const LessonProgress& progress = made->state().progress;
            progress.lastStep > 0 && !progress.finished() && (!when.isValid() || progress.lastSeen > when)) {
            when = progress.lastSeen;
            found = &made->lesson();
        }
    return found;
}

/// It may be the card that is just being clicked.
void LibraryCards::dropContinue() {
    if (LessonCard* card = std::exchange(m_continue, nullptr)) {
        card->hide();
        card->deleteLater();
    }
}

void LibraryCards::makeContinue() {
    const LessonEntry* lesson = latest();
    if (lesson == nullptr) {
        dropContinue();
        return;
    }
    if (m_continue == nullptr || m_continue->lesson().path != lesson->path) {
        dropContinue();
        m_continue = makeCard(*lesson, CardShape::wide);
        m_continue->setVisible(m_words.isEmpty());
        Q_EMIT continueMade(m_continue);
    }
    m_continue->setState(cardStateOf(m_learner.record(), lesson->key));
}

void LibraryCards::search(const QString& typed) {
    m_words = searchWords(typed);
    for (Chapter* chapter : m_chapters) {
        bool any = false;
        for (LessonCard* made : chapter->cards()) {
            CardState state = made->state();
            state.hit = m_words.isEmpty() ? std::nullopt : findIn(made->lesson(), m_words);
            made->setVisible(m_words.isEmpty() || state.hit);
            any |= m_words.isEmpty() || state.hit.has_value();
            made->setState(std::move(state));
        }
        chapter->setVisible(any);
    }
    if (m_continue != nullptr)
        m_continue->setVisible(m_words.isEmpty());
    m_nothing->setText(
        LibraryText::tr("No lesson has “%1” in its title or text.").arg(typed.trimmed()) +
        QStringLiteral("\n\n") +
        LibraryText::tr("Try fewer words, another word, or the name of a function such as CloseHandle."));
    verticalScrollBar()->setValue(0);
}

void LibraryCards::arrange() {
    const int width = contentWidth();
    int y = 18;
    if (m_continue != nullptr && !m_continue->isHidden()) {
        const int high = CardMeasures(m_look.typeScale).height(CardShape::wide, width);
        m_continue->setGeometry(libraryMargin, y, width, high);
        y += high + chapterGap - 8;
    }
    bool any = false;
    for (Chapter* chapter : m_chapters) {
        if (chapter->isHidden())
            continue;
        any = true;
        chapter->setFixedWidth(width);
        chapter->arrange(width);
        chapter->move(libraryMargin, y);
        y += chapter->height() + chapterGap;
    }
    m_nothing->setVisible(!any);
    m_clear->setVisible(!any);
    if (!any)
        arrangeNothing(width, y);
    m_content->resize(viewport()->width(), y);
    wishPictures();
}

void LibraryCards::arrangeNothing(int width, int& y) {
    const int wide = std::min(width, qRound(560 * m_look.typeScale));
    m_nothing->setGeometry(libraryMargin + (width - wide) / 2, y + 60, wide, m_nothing->heightForWidth(wide));
    m_clear->adjustSize();
    m_clear->move(libraryMargin + (width - m_clear->width()) / 2, m_nothing->geometry().bottom() + 20);
    y = m_clear->geometry().bottom() + 40;
}

int LibraryCards::contentWidth() const {
    // as if the bar were always there, so that showing it changes nothing
    const int bar = verticalScrollBar()->sizeHint().width();
    return width() - 2 * libraryMargin - bar / 2;
}

void LibraryCards::restyle() {
    m_nothing->setFont(windowFont(m_look.typeScale * 1.1));
    for (Chapter* chapter : m_chapters)
        chapter->restyle();
    if (m_continue != nullptr)
        m_continue->restyle();
}

void LibraryCards::retranslate() {
    m_clear->setText(LibraryText::tr("Clear the search"));
    setAccessibleName(LibraryText::tr("Lessons by chapter"));
}

std::vector<LessonCard*> LibraryCards::visibleCards() const {
    std::vector<LessonCard*> cards;
    if (m_continue != nullptr && !m_continue->isHidden())
        cards.push_back(m_continue);
    for (Chapter* chapter : m_chapters)
        for (LessonCard* made : chapter->cards())
            if (!chapter->isHidden() && !made->isHidden())
                cards.push_back(made);
    return cards;
}

LessonCard* LibraryCards::card(const QString& key) const {
    const auto cards = allCards();
    const auto found =
        std::ranges::find(cards, key, [](const LessonCard* made) { return made->lesson().key; });
    return found == cards.end() ? nullptr : *found;
}

void LibraryCards::wishPictures() {
    const auto cards = visibleCards();
    if (cards.empty())
        return;
    const QSize size = CardMeasures(m_look.typeScale)
                           .picture(CardShape::normal, cardWidthIn(contentWidth(), m_look.typeScale));
    m_pictures.setStyle({m_look.theme, m_look.words, size, devicePixelRatioF()});
    for (LessonCard* made : cards)
        showPictures(made);
}

/// What is not drawn yet leaves its place empty until it arrives.
void LibraryCards::showPictures(LessonCard* card) {
    const QString& path = card->lesson().path;
    if (card == m_continue)
        card->setPictures(m_pictures.picture({path, card->state().progress.lastStep}), {});
    else
        card->setPictures(m_pictures.picture({path, 0}), m_pictures.picture({path, {}}));
}

void LibraryCards::pictureArrived(const QString& path) {
    for (LessonCard* made : allCards())
        if (made->lesson().path == path)
            showPictures(made);
    if (m_continue != nullptr && m_continue->lesson().path == path)
        showPictures(m_continue);
}

void LibraryCards::move(LessonCard* from, int key) {
    LessonCard* to = cardTowards(key, from, visibleCards(), m_content);
    if (to == nullptr) {
        if (key == Qt::Key_Up)
            Q_EMIT searchWanted();
        return;
    }
    to->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(to, 0, 40);
}

} // namespace handlelab
