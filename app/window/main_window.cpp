// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/docks/actions.h"
#include "app/docks/call_line.h"
#include "app/docks/code.h"
#include "app/docks/timeline_panel.h"
#include "app/inspector/inspector.h"
#include "app/library/library_page.h"
#include "app/look/wheel_guard.h"
#include "app/quiz/quiz_card.h"
#include "app/quiz/quiz_panel.h"
#include "app/reading/narration.h"
#include "app/session/background.h"
#include "app/stage/stage_view.h"
#include "app/window/key_guard.h"
#include "app/window/lessons/file_reports.h"
#include "app/window/menus/lessons_menu.h"
#include "app/window/menus/window_menus.h"
#include "app/window/menus/window_toolbar.h"
#include "app/window/presenting/presentation.h"
#include "app/window/presenting/presentation_header.h"
#include "app/window/stage_acts.h"
#include "app/window/stage_export.h"

namespace handlelab {

namespace {

/// Where something is kept in the data folder; nowhere without one.
QString dataPath(const WindowSetup& setup, const QString& name) {
    return setup.dataFolder.isEmpty() ? QString() : setup.dataFolder + name;
}

} // namespace

MainWindow::MainWindow(WindowSetup setup)
    : m_setup(std::move(setup))
    , m_preferences(readPreferences(m_setup.settingsFile))
    , m_look(*this, m_preferences)
    , m_session(backgroundWithProgress(this))
    , m_player(m_session)
    , m_autosave(m_session, dataPath(m_setup, QStringLiteral("/unsaved")))
    , m_fileWatch(m_session)
    , m_learner(dataPath(m_setup, QStringLiteral("/learning.json")))
    , m_actions(*this)
    , m_banner(new Banner(look()))
    , m_quiz(new Quiz(m_session, m_player, m_setup.questions, this))
    , m_stage(new StageView(frame().workbench()))
    , m_presentation(new Presentation(*this, *m_stage, *m_quiz, frame().workbench()))
    , m_modes(new ModeSwitch(frame(), *m_stage, *m_presentation))
    , m_docks(*this, frame().workbench(), *m_quiz)
    , m_files(new LessonFiles(frame(), m_fileWatch))
    , m_unsaved(frame(), *m_files, m_autosave)
    , m_reports(new FileReports(frame(), m_fileWatch, m_autosave))
    , m_quizMode(new QuizMode(frame(), *m_quiz, quizPanel(), *m_presentation, *m_files))
    , m_acts(new StageActs(frame(), *m_stage, m_docks))
    , m_export(std::make_unique<StageExport>(frame(), *m_stage))
    , m_menus(new WindowMenus(frame(), m_docks, m_look, *m_files))
    , m_lessonsMenu(new LessonsMenu(frame(), m_menus->lessons(), library(), *m_files))
    , m_toolBar(new WindowToolBar(frame(), *m_quiz, m_menus->speeds(), m_menus->models())) {
    setUp();
    arrange();
    connectSession();
    connectLessons();
    connectLook();
    connectKeys();
    m_player.setSpeed(m_preferences.speed);
    m_presentation->setSize(m_preferences.presentedSize);
    m_look.applyLanguage();
    m_look.restyle();
    resize(1366, 768);
    restoreLayout();
    sessionChanged();
    narration().setWholeText(m_preferences.wholeText);
    m_quiz->setOn(m_preferences.quiz);
    m_quizMode->update();
}

MainWindow::~MainWindow() = default;

WindowFrame MainWindow::frame() {
    return {*this, m_setup, m_preferences, look(), m_session, m_player, m_learner, *m_banner, m_actions};
}

ActionsPanel& MainWindow::actionsPanel() { return m_docks.get<ActionsPanel>(); }
CallLinePanel& MainWindow::callLine() { return m_docks.get<CallLinePanel>(); }
TimelinePanel& MainWindow::timelinePanel() { return m_docks.get<TimelinePanel>(); }
NarrationPanel& MainWindow::narration() { return m_docks.get<NarrationPanel>(); }
InspectorPanel& MainWindow::inspector() { return m_docks.get<InspectorPanel>(); }
CodePanel& MainWindow::code() { return m_docks.get<CodePanel>(); }
QuizPanel& MainWindow::quizPanel() { return m_docks.get<QuizPanel>(); }

void MainWindow::setUp() {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

/// What stands between the docks, from top to bottom.
void MainWindow::arrange() {
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(&m_presentation->header());
    auto* beside = new QHBoxLayout;
    beside->addWidget(m_modes->pages(), 1);
    beside->addWidget(&m_presentation->notesView());
    column->addLayout(beside, 1);
    column->addWidget(&m_quizMode->strip());
    setCentralWidget(centre);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::lessonChanged, this, &MainWindow::sessionChanged);
    connect(&m_session, &Session::positionChanged, this, &MainWindow::positionChanged);
    connect(&m_session, &Session::positionChanged, this, &MainWindow::recordProgress);
    connect(&m_player, &Player::stateChanged, this, &MainWindow::playerChanged);
    connect(&m_player, &Player::moves, m_stage, &StageView::animateNext);
    connect(m_quiz, &Quiz::changed, m_toolBar, &WindowToolBar::showStep);
    connect(m_modes, &ModeSwitch::changed, this, &MainWindow::modeChanged);
}

void MainWindow::connectLessons() {
    connect(m_files, &LessonFiles::arrived, m_modes, &ModeSwitch::showStage);
    connect(m_files, &LessonFiles::opened, this, &MainWindow::lessonOpened);
    connect(&library(), &LibraryPage::openWanted, this, &MainWindow::openAt);
    QAction* whole = m_actions[WindowAction::wholeText];
    connect(&narration(), &NarrationPanel::wholeTextChanged, whole, &QAction::setChecked);
    connect(whole, &QAction::triggered, this, &MainWindow::readWholeText);
}

void MainWindow::connectLook() {
    connect(&m_look, &WindowLook::restyled, this, &MainWindow::restyle);
    connect(&m_look, &WindowLook::languageChosen, this, [this] {
        const auto question = m_quiz->kept();
        if (m_files->followLanguage() && question)
            m_quiz->resume(*question);
    });
    m_actions.on(WindowAction::resetLayout, [this] {
        m_modes->showStage();
        resetLayout();
    });
    m_actions.on(WindowAction::newProcess, [this] {
        m_modes->showStage();
        m_acts->offerNewProcess();
    });
}

void MainWindow::connectKeys() {
    qApp->installEventFilter(new WheelGuard(this));
    auto* guard = new KeyGuard(this);
    qApp->installEventFilter(guard);
    connect(guard, &KeyGuard::keyPressed, this, [this](bool held) {
        m_quiz->setKeyHeld(held);
        m_stage->finish();
        m_player.finish();
    });
    connect(m_banner, &Banner::closed, this, [this] {
        if (!libraryShown())
            m_stage->setFocus();
    });
}

void MainWindow::sessionChanged() {
    m_acts->lessonChanged();
    setWindowTitle(m_session.title() + QStringLiteral("[*] — HandleLab"));
    setWindowModified(m_session.changed());
    const auto nameOf = [](const Edit* edit) { // of a line it may hold &pi, which is no key of a menu
        return edit == nullptr ? QString()
                               : u' ' + QCoreApplication::translate("Edit", edit->name.c_str())
                                            .replace(u'&', QStringLiteral("&&"));
    };
    const Edit* undo = m_session.history().nextUndo();
    const Edit* redo = m_session.history().nextRedo();
    action(WindowAction::undo)->setText(tr("Undo") + nameOf(undo));
    action(WindowAction::redo)->setText(tr("Redo") + nameOf(redo));
    m_actions.enable({WindowAction::undo}, undo != nullptr);
    m_actions.enable({WindowAction::redo}, redo != nullptr);
    positionChanged();
}

void MainWindow::positionChanged() {
    using enum WindowAction;
    m_toolBar->showStep();
    const Moment& moment = m_session.moment();
    const bool atEnd = moment.position() >= moment.end();
    m_actions.enable({first, stepBack, microBack, reset, playBackwards}, moment.position() > moment.start());
    m_actions.enable({last, stepForward, microForward}, !atEnd);
    if (libraryShown())
        for (QAction* one : m_menus->actionsOnStage())
            one->setEnabled(false);
    m_toolBar->setLibraryShown(libraryShown());
    const LessonEntry* next = m_lessonsMenu->updateNeighbours();
    // at its end a lesson offers the one that follows
    const bool offered =
        next != nullptr && !libraryShown() && !m_session.changed() && !moment.steps().empty() && atEnd;
    m_toolBar->offerNext(offered ? next->text.title : QString());
}

void MainWindow::playerChanged() {
    action(WindowAction::play)->setText(m_player.playing() ? tr("Pause") : tr("Play"));
    m_preferences.speed = m_player.speed();
    m_toolBar->showPlayer();
}

void MainWindow::modeChanged() {
    if (libraryShown())
        return sessionChanged();
    for (QAction* one : m_menus->actionsOnStage())
        one->setEnabled(true);
    sessionChanged();
    m_quizMode->update();
}

/// A lesson that somebody changed is no longer the one that is remembered.
void MainWindow::recordProgress() {
    const Moment& moment = m_session.moment();
    if (!m_session.changed())
        m_learner.reached(openLessonKey(), static_cast<int>(moment.stepsDone()),
                          static_cast<int>(moment.steps().size()));
}

void MainWindow::lessonOpened() {
    narration().beginLesson();
    if (m_files->shipped().isEmpty() && isVisible()) // else offerRestore() follows
        m_unsaved.offerOn(m_session.file());
}

void MainWindow::openAt(const QString& path, int step, const QString& sentence) {
    if (!openLesson(path))
        return;
    m_session.seekStep(static_cast<std::uint32_t>(std::max(0, step)));
    m_stage->finish();
    narration().beginLesson(sentence);
}

/// The article, wherever it was chosen, is to be seen.
void MainWindow::readWholeText(bool whole) {
    m_modes->showStage();
    narration().setWholeText(whole);
    if (m_presentation->active())
        return;
    narration().show();
    narration().raise();
}

void MainWindow::exportPicture() { m_export->exportPicture(); }

void MainWindow::retranslate() {
    m_actions.retranslate();
    m_toolBar->retranslate();
    m_banner->retranslate();
    sessionChanged();
    playerChanged();
}

void MainWindow::restyle() {
    m_toolBar->restyle();
    m_actions.restyle(look()[Ink::text], look()[Ink::faintText]);
    m_docks.restyle();
    m_banner->restyle();
    m_quizMode->restyle();
    m_presentation->restyle();
    m_quizMode->place();
    m_stage->restyle();
    library().restyle();
    playerChanged();
}

void MainWindow::resetLayout() {
    m_quiz->setSilent(false);
    m_docks.reset();
}

void MainWindow::restoreLayout() {
    resetLayout();
    if (!m_preferences.geometry.isEmpty())
        restoreGeometry(m_preferences.geometry);
    // a layout that this version does not understand leaves the default one
    if (!m_preferences.docks.isEmpty() && !restoreState(m_preferences.docks))
        m_preferences.docks.clear();
}

void MainWindow::remember() {
    m_presentation->leave();
    m_modes->showStage();
    m_preferences.geometry = saveGeometry();
    m_preferences.docks = saveState();
    m_preferences.wholeText = narration().prefersWholeText();
    writePreferences(m_preferences, m_setup.settingsFile);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files->mayLeave())
        return event->ignore();
    m_autosave.discardOwn();
    m_player.pause();
    remember();
    m_learner.writeNow();
    event->accept();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!m_shown && m_preferences.docks.isEmpty())
        resetLayout();
    if (!m_shown) {
        m_reports->reportRecord();
        if (!libraryShown())
            m_stage->setFocus(); // the first key is for the lesson, not for what happens to stand first
    }
    m_shown = true;
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_fileWatch.look();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) { openLesson(event->mimeData()->urls().front().toLocalFile()); }

} // namespace handlelab
