// SPDX-License-Identifier: GPL-3.0-or-later
// The window: it owns the session and the panels, and turns menus, keys and files into the verbs of Session
// and Player.
#pragma once

#include "app/dialogs/dialogs.h"
#include "app/quiz/quiz.h"
#include "app/session/autosave.h"
#include "app/session/file_watch.h"
#include "app/session/learner.h"
#include "app/session/player.h"
#include "app/session/preferences.h"

#include <QMainWindow>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QToolBar;
class QStackedWidget;
class QToolButton;

namespace handlelab {

class ActionsPanel;
class Banner;
class CallLinePanel;
class CodePanel;
class InspectorPanel;
class LibraryPage;
class NarrationPanel;
class Panel;
class Presentation;
class QuizCard;
class QuizPanel;
class QuizResults;
class StageView;
class TimelinePanel;
struct Workbench;
struct OfferedCall;

/// What a window is made with.
struct WindowSetup {
    QString settingsFile; ///< empty: nothing is remembered
    QString dataFolder;   ///< for autosaves and the learner's record; empty: none are written
    Dialogs dialogs = realDialogs();
    Quiz::Source questions = questionsAbout; ///< what the quiz asks
};

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(WindowSetup setup);
    ~MainWindow() override;

    /// Opens a file or a shipped lesson; asks about unsaved work first. False when nothing was opened.
    bool openLesson(const QString& path);
    /// Offers all the work that earlier runs left unsaved.
    void offerRestore();
    void setTheme(const QString& name);
    void setLanguage(const QString& language);
    void setMotion(Motion motion);
    void setTypeScale(double scale);
    void resetLayout();
    bool newLesson();
    bool save();
    bool saveAs();
    void exportPicture();
    /// The library takes the place of the stage and its panels.
    void showLibrary();
    void showStage();
    [[nodiscard]] bool libraryShown() const;
    void exportQuestions();
    void showQuizResults();

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Player& player() { return m_player; }
    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] Autosave& autosave() { return m_autosave; }
    [[nodiscard]] Learner& learner() { return m_learner; }
    /// Whether it stands where it stood when it was last closed; a session that was killed left no place.
    [[nodiscard]] bool hasItsPlace() const { return !m_preferences.geometry.isEmpty(); }
    /// What the open lesson is remembered under; empty for one that is not.
    [[nodiscard]] QString openLessonKey() const;
    [[nodiscard]] StageView& stage() { return *m_stage; }
    [[nodiscard]] Presentation& presentation() { return *m_presentation; }
    [[nodiscard]] ActionsPanel& actionsPanel() { return *m_actions; }
    [[nodiscard]] CallLinePanel& callLine() { return *m_callLine; }
    [[nodiscard]] TimelinePanel& timelinePanel() { return *m_timeline; }
    [[nodiscard]] NarrationPanel& narration() { return *m_narration; }
    [[nodiscard]] InspectorPanel& inspector() { return *m_inspector; }
    [[nodiscard]] CodePanel& code() { return *m_code; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] LibraryPage& library() { return *m_library; }
    [[nodiscard]] Quiz& quiz() { return *m_quiz; }
    [[nodiscard]] QuizPanel& quizPanel() { return *m_quizPanel; }
    /// The questions in a presentation, below the stage.
    [[nodiscard]] QuizCard& quizStrip() { return *m_quizStrip; }
    /// A menu's or toolbar's action by its untranslated name: "Undo".
    [[nodiscard]] QAction* action(const char* name) const;

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    /// A text that is set anew when the language changes.
    struct Labelled {
        QObject* thing;
        const char* source;
    };
    using Slot = std::function<void()>;

    // main_window.cpp
    void makePanels(const Workbench& bench);
    void connectAll();
    void sessionChanged();
    void positionChanged();
    void playerChanged();
    void showStageMenu(Target target, const QPoint& place);
    void inspect(Target target);
    void carryOut(const OfferedCall& offered);

    // main_window_acting.cpp
    void connectActing();
    void actedOn();
    void showStep();

    // main_window_menus.cpp
    QMenu* addMenu(const char* source, QMenu* parent = nullptr);
    QAction* add(QWidget* menu, const char* source, Slot slot, const QList<QKeySequence>& keys = {});
    template <class Value>
    QMenu* addChoices(QMenu* parent, const char* source,
                      const std::vector<std::pair<const char*, Value>>& choices,
                      std::function<void(const Value&)> choose, std::function<bool(const Value&)> isChosen);
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeSimulationMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeToolBar();
    void fillRecent();
    void retranslate();

    // main_window_library.cpp
    void makeLibrary(QBoxLayout* place);
    void makeLessonsMenu();
    void fillLessons();
    [[nodiscard]] QList<QAction*> stageActions() const;
    void updatePage();
    void readWholeText(bool whole);
    void updateNeighbours();
    void openAt(const QString& path, int step, const QString& sentence);
    void openNeighbour(int by);

    // main_window_quiz.cpp
    void makeQuiz(const Workbench& bench);
    void makeQuizActions(QMenu* menu);
    void quizChanged();
    void placeQuiz();
    [[nodiscard]] int fitQuizStrip();

    // main_window_look.cpp
    void applyLook();
    void applyLanguage(const QString& language);
    void restoreLayout();
    void remember();
    void reportCopied(const QString& text, bool copied);
    void copyPicture();
    void copyText();

    // main_window_files.cpp, main_window_saving.cpp
    bool mayLeaveLesson();
    bool openAndReport(const QString& path);
    void offerKept(const std::optional<QString>& file);
    void restoreKept(const CrashCopy& copy);
    bool write(const Refusal& refusal);
    bool saveUnder(const QString& suggested);
    void reload();
    void connectFile();
    void fileChanged();
    void reportMistakes();
    void openInLanguage();
    void recordProgress();
    void reportRecord();

    WindowSetup m_setup;
    QPalette m_desktopPalette;
    Preferences m_preferences;
    Look m_look;
    Session m_session;
    Player m_player;
    Autosave m_autosave;
    FileWatch m_fileWatch;
    Learner m_learner;
    StageView* m_stage = nullptr;
    Banner* m_banner = nullptr;
    ActionsPanel* m_actions = nullptr;
    CallLinePanel* m_callLine = nullptr;
    TimelinePanel* m_timeline = nullptr;
    NarrationPanel* m_narration = nullptr;
    InspectorPanel* m_inspector = nullptr;
    CodePanel* m_code = nullptr;
    Quiz* m_quiz = nullptr;
    QuizPanel* m_quizPanel = nullptr;
    QuizCard* m_quizStrip = nullptr;
    QPointer<QuizResults> m_results;
    std::vector<Panel*> m_panels;
    Presentation* m_presentation = nullptr;

    QToolBar* m_toolBar = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_speed = nullptr;
    QToolButton* m_model = nullptr;
    QToolButton* m_export = nullptr;
    QLabel* m_step = nullptr;
    QStackedWidget* m_pages = nullptr; ///< the stage, the library
    LibraryPage* m_library = nullptr;
    QByteArray m_docksBesideStage; ///< while the library is shown
    QToolButton *m_libraryButton = nullptr, *m_next = nullptr;
    QAction* m_nextAction = nullptr; ///< shows and hides m_next in the toolbar
    QMenu* m_recent = nullptr;
    QMenu* m_lessons = nullptr;
    std::vector<Labelled> m_labelled;
    QTranslator m_qtTranslator;
    QString m_shipped;  ///< the shipped lesson that is open; empty for others
    QString m_decided;  ///< what was said about the last act in the midst of a lesson
    QString m_restored; ///< what was said about work that a crash had interrupted
    bool m_shown = false;
};

} // namespace handlelab
