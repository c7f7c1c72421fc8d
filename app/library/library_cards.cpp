// SPDX-License-Identifier: GPL-3.0-or-later
// The library page's cards: which there are, what they show, and how the keys move between them.
#include "app/library/library_page.h"

namespace handlelab {

const std::vector<LessonChapter>& LibraryPage::lessons() {
    if (m_language != m_look.language()) {
        m_language = m_look.language();
        m_shipped = shippedChapters(m_language);
    }
    return m_shipped;
}

void LibraryPage::fill(const QStringList& own) {
    m_own = own;
    dropContinue();
    for (Chapter* chapter : std::exchange(m_chapters, {})) {
        chapter->hide();
        chapter->deleteLater();
    }
    const auto addChapter = [this](const QString& name, const std::vector<LessonEntry>& entries) {
        if (entries.empty())
            return;
        auto* chapter = new Chapter(m_look, name, m_content);
        for (const LessonEntry& entry : entries) {
            if (entry.number.isEmpty())
                m_pictures.forget(entry.path); // somebody may have edited the file
            chapter->add(makeCard(entry, LessonCard::Shape::normal));
        }
        chapter->show();
        m_chapters.push_back(chapter);
    };
    for (const LessonChapter& chapter : lessons())
        addChapter(chapter.name, chapter.lessons);
    addChapter(tr("Your own lessons"), ownLessons(own));
    updateStates();
    search();
}

LessonCard* LibraryPage::makeCard(const LessonEntry& lesson, LessonCard::Shape shape) {
    auto* made = new LessonCard(m_look, lesson, shape, m_content);
    connect(made, &LessonCard::clicked, this, [this, made] {
        const LessonProgress& progress = made->state().progress;
        Q_EMIT openWanted(made->lesson().path, progress.finished() ? 0 : progress.lastStep,
                          made->state().hit ? made->state().hit->sentence : QString());
    });
    connect(made, &LessonCard::moveWanted, this, [this, made](int key) { move(made, key); });
    connect(made, &LessonCard::menuWanted, this,
            [this, made](const QPoint& place) { showMenu(made, place); });
    connect(made, &LessonCard::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    return made;
}

CardState LibraryPage::stateOf(const LessonEntry& lesson) const {
    const LearningRecord& record = m_learner.record();
    CardState state;
    state.progress = record.lessons.value(lesson.key);
    for (const GivenAnswer& answer : record.answers)
        if (answer.lesson == lesson.key) {
            ++state.asked;
            state.right += answer.right();
        }
    return state;
}

/// The lesson that was seen last, unless it is finished; nullptr when there is none.
const LessonEntry* LibraryPage::latest() const {
    const LessonEntry* found = nullptr;
    QDateTime when;
    for (Chapter* chapter : m_chapters)
        for (LessonCard* made : chapter->cards())
            if (const LessonProgress& progress = made->state().progress;
                progress.lastStep > 0 && !progress.finished() &&
                (!when.isValid() || progress.lastSeen > when)) {
                when = progress.lastSeen;
                found = &made->lesson();
            }
    return found;
}

/// It may be the card that is just being clicked.
void LibraryPage::dropContinue() {
    if (LessonCard* card = std::exchange(m_continue, nullptr)) {
        card->hide();
        card->deleteLater();
    }
}

void LibraryPage::makeContinue() {
    const LessonEntry* lesson = latest();
    if (lesson == nullptr) {
        dropContinue();
        return;
    }
    if (m_continue == nullptr || m_continue->lesson().path != lesson->path) {
        dropContinue();
        m_continue = makeCard(*lesson, LessonCard::Shape::wide);
        m_continue->setVisible(searchWords(m_search->text()).isEmpty());
        setTabOrder(m_back, m_continue);
    }
    m_continue->setState(stateOf(*lesson));
}

std::vector<LessonCard*> LibraryPage::visibleCards() const {
    std::vector<LessonCard*> cards;
    if (m_continue != nullptr && !m_continue->isHidden())
        cards.push_back(m_continue);
    for (Chapter* chapter : m_chapters)
        for (LessonCard* made : chapter->cards())
            if (!chapter->isHidden() && !made->isHidden())
                cards.push_back(made);
    return cards;
}

LessonCard* LibraryPage::card(const QString& key) const {
    for (Chapter* chapter : m_chapters)
        for (LessonCard* made : chapter->cards())
            if (made->lesson().key == key)
                return made;
    return nullptr;
}

void LibraryPage::wishPictures() {
    const auto cards = visibleCards();
    if (cards.empty())
        return;
    const int wide = cardWidthIn(contentWidth(), m_look.typeScale);
    m_pictures.setStyle({m_look.theme, m_look.words, cards.back()->pictureSize(wide), devicePixelRatioF()});
    for (LessonCard* made : cards)
        showPictures(made);
}

/// What is not drawn yet leaves its place empty until it arrives.
void LibraryPage::showPictures(LessonCard* card) {
    const QString& path = card->lesson().path;
    if (card == m_continue)
        card->setPictures(m_pictures.picture({path, card->state().progress.lastStep}), {});
    else
        card->setPictures(m_pictures.picture({path, 0}), m_pictures.picture({path, {}}));
}

/// The nearest of the cards that are seen so many rows below, or above; nullptr where there is none.
LessonCard* LibraryPage::nearestCard(const LessonCard* from, int rows) const {
    const auto place = [this](const LessonCard* card) {
        return QRect(card->mapTo(m_content, QPoint()), card->size()).center();
    };
    const QPoint start = place(from);
    LessonCard* best = nullptr;
    double least = 1e9;
    for (LessonCard* card : visibleCards()) {
        const QPoint there = place(card);
        const int down = (there.y() - start.y()) * (rows > 0 ? 1 : -1);
        if (down < from->height() / 2)
            continue;
        const double far =
            std::abs(down - std::abs(rows) * from->height()) * 4.0 + std::abs(there.x() - start.x());
        if (far < least) {
            least = far;
            best = card;
        }
    }
    return best;
}

/// To the next card by reading order, or to the nearest one above or below.
void LibraryPage::move(LessonCard* from, int key) {
    const auto cards = visibleCards();
    const auto here = std::ranges::find(cards, from);
    if (here == cards.end())
        return;
    const auto at = here - cards.begin();
    LessonCard* to = nullptr;
    switch (key) {
    case Qt::Key_Left:
        to = at > 0 ? cards[static_cast<std::size_t>(at - 1)] : nullptr;
        break;
    case Qt::Key_Right:
        to = at + 1 < std::ssize(cards) ? cards[static_cast<std::size_t>(at + 1)] : nullptr;
        break;
    case Qt::Key_Home:
        to = cards.front();
        break;
    case Qt::Key_End:
        to = cards.back();
        break;
    case Qt::Key_Up:
        to = nearestCard(from, -1);
        if (to == nullptr)
            return find();
        break;
    case Qt::Key_Down:
        to = nearestCard(from, 1);
        break;
    case Qt::Key_PageUp:
        to = nearestCard(from, -2);
        break;
    case Qt::Key_PageDown:
        to = nearestCard(from, 2);
        break;
    default:
        break;
    }
    if (to == nullptr)
        return;
    to->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(to, 0, 40);
}

void LibraryPage::showMenu(LessonCard* card, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const LessonEntry lesson =
        card->lesson(); // by value: the card may be gone by the time something is chosen
    const CardState state = card->state();
    if (state.progress.lastStep > 0 && !state.progress.finished())
        menu->addAction(tr("Continue at step %1").arg(state.progress.lastStep), this,
                        [=, this] { Q_EMIT openWanted(lesson.path, state.progress.lastStep, {}); });
    menu->addAction(tr("Open at the beginning"), this, [=, this] { Q_EMIT openWanted(lesson.path, 0, {}); });
    menu->addSeparator();
    QAction* reset =
        menu->addAction(tr("Forget the progress and the answers"), this, [=, this] { forget(lesson); });
    reset->setEnabled(state.progress.steps > 0 || state.asked > 0);
    menu->popup(place);
}

void LibraryPage::forget(const LessonEntry& lesson) {
    const LearningRecord before = m_learner.record();
    m_learner.forget(lesson.key);
    notice(tr("The progress and the answers of “%1” are forgotten.").arg(lesson.text.title), before);
}

void LibraryPage::forgetAll() {
    const LearningRecord before = m_learner.record();
    m_learner.forgetAll();
    notice(tr("All progress and all answers are forgotten."), before);
}

} // namespace handlelab
