// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menus/window_menus.h"

#include "app/look/help.h"
#include "app/window/lessons/lesson_files.h"
#include "app/window/window_docks.h"
#include "app/window/window_look.h"
#include "app/window/window_text.h"
#include "core/base/languages.h"

namespace handlelab {

namespace {

using enum WindowAction;
/// Each language by its own name, so that anybody finds the way back.
std::vector<MenuChoice<QString>> languageChoices() {
    std::vector<MenuChoice<QString>> all{{WindowText::mark("System language"), QStringLiteral("system")}};
    for (const Language& language : languages)
        all.push_back({language.ownName.data(), QString::fromLatin1(language.code)});
    return all;
}

constexpr std::nullopt_t line = std::nullopt; // between entries

} // namespace

WindowMenus::WindowMenus(const WindowFrame& frame, const WindowDocks& docks, WindowLook& look,
                         LessonFiles& files)
    : QObject(&frame.window)
    , m_frame(frame) {
    makeFileMenu(files);
    makeEditMenu();
    makeSimulationMenu();
    makeViewMenu(docks, look);
    makeLessonsMenu();
    makeHelpMenu();
    connectPlaying();
}

void WindowMenus::add(QMenu* menu, std::initializer_list<std::optional<WindowAction>> actions) const {
    for (const auto& action : actions)
        action ? menu->addAction(m_frame.actions[*action]) : static_cast<void>(menu->addSeparator());
}

void WindowMenus::makeFileMenu(LessonFiles& files) {
    QMenu* file = m_frame.actions.addMenu(WindowText::mark("&File"));
    add(file, {newLesson, openLesson});
    QMenu* recent = m_frame.actions.addMenu(WindowText::mark("Open recent"), file);
    connect(recent, &QMenu::aboutToShow, this, [this, recent, &files] {
        recent->clear();
        for (const QString& path : m_frame.preferences.recent)
            recent->addAction(QFileInfo(path).fileName(), this, [path, &files] { files.open(path); })
                ->setToolTip(path);
    });
    connect(file, &QMenu::aboutToShow, this,
            [this, recent] { recent->setEnabled(!m_frame.preferences.recent.isEmpty()); });
    add(file, {line, save, saveAs, line, exportPicture, exportQuestions, line, quit});
    m_frame.actions.on(quit, [this] { m_frame.window.close(); });
}

void WindowMenus::makeEditMenu() {
    m_edit = m_frame.actions.addMenu(WindowText::mark("&Edit"));
    add(m_edit, {undo, redo, line, copyPicture, copyState, line, findCall, callLine, newProcess});
    m_frame.actions.on(undo, [this] { m_frame.session.undo(); });
    m_frame.actions.on(redo, [this] { m_frame.session.redo(); });
}

void WindowMenus::makeSimulationMenu() {
    m_simulation = m_frame.actions.addMenu(WindowText::mark("&Simulation"));
    add(m_simulation, {play, playBackwards, line, stepForward, stepBack, microForward, microBack, line, first,
                       last, reset, line, quizMode, quizResults, line, slower, faster});
    makeSpeeds();
    makeModels();
}

void WindowMenus::makeSpeeds() {
    m_speeds = m_frame.actions.addChoices<double>(
        m_simulation, WindowText::mark("Speed"),
        {{"0.25×", 0.25},
         {"0.5×", 0.5},
         {"1×", 1.0},
         {"2×", 2.0},
         {"4×", 4.0},
         {WindowText::mark("Instant"), instantSpeed}},
        [this](const double& speed) { m_frame.player.setSpeed(speed); },
        [this](const double& speed) { return m_frame.player.speed() == speed; });
}

void WindowMenus::makeModels() {
    using Model = std::optional<Rules>;
    m_models = m_frame.actions.addChoices<Model>(
        m_simulation, WindowText::mark("Model"),
        {{WindowText::mark("As the lesson says"), Model()},
         {WindowText::mark("NT"), ntRules()},
         {WindowText::mark("Textbook"), textbookRules()}},
        [this](const Model& model) {
            m_frame.player.pause();
            m_frame.session.setRules(model);
        },
        [this](const Model& model) { return model == m_frame.session.chosenRules(); });
}

void WindowMenus::connectPlaying() {
    const WindowActions& actions = m_frame.actions;
    Player& player = m_frame.player;
    actions.on(play, [&player] { player.toggle(); });
    actions.on(playBackwards, [&player] { player.playBackwards(); });
    actions.on(stepForward, [&player] { player.stepForward(); });
    actions.on(stepBack, [&player] { player.stepBack(); });
    actions.on(microForward, [&player] { player.microForward(); });
    actions.on(microBack, [&player] { player.microBack(); });
    actions.on(first, [&player] { player.first(); });
    actions.on(last, [&player] { player.last(); });
    actions.on(reset, [this] {
        m_frame.session.select({});
        m_frame.player.first();
    });
    actions.on(slower, [&player] { player.slower(); });
    actions.on(faster, [&player] { player.faster(); });
}

void WindowMenus::makeViewMenu(const WindowDocks& docks, WindowLook& look) {
    QMenu* view = m_frame.actions.addMenu(WindowText::mark("&View"));
    QMenu* panels = m_frame.actions.addMenu(WindowText::mark("Panels"), view);
    for (Panel* panel : docks.all())
        panels->addAction(panel->toggleViewAction());
    add(view, {wholeText});
    makeLookMenus(view, look);
    add(view, {line, zoomIn, zoomOut, fit, focusMode, line, resetLayout, present, leavePresentation,
               blankScreen, speakerNotes});
}

void WindowMenus::makeLookMenus(QMenu* view, WindowLook& look) {
    WindowActions& actions = m_frame.actions;
    const Preferences& preferences = m_frame.preferences;
    actions.addChoices<QString>(
        view, WindowText::mark("Theme"),
        {{WindowText::mark("Like the system"), QStringLiteral("system")},
         {WindowText::mark("Light"), QStringLiteral("light")},
         {WindowText::mark("Dark"), QStringLiteral("dark")},
         {WindowText::mark("High contrast"), QStringLiteral("contrast")}},
        [&look](const QString& name) { look.setTheme(name); },
        [&preferences](const QString& name) { return preferences.theme == name; });
    actions.addChoices<QString>(
        view, WindowText::mark("Language"), languageChoices(),
        [&look](const QString& name) { look.setLanguage(name); },
        [&preferences](const QString& name) { return preferences.language == name; });
    actions.addChoices<double>(
        view, WindowText::mark("Text size"),
        {{"90 %", 0.9}, {"100 %", 1.0}, {"115 %", 1.15}, {"130 %", 1.3}, {"150 %", 1.5}},
        [&look](const double& scale) { look.setTypeScale(scale); },
        [&look](const double& scale) { return look.look().typeScale == scale; });
    actions.addChoices<Motion>(
        view, WindowText::mark("Motion"),
        {{WindowText::mark("Full motion"), Motion::full},
         {WindowText::mark("Cross-fade only"), Motion::crossFade},
         {WindowText::mark("No motion"), Motion::none}},
        [&look](const Motion& motion) { look.setMotion(motion); },
        [&look](const Motion& motion) { return look.look().motion == motion; });
}

void WindowMenus::makeLessonsMenu() {
    m_lessons = m_frame.actions.addMenu(WindowText::mark("&Lessons"));
    add(m_lessons, {library, nextLesson, previousLesson, line});
}

void WindowMenus::makeHelpMenu() {
    QMenu* help = m_frame.actions.addMenu(WindowText::mark("&Help"));
    add(help, {keys, about});
    m_frame.actions.on(keys, [this] { showKeys(&m_frame.window); });
    m_frame.actions.on(about, [this] { showAbout(&m_frame.window); });
}

QList<QAction*> WindowMenus::actionsOnStage() const {
    QList<QAction*> all{m_frame.actions[proceed], m_frame.actions[showAnswer]};
    for (const WindowAction answer : answerActions)
        all.append(m_frame.actions[answer]);
    return all + m_edit->actions() + m_simulation->actions();
}

} // namespace handlelab
