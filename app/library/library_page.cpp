// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_page.h"

#include "app/library/library_style.h"
#include "app/look/appearance.h"

namespace handlelab {

LibraryPage::LibraryPage(const Look& look, Learner& learner, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_learner(learner)
    , m_header(new LibraryHeader)
    , m_cards(new LibraryCards(look, learner))
    , m_notice(new LibraryNotice(learner)) {
    setObjectName(QStringLiteral("library"));
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Ignored,
                  QSizePolicy::Ignored); // the stage alone says how small a window may be
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_cards, 1);
    column->addWidget(m_notice);
    connectHeader();
    connectCards();
    connect(m_notice, &LibraryNotice::undone, m_header, &LibraryHeader::find);
    connect(&m_learner, &Learner::changed, this, [this] {
        if (isVisible())
            updateStates();
    });
    retranslate();
}

void LibraryPage::connectHeader() {
    connect(m_header, &LibraryHeader::searched, this, &LibraryPage::search);
    connect(m_header, &LibraryHeader::entered, this, [this] {
        if (const auto cards = m_cards->visibleCards();
            !cards.empty() && !m_header->text().trimmed().isEmpty())
            cards.front()->click();
    });
    connect(m_header, &LibraryHeader::cardsWanted, this, &LibraryPage::enterCards);
    connect(m_header, &LibraryHeader::forgetAllWanted, this, &LibraryPage::forgetAll);
    connect(m_header, &LibraryHeader::leaveWanted, this, &LibraryPage::leaveWanted);
}

void LibraryPage::connectCards() {
    connect(m_cards, &LibraryCards::chosen, this, &LibraryPage::open);
    connect(m_cards, &LibraryCards::menuWanted, this, &LibraryPage::showMenu);
    connect(m_cards, &LibraryCards::searchWanted, m_header, &LibraryHeader::find);
    connect(m_cards, &LibraryCards::clearWanted, m_header, &LibraryHeader::clear);
    connect(m_cards, &LibraryCards::typed, m_header, &LibraryHeader::search);
    connect(m_cards, &LibraryCards::continueMade, this,
            [this](LessonCard* card) { setTabOrder(m_header->backButton(), card); });
}

const std::vector<LessonChapter>& LibraryPage::lessons() {
    if (m_language != m_look.language()) {
        m_language = m_look.language();
        m_shipped = shippedChapters(m_language);
    }
    return m_shipped;
}

void LibraryPage::fill(const QStringList& own) {
    m_own = own;
    std::vector<LessonChapter> chapters = lessons();
    chapters.push_back({tr("Your own lessons"), ownLessons(own)});
    m_cards->fill(chapters);
    updateStates();
    search();
}

void LibraryPage::retranslate() {
    m_header->retranslate();
    m_cards->retranslate();
    m_notice->retranslate();
}

void LibraryPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryPage::restyle() {
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::Window, m_look[Ink::stageGround]);
    setPalette(colours);
    m_header->restyle(m_look);
    m_notice->restyle(m_look);
    setStyleSheet(libraryStyle(m_look.theme));
    m_cards->restyle();
    if (!m_cards->empty() && m_language != m_look.language())
        return fill(m_own);
    arrange();
}

void LibraryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    arrange();
}

/// What nobody looks at is not drawn.
void LibraryPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_cards->pictures().cancel();
    m_notice->hide();
}

void LibraryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LibraryPage::arrange() {
    if (!isVisible() || m_cards->empty())
        return;
    layout()->activate();
    m_cards->arrange();
}

void LibraryPage::search() {
    m_cards->search(m_header->text());
    arrange();
}

void LibraryPage::updateStates() {
    const FinishedLessons count = m_cards->updateStates();
    m_header->setFinished(count.finished, count.all);
    const LearningRecord& record = m_learner.record();
    m_header->setForgettable(!record.lessons.isEmpty() || !record.answers.empty());
    arrange();
}

void LibraryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_header->text().isEmpty())
            return Q_EMIT leaveWanted();
        m_header->clear();
        return m_header->find();
    }
    if (event->matches(QKeySequence::Find))
        return m_header->find();
    QWidget::keyPressEvent(event);
}

void LibraryPage::enterCards() {
    const auto cards = m_cards->visibleCards();
    if (cards.empty())
        return;
    cards.front()->setFocus(Qt::TabFocusReason);
    m_cards->ensureWidgetVisible(cards.front());
}

void LibraryPage::open(LessonCard* card) {
    const CardState& state = card->state();
    Q_EMIT openWanted(card->lesson().path, state.progress.finished() ? 0 : state.progress.lastStep,
                      state.hit ? state.hit->sentence : QString());
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
    m_notice->say(tr("The progress and the answers of “%1” are forgotten.").arg(lesson.text.title), before);
}

void LibraryPage::forgetAll() {
    const LearningRecord before = m_learner.record();
    m_learner.forgetAll();
    m_notice->say(tr("All progress and all answers are forgotten."), before);
}

} // namespace handlelab
