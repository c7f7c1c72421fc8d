// SPDX-License-Identifier: GPL-3.0-or-later
// The window: owns the session and the parts of the window, and tells each part what it must know of the
// others.
#pragma once

#include "app/session/autosave.h"
#include "app/session/file_watch.h"
#include "app/window/lessons/lesson_files.h"
#include "app/window/lessons/unsaved_work.h"
#include "app/window/mode_switch.h"
#include "app/window/quiz_mode.h"
#include "app/window/window_docks.h"
#include "app/window/window_look.h"

namespace handlelab {

class ActionsPanel;
class CallLinePanel;
class CodePanel;
class FileReports;
class InspectorPanel;
class LessonsMenu;
class NarrationPanel;
class StageActs;
class StageExport;
class TimelinePanel;
class WindowMenus;
class WindowToolBar;

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(WindowSetup setup);
    ~MainWindow() override;

    /// Opens a file or a shipped lesson; asks about unsaved work first. False when nothing was opened.
    bool openLesson(const QString& path) { return m_files->open(path); }
    bool newLesson() { return m_files->newLesson(); }
    bool save() { return m_files->save(); }
    bool saveAs() { return m_files->saveAs(); }
    /// Offers all the work that earlier runs left unsaved.
    void offerRestore() { m_unsaved.offer(); }
    void setTheme(const QString& name) { m_look.setTheme(name); }
    void setLanguage(const QString& language) { m_look.setLanguage(language); }
    void setMotion(Motion motion) { m_look.setMotion(motion); }
    void setTypeScale(double scale) { m_look.setTypeScale(scale); }
    void resetLayout();
    void exportPicture();
    void exportQuestions() { m_quizMode->exportQuestions(); }
    /// The library takes the place of the stage and its panels.
    void showLibrary() { m_modes->showLibrary(); }
    [[nodiscard]] bool libraryShown() const { return m_modes->libraryShown(); }
    /// Whether it stands where it stood when it was last closed; a session that was killed left no place.
    [[nodiscard]] bool hasItsPlace() const { return !m_preferences.geometry.isEmpty(); }
    /// What the open lesson is remembered under; empty for one that is not.
    [[nodiscard]] QString openLessonKey() const { return m_files->key(); }

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Player& player() { return m_player; }
    [[nodiscard]] const Look& look() const { return m_look.look(); }
    [[nodiscard]] Autosave& autosave() { return m_autosave; }
    [[nodiscard]] Learner& learner() { return m_learner; }
    [[nodiscard]] StageView& stage() { return *m_stage; }
    [[nodiscard]] Presentation& presentation() { return *m_presentation; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] LibraryPage& library() { return m_modes->library(); }
    [[nodiscard]] Quiz& quiz() { return *m_quiz; }
    /// The questions in a presentation, below the stage.
    [[nodiscard]] QuizCard& quizStrip() { return m_quizMode->strip(); }
    [[nodiscard]] ActionsPanel& actionsPanel();
    [[nodiscard]] CallLinePanel& callLine();
    [[nodiscard]] TimelinePanel& timelinePanel();
    [[nodiscard]] NarrationPanel& narration();
    [[nodiscard]] InspectorPanel& inspector();
    [[nodiscard]] CodePanel& code();
    [[nodiscard]] QuizPanel& quizPanel();
    [[nodiscard]] QAction* action(WindowAction action) const { return m_actions[action]; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] WindowFrame frame();
    void setUp();
    void arrange();
    void connectSession();
    void connectLessons();
    void connectLook();
    void connectKeys();
    void sessionChanged();
    void positionChanged();
    void playerChanged();
    void modeChanged();
    void readWholeText(bool whole);
    void openAt(const QString& path, int step, const QString& sentence);
    void lessonOpened();
    void recordProgress();
    void retranslate();
    void restyle();
    void restoreLayout();
    void remember();

    WindowSetup m_setup;
    Preferences m_preferences;
    WindowLook m_look;
    Session m_session;
    Player m_player;
    Autosave m_autosave;
    FileWatch m_fileWatch;
    Learner m_learner;
    WindowActions m_actions;
    Banner* m_banner;
    Quiz* m_quiz;
    StageView* m_stage;
    Presentation* m_presentation;
    ModeSwitch* m_modes;
    WindowDocks m_docks;
    LessonFiles* m_files;
    UnsavedWork m_unsaved;
    FileReports* m_reports;
    QuizMode* m_quizMode;
    StageActs* m_acts;
    std::unique_ptr<StageExport> m_export;
    WindowMenus* m_menus;
    LessonsMenu* m_lessonsMenu;
    WindowToolBar* m_toolBar;
    bool m_shown = false;
};

} // namespace handlelab
