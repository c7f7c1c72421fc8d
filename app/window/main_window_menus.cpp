// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus and toolbar. Every text is registered with its source, so that a change of language
// is a loop.
#include "app/docks/actions.h"
#include "app/docks/call_line.h"
#include "app/look/help.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "app/window/main_window.h"
#include "app/window/presentation.h"

#define MENU_TR(text) QT_TRANSLATE_NOOP("handlelab::MainWindow", text)

namespace handlelab {

namespace {

using Keys = QList<QKeySequence>;

} // namespace

QMenu* MainWindow::addMenu(const char* source, QMenu* parent) {
    QMenu* menu = parent != nullptr ? parent->addMenu(QString()) : menuBar()->addMenu(QString());
    m_labelled.push_back({menu, source});
    return menu;
}

QAction* MainWindow::add(QWidget* menu, const char* source, Slot slot, const Keys& keys) {
    auto* made = new QAction(this);
    made->setObjectName(QString::fromLatin1(source));
    made->setShortcuts(keys);
    if (slot)
        connect(made, &QAction::triggered, this, std::move(slot));
    menu->addAction(made);
    addAction(made); // so that its keys work while the menu bar is away
    m_labelled.push_back({made, source});
    return made;
}

/// A submenu of which one entry is chosen, looked up each time it opens.
template <class Value>
QMenu* MainWindow::addChoices(QMenu* parent, const char* source,
                              const std::vector<std::pair<const char*, Value>>& choices,
                              std::function<void(const Value&)> choose,
                              std::function<bool(const Value&)> isChosen) {
    QMenu* menu = addMenu(source, parent);
    auto* group = new QActionGroup(menu);
    for (const auto& [text, value] : choices) {
        QAction* made = add(menu, text, [choose, value = value] { choose(value); });
        made->setCheckable(true);
        group->addAction(made);
        connect(menu, &QMenu::aboutToShow, made,
                [made, isChosen, value = value] { made->setChecked(isChosen(value)); });
    }
    return menu;
}

QAction* MainWindow::action(const char* name) const {
    QAction* found = findChild<QAction*>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
    Q_ASSERT_X(found != nullptr, "MainWindow::action", name);
    return found;
}

void MainWindow::makeMenus() {
    makeFileMenu();
    makeEditMenu();
    makeSimulationMenu();
    makeViewMenu();
    makeLessonsMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu() {
    QMenu* file = addMenu(MENU_TR("&File"));
    add(file, MENU_TR("New"), [this] { newLesson(); }, {QKeySequence::New});
    add(file, MENU_TR("Open…"),
        [this] {
            if (const QString path = m_setup.dialogs.openFile(this); !path.isEmpty())
                openLesson(path);
        },
        {QKeySequence::Open});
    m_recent = addMenu(MENU_TR("Open recent"), file);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(file, &QMenu::aboutToShow, this,
            [this] { m_recent->setEnabled(!m_preferences.recent.isEmpty()); });
    file->addSeparator();
    add(file, MENU_TR("Save"), [this] { save(); }, {QKeySequence::Save});
    add(file, MENU_TR("Save as…"), [this] { saveAs(); }, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    file->addSeparator();
    add(file, MENU_TR("Export picture…"), [this] { exportPicture(); }, {QKeySequence(Qt::CTRL | Qt::Key_E)});
    add(file, MENU_TR("Export questions…"), [this] { exportQuestions(); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    file->addSeparator();
    add(file, MENU_TR("Quit"), [this] { close(); }, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
}

void MainWindow::makeEditMenu() {
    QMenu* edit = addMenu(MENU_TR("&Edit"));
    add(edit, MENU_TR("Undo"), [this] { m_session.undo(); }, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    add(edit, MENU_TR("Redo"), [this] { m_session.redo(); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addSeparator();
    add(edit, MENU_TR("Copy picture"), [this] { copyPicture(); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    add(edit, MENU_TR("Copy state as text"), [this] { copyText(); });
    edit->addSeparator();
    add(edit, MENU_TR("Find a call"), [this] { m_actions->find(); }, {QKeySequence::Find});
    add(edit, MENU_TR("Call line"),
        [this] {
            m_callLine->show();
            m_callLine->edit()->setFocus(Qt::ShortcutFocusReason);
            m_callLine->edit()->selectAll();
        },
        {QKeySequence(Qt::CTRL | Qt::Key_L)});
    add(edit, MENU_TR("New process…"), [this] {
        showStage();
        m_actions->offerNewProcess();
    });
}

void MainWindow::makeSimulationMenu() {
    QMenu* menu = addMenu(MENU_TR("&Simulation"));
    add(menu, MENU_TR("Play"), [this] { m_player.toggle(); }, {Qt::Key_Space});
    add(menu, MENU_TR("Play backwards"), [this] { m_player.playBackwards(); },
        {QKeySequence(Qt::SHIFT | Qt::Key_Space)});
    menu->addSeparator();
    add(menu, MENU_TR("Step forward"), [this] { m_player.stepForward(); },
        {Qt::Key_Right, Qt::Key_F10, Qt::Key_PageDown});
    add(menu, MENU_TR("Step back"), [this] { m_player.stepBack(); },
        {Qt::Key_Left, QKeySequence(Qt::SHIFT | Qt::Key_F10), Qt::Key_PageUp});
    add(menu, MENU_TR("Micro-step forward"), [this] { m_player.microForward(); },
        {QKeySequence(Qt::SHIFT | Qt::Key_Right)});
    add(menu, MENU_TR("Micro-step back"), [this] { m_player.microBack(); },
        {QKeySequence(Qt::SHIFT | Qt::Key_Left)});
    menu->addSeparator();
    add(menu, MENU_TR("First"), [this] { m_player.first(); }, {Qt::Key_Home});
    add(menu, MENU_TR("Last"), [this] { m_player.last(); }, {Qt::Key_End});
    add(menu, MENU_TR("Reset"),
        [this] {
            m_session.select({});
            m_player.first();
        },
        {QKeySequence(Qt::CTRL | Qt::Key_R)});
    menu->addSeparator();
    makeQuizActions(menu);
    menu->addSeparator();
    add(menu, MENU_TR("Slower"), [this] { m_player.slower(); }, {Qt::Key_BracketLeft});
    add(menu, MENU_TR("Faster"), [this] { m_player.faster(); }, {Qt::Key_BracketRight});
    QMenu* speeds = addChoices<double>(
        menu, MENU_TR("Speed"),
        {{"0.25×", 0.25},
         {"0.5×", 0.5},
         {"1×", 1.0},
         {"2×", 2.0},
         {"4×", 4.0},
         {MENU_TR("Instant"), instantSpeed}},
        [this](const double& speed) { m_player.setSpeed(speed); },
        [this](const double& speed) { return m_player.speed() == speed; });
    speeds->setObjectName(QStringLiteral("speeds"));
    QMenu* models = addChoices<int>(
        menu, MENU_TR("Model"),
        {{MENU_TR("As the lesson says"), 0}, {MENU_TR("NT"), 1}, {MENU_TR("Textbook"), 2}},
        [this](const int& model) {
            m_player.pause();
            m_session.setRules(model == 0 ? std::nullopt
                                          : std::optional(model == 1 ? ntRules() : textbookRules()));
        },
        [this](const int& model) {
            const auto rules = m_session.chosenRules();
            return model == (!rules ? 0 : *rules == ntRules() ? 1 : 2);
        });
    models->setObjectName(QStringLiteral("models"));
}

void MainWindow::makeViewMenu() {
    QMenu* view = addMenu(MENU_TR("&View"));
    QMenu* panels = addMenu(MENU_TR("Panels"), view);
    for (Panel* panel : m_panels)
        panels->addAction(panel->toggleViewAction());
    QAction* whole = add(view, MENU_TR("Whole text"), {}, {QKeySequence(Qt::CTRL | Qt::Key_T)});
    whole->setCheckable(true);
    connect(whole, &QAction::triggered, this, &MainWindow::readWholeText);
    addChoices<QString>(
        view, MENU_TR("Theme"),
        {{MENU_TR("Like the system"), QStringLiteral("system")},
         {MENU_TR("Light"), QStringLiteral("light")},
         {MENU_TR("Dark"), QStringLiteral("dark")},
         {MENU_TR("High contrast"), QStringLiteral("contrast")}},
        [this](const QString& name) { setTheme(name); },
        [this](const QString& name) { return m_preferences.theme == name; });
    addChoices<QString>(
        view, MENU_TR("Language"), // each language by its own name, so that anybody finds the way back
        {{MENU_TR("System language"), QStringLiteral("system")},
         {"English", QStringLiteral("en")},
         {"简体中文", QStringLiteral("zh_CN")}},
        [this](const QString& name) { setLanguage(name); },
        [this](const QString& name) { return m_preferences.language == name; });
    addChoices<double>(
        view, MENU_TR("Text size"),
        {{"90 %", 0.9}, {"100 %", 1.0}, {"115 %", 1.15}, {"130 %", 1.3}, {"150 %", 1.5}},
        [this](const double& scale) { setTypeScale(scale); },
        [this](const double& scale) { return m_look.typeScale == scale; });
    addChoices<Motion>(
        view, MENU_TR("Motion"),
        {{MENU_TR("Full motion"), Motion::full},
         {MENU_TR("Cross-fade only"), Motion::crossFade},
         {MENU_TR("No motion"), Motion::none}},
        [this](const Motion& motion) { setMotion(motion); },
        [this](const Motion& motion) { return m_look.motion == motion; });
    view->addSeparator();
    add(view, MENU_TR("Zoom in"),
        [this] { m_presentation->active() ? m_presentation->larger() : m_stage->zoomIn(); },
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(view, MENU_TR("Zoom out"),
        [this] { m_presentation->active() ? m_presentation->smaller() : m_stage->zoomOut(); },
        {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    add(view, MENU_TR("Fit"),
        [this] { m_presentation->active() ? m_presentation->setSize(1) : m_stage->fit(); },
        {QKeySequence(Qt::CTRL | Qt::Key_0)});
    QAction* focus =
        add(view, MENU_TR("Focus on the selection"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    focus->setCheckable(true);
    connect(focus, &QAction::toggled, m_stage, &StageView::setFocusMode);
    view->addSeparator();
    add(view, MENU_TR("Reset layout"), [this] {
        showStage();
        resetLayout();
    });
    add(view, MENU_TR("Present"),
        [this] {
            showStage();
            m_presentation->toggle();
        },
        {Qt::Key_F11});
    const std::pair<QAction*, QKeySequence> presenting[] = {
        {add(view, MENU_TR("Leave the presentation"), [this] { m_presentation->leave(); }), Qt::Key_Escape},
        {add(view, MENU_TR("Blank the screen"), [this] { m_presentation->toggleBlank(); }), Qt::Key_B},
        {add(view, MENU_TR("Speaker notes"), [this] { m_presentation->toggleNotes(); }), Qt::Key_S}};
    for (const auto& [made, key] : presenting) {
        made->setShortcut(key);
        made->setEnabled(false); // these letters mean something only while presenting
    }
}

void MainWindow::makeHelpMenu() {
    QMenu* help = addMenu(MENU_TR("&Help"));
    add(help, MENU_TR("Keys and mouse"), [this] { showKeys(this); },
        {Qt::Key_F1, QKeySequence(QStringLiteral("?"))});
    add(help, MENU_TR("About HandleLab"), [this] { showAbout(this); });
}

void MainWindow::makeToolBar() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_labelled.push_back({m_toolBar, MENU_TR("Toolbar")});
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({16, 16});
    const auto button = [this] {
        auto* made = new QToolButton;
        made->setFocusPolicy(Qt::TabFocus);
        m_toolBar->addWidget(made);
        return made;
    };
    m_libraryButton = button();
    m_libraryButton->setCheckable(true);
    m_libraryButton->setObjectName(QStringLiteral("lessons"));
    connect(m_libraryButton, &QToolButton::clicked, action("Library…"), &QAction::trigger);
    for (const char* name : {"First", "Step back", "Step forward", "Last"})
        m_toolBar->addAction(action(name));
    const auto menuButton = [this, &button](const char* menu) {
        QToolButton* made = button();
        made->setPopupMode(QToolButton::InstantPopup);
        if (menu != nullptr)
            made->setMenu(findChild<QMenu*>(QString::fromLatin1(menu)));
        return made;
    };
    m_play = button();
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_play, &QToolButton::clicked, &m_player, &Player::toggle);
    m_speed = menuButton("speeds");
    m_step = new QLabel;
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setContentsMargins(12, 0, 12, 0);
    m_toolBar->addWidget(m_step);
    m_next = new QToolButton;
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setFocusPolicy(Qt::TabFocus);
    m_nextAction = m_toolBar->addWidget(m_next);
    connect(m_next, &QToolButton::clicked, this, [this] { openNeighbour(1); });
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spacer);
    button()->setDefaultAction(action("Quiz me"));
    m_model = menuButton("models");
    m_export = menuButton(nullptr);
    auto* exports = new QMenu(m_export);
    for (const char* name : {"Export picture…", "Export questions…", "Copy picture", "Copy state as text"})
        exports->addAction(action(name));
    m_export->setMenu(exports);
    auto* present = button();
    connect(present, &QToolButton::clicked, action("Present"), &QAction::trigger);
    present->setObjectName(QStringLiteral("present"));
}

void MainWindow::fillRecent() {
    m_recent->clear();
    for (const QString& path : m_preferences.recent)
        m_recent->addAction(QFileInfo(path).fileName(), this, [this, path] { openLesson(path); })
            ->setToolTip(path);
}

void MainWindow::retranslate() {
    for (const auto& [thing, source] : m_labelled) {
        const QString text = tr(source);
        if (auto* made = qobject_cast<QAction*>(thing))
            made->setText(text);
        else if (auto* menu = qobject_cast<QMenu*>(thing))
            menu->setTitle(text);
        else if (auto* bar = qobject_cast<QToolBar*>(thing))
            bar->setWindowTitle(text);
    }
    if (m_toolBar == nullptr)
        return;
    m_libraryButton->setText(tr("Lessons"));
    m_libraryButton->setToolTip(tr("All lessons, with a search and your progress"));
    m_model->setText(tr("Model") + QStringLiteral(" ▾"));
    m_export->setText(tr("Export") + QStringLiteral(" ▾"));
    m_toolBar->findChild<QToolButton*>(QStringLiteral("present"))
        ->setText(tr("Present") + QStringLiteral("  F11"));
    m_banner->retranslate();
    sessionChanged();
    playerChanged();
}

} // namespace handlelab
