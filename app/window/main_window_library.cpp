// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's library: when it is seen instead of the stage, what is opened from it, the Lessons menu.
#include "app/window/main_window.h"

#include "app/library/library_page.h"
#include "app/reading/narration.h"
#include "app/session/shipped_lessons.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "app/window/presentation.h"

#define MENU_TR(text) QT_TRANSLATE_NOOP("handlelab::MainWindow", text)

namespace handlelab {

namespace {

constexpr int nextTitlePixels = 190; // at type scale 1

} // namespace

void MainWindow::makeLibrary(QBoxLayout* place) {
    m_pages = new QStackedWidget;
    m_library = new LibraryPage(m_look, m_learner);
    m_pages->addWidget(m_stage);
    m_pages->addWidget(m_library);
    place->addWidget(m_pages, 1);
    connect(m_library, &LibraryPage::leaveWanted, this, &MainWindow::showStage);
    connect(m_library, &LibraryPage::openWanted, this, &MainWindow::openAt);
}

void MainWindow::makeLessonsMenu() {
    m_lessons = addMenu(MENU_TR("&Lessons"));
    add(m_lessons, MENU_TR("Library…"), [this] { libraryShown() ? showStage() : showLibrary(); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    add(m_lessons, MENU_TR("Next lesson"), [this] { openNeighbour(1); },
        {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    add(m_lessons, MENU_TR("Previous lesson"), [this] { openNeighbour(-1); },
        {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    m_lessons->addSeparator();
    connect(m_lessons, &QMenu::aboutToShow, this, &MainWindow::fillLessons);
}

/// Its chapters as submenus; what is finished has a tick.
void MainWindow::fillLessons() {
    for (QMenu* menu : m_lessons->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        delete menu;
    const QString open = openLessonKey();
    for (const LessonChapter& chapter : m_library->lessons()) {
        QMenu* menu = m_lessons->addMenu(chapter.name);
        bool all = true;
        for (const LessonEntry& lesson : chapter.lessons) {
            const bool finished = m_learner.record().lessons.value(lesson.key).finished();
            all &= finished;
            QAction* made = menu->addAction(lesson.number + QStringLiteral("  ") + lesson.text.title +
                                                (finished ? QStringLiteral("\t✓") : QString()),
                                            this, [this, path = lesson.path] { openLesson(path); });
            if (lesson.key == open) {
                QFont font = made->font();
                font.setWeight(QFont::DemiBold);
                made->setFont(font);
            }
        }
        if (all)
            menu->setTitle(chapter.name + QStringLiteral("\t✓"));
    }
    updateNeighbours();
}

bool MainWindow::libraryShown() const { return m_pages->currentWidget() == m_library; }

void MainWindow::showLibrary() {
    if (libraryShown())
        return;
    m_presentation->leave();
    m_player.pause();
    m_stage->finish();
    m_learner.writeNow();
    m_docksBesideStage = saveState();
    for (QDockWidget* dock : findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        dock->hide();
    m_library->fill(m_preferences.recent);
    m_pages->setCurrentWidget(m_library);
    m_library->find();
    sessionChanged();
}

void MainWindow::showStage() {
    if (!libraryShown())
        return;
    m_pages->setCurrentWidget(m_stage);
    restoreState(m_docksBesideStage);
    for (QAction* made : stageActions())
        made->setEnabled(true);
    m_stage->setFocus();
    sessionChanged();
    quizChanged();
}

/// What acts on the stage and would do so unseen behind the library.
QList<QAction*> MainWindow::stageActions() const {
    QList<QAction*> all{action("continue")};
    for (int key = 0; key <= 5; ++key)
        all.append(action(qPrintable(QStringLiteral("answer %1").arg(key))));
    for (const char* menu : {"&Edit", "&Simulation"})
        for (const auto& [thing, source] : m_labelled)
            if (auto* found = qobject_cast<QMenu*>(thing); found != nullptr && qstrcmp(source, menu) == 0)
                all += found->actions();
    return all;
}

void MainWindow::updatePage() {
    const bool library = libraryShown();
    if (library)
        for (QAction* made : stageActions())
            made->setEnabled(false);
    for (QWidget* button : std::initializer_list<QWidget*>{m_play, m_speed, m_model, m_export})
        button->setEnabled(!library);
    m_libraryButton->setChecked(library);
    updateNeighbours();
}

/// At its end a lesson offers the one that follows.
void MainWindow::updateNeighbours() {
    const QString key = openLessonKey();
    const LessonEntry *next = nullptr, *previous = nullptr;
    if (!key.isEmpty() && !m_shipped.isEmpty()) {
        next = neighbour(m_library->lessons(), key, 1);
        previous = neighbour(m_library->lessons(), key, -1);
    }
    action("Next lesson")->setEnabled(next != nullptr);
    action("Previous lesson")->setEnabled(previous != nullptr);
    const Timeline& timeline = m_session.timeline();
    const bool offered = next != nullptr && !libraryShown() && !m_session.changed() &&
                         !timeline.steps().empty() && timeline.position() >= timeline.end();
    m_nextAction->setVisible(offered);
    if (!offered)
        return;
    const int wide = qRound(nextTitlePixels * m_look.typeScale);
    m_next->setText(
        tr("Next: %1").arg(m_next->fontMetrics().elidedText(next->text.title, Qt::ElideRight, wide)) +
        QStringLiteral("  ▸"));
    if (m_toolBar->sizeHint().width() > m_toolBar->width())
        m_next->setText(tr("Next lesson") + QStringLiteral("  ▸"));
    m_next->setToolTip(next->text.title);
    m_next->setAccessibleName(tr("Next: %1").arg(next->text.title));
}

void MainWindow::openAt(const QString& path, int step, const QString& sentence) {
    if (!openLesson(path))
        return;
    m_session.seekStep(static_cast<std::uint32_t>(std::max(0, step)));
    m_stage->finish();
    m_narration->beginLesson(sentence);
}

/// The article, wherever it was chosen, is to be seen.
void MainWindow::readWholeText(bool whole) {
    showStage();
    m_narration->setWholeText(whole);
    if (m_presentation->active())
        return;
    m_narration->show();
    m_narration->raise();
}

void MainWindow::openNeighbour(int by) {
    const LessonEntry* lesson = neighbour(m_library->lessons(), openLessonKey(), by);
    if (lesson != nullptr)
        openLesson(QString(lesson->path)); // a copy: opening may read the lessons anew
}

} // namespace handlelab
