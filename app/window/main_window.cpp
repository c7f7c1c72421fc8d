// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/docks/actions.h"
#include "app/docks/actor_menu.h"
#include "app/docks/call_line.h"
#include "app/docks/code.h"
#include "app/docks/timeline_panel.h"
#include "app/inspector/inspector.h"
#include "app/look/icons.h"
#include "app/look/separator_drag.h"
#include "app/look/wheel_guard.h"
#include "app/quiz/quiz_card.h"
#include "app/quiz/quiz_panel.h"
#include "app/reading/narration.h"
#include "app/session/background.h"
#include "app/stage/stage_menu.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "app/window/key_guard.h"
#include "app/window/presentation.h"
#include "app/window/presentation_header.h"

namespace handlelab {

MainWindow::MainWindow(WindowSetup setup)
    : m_setup(std::move(setup))
    , m_desktopPalette(QApplication::palette())
    , m_preferences(readPreferences(m_setup.settingsFile))
    , m_session(backgroundWithProgress(this))
    , m_player(m_session)
    , m_autosave(m_session,
                 m_setup.dataFolder.isEmpty() ? QString() : m_setup.dataFolder + QStringLiteral("/unsaved"))
    , m_fileWatch(m_session)
    , m_learner(m_setup.dataFolder.isEmpty() ? QString()
                                             : m_setup.dataFolder + QStringLiteral("/learning.json")) {
    loadFonts();
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const Workbench bench{m_session, m_player, m_look};
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new Banner(m_look);
    m_quiz = new Quiz(m_session, m_player, m_setup.questions, this);
    m_stage = new StageView(bench);
    m_presentation = new Presentation(*this, *m_stage, *m_quiz, bench);
    column->addWidget(m_banner);
    column->addWidget(&m_presentation->header());
    auto* beside = new QHBoxLayout;
    makeLibrary(beside);
    beside->addWidget(&m_presentation->notesView());
    column->addLayout(beside, 1);
    setCentralWidget(centre);
    makePanels(bench);
    column->addWidget(m_quizStrip);
    makeMenus();
    makeToolBar();
    connectAll();
    m_player.setSpeed(m_preferences.speed);
    m_look.motion = m_preferences.motion;
    m_look.typeScale = m_preferences.typeScale;
    m_presentation->setSize(m_preferences.presentedSize);
    applyLanguage(m_preferences.language);
    applyLook();
    resize(1366, 768);
    restoreLayout();
    sessionChanged();
    m_narration->setWholeText(m_preferences.wholeText);
    m_quiz->setOn(m_preferences.quiz);
    quizChanged();
}

MainWindow::~MainWindow() {
    QApplication::removeTranslator(&m_qtTranslator);
    if (QTranslator* old = m_look.words.translator(); old != nullptr)
        QApplication::removeTranslator(old);
}

void MainWindow::makePanels(const Workbench& bench) {
    m_actions = new ActionsPanel(bench);
    m_callLine = new CallLinePanel(bench);
    m_timeline = new TimelinePanel(bench);
    m_narration = new NarrationPanel(bench);
    m_inspector = new InspectorPanel(bench);
    m_code = new CodePanel(bench);
    makeQuiz(bench);
    m_panels = {m_actions, m_callLine, m_timeline, m_narration, m_inspector, m_code, m_quizPanel};
    for (Panel* panel : m_panels)
        panel->setParent(this);
    new SeparatorDrag(*this, {m_callLine, m_timeline}, *m_narration);
}

void MainWindow::connectAll() {
    connect(&m_session, &Session::lessonChanged, this, &MainWindow::sessionChanged);
    connect(&m_session, &Session::positionChanged, this, &MainWindow::positionChanged);
    connect(&m_session, &Session::positionChanged, this, &MainWindow::recordProgress);
    connect(&m_player, &Player::stateChanged, this, &MainWindow::playerChanged);
    connect(&m_player, &Player::moves, m_stage, &StageView::animateNext);
    connect(m_narration, &NarrationPanel::wholeTextChanged, action("Whole text"), &QAction::setChecked);
    connect(m_stage, &StageView::menuWanted, this, &MainWindow::showStageMenu);
    connect(m_stage, &StageView::inspectWanted, this, [this] { inspect(m_session.selection()); });
    connect(m_stage, &StageView::newProcessWanted, m_actions, &ActionsPanel::offerNewProcess);
    for (ActorButton* button : findChildren<ActorButton*>())
        connect(button, &ActorButton::newProcessWanted, m_actions, &ActionsPanel::offerNewProcess);
    connectFile();
    connect(m_presentation, &Presentation::changed, this, [this] {
        for (const char* name : {"Leave the presentation", "Blank the screen", "Speaker notes"})
            action(name)->setEnabled(m_presentation->active());
        m_preferences.presentedSize = m_presentation->size();
        placeQuiz();
    });
    qApp->installEventFilter(new WheelGuard(this));
    connectActing();
    auto* guard = new KeyGuard(this);
    qApp->installEventFilter(guard);
    connect(guard, &KeyGuard::keyPressed, this, [this](bool held) {
        m_quiz->setKeyHeld(held);
        m_stage->finish();
        m_player.finish();
    });
}

void MainWindow::sessionChanged() {
    actedOn();
    setWindowTitle(m_session.title() + QStringLiteral("[*] — HandleLab"));
    setWindowModified(m_session.changed());
    const auto nameOf = [](const Edit* edit) { // of a line it may hold &pi, which is no key of a menu
        return edit == nullptr ? QString()
                               : u' ' + QCoreApplication::translate("Edit", edit->name.c_str())
                                            .replace(u'&', QStringLiteral("&&"));
    };
    const Edit* undo = m_session.history().nextUndo();
    const Edit* redo = m_session.history().nextRedo();
    action("Undo")->setText(tr("Undo") + nameOf(undo));
    action("Redo")->setText(tr("Redo") + nameOf(redo));
    action("Undo")->setEnabled(undo != nullptr);
    action("Redo")->setEnabled(redo != nullptr);
    positionChanged();
}

void MainWindow::positionChanged() {
    const Timeline& timeline = m_session.timeline();
    showStep();
    const bool atStart = timeline.position() <= timeline.start(),
               atEnd = timeline.position() >= timeline.end();
    for (const char* name : {"First", "Step back", "Micro-step back", "Reset", "Play backwards"})
        action(name)->setEnabled(!atStart);
    for (const char* name : {"Last", "Step forward", "Micro-step forward"})
        action(name)->setEnabled(!atEnd);
    updatePage();
}

void MainWindow::playerChanged() {
    const bool playing = m_player.playing();
    const QString speed =
        m_player.speed() == instantSpeed ? tr("instant") : QStringLiteral("%1×").arg(m_player.speed());
    m_play->setIcon(icon(playing ? Glyph::pause : Glyph::play, m_look[Ink::onAccent], m_look[Ink::onAccent]));
    action("Play")->setText(playing ? tr("Pause") : tr("Play"));
    m_speed->setText(speed + QStringLiteral(" ▾"));
    m_preferences.speed = m_player.speed();
    showStep();
}

void MainWindow::showStageMenu(Target target, const QPoint& place) {
    QMenu menu(this);
    fillStageMenu(menu, m_session.timeline(), m_session.actor(), target,
                  {[this](const OfferedCall& call) { carryOut(call); },
                   [this](Target wanted) { inspect(wanted); },
                   [this](Caller caller) { m_session.setActor(caller); },
                   [this](const char* context, const char* text) { return m_look.words(context, text); }});
    menu.addSeparator();
    using Kind = Target::Kind;
    if (target.kind != Kind::none && target.kind != Kind::hint)
        menu.addAction(tr("Show in inspector"), this, [this, target] { inspect(target); });
    if (target.kind == Kind::process || target.kind == Kind::more) {
        const std::uint32_t process = target.a;
        menu.addAction(m_stage->unfolded(process) ? tr("Fold the table") : tr("Show the whole table"), this,
                       [this, process] { m_stage->toggleUnfolded(process); });
    }
    if (target.kind == Kind::none || target.kind == Kind::hint)
        menu.addAction(action("New process…"));
    menu.addSeparator();
    menu.addAction(action("Copy picture"));
    menu.addAction(action("Focus on the selection"));
    menu.addAction(action("Fit"));
    menu.exec(place);
}

void MainWindow::inspect(Target target) {
    m_session.select(target);
    m_inspector->show();
    m_inspector->raise();
}

void MainWindow::carryOut(const OfferedCall& offered) {
    m_session.setActor(offered.caller);
    const std::string_view name = offered.call->name;
    m_actions->offer(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), offered.fields);
    if (needsNothingElse(offered))
        m_actions->form()->button()->click();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!m_shown && m_preferences.docks.isEmpty())
        resetLayout();
    if (!m_shown) {
        reportRecord();
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

} // namespace handlelab
