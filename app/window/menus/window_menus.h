// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: which action stands where. Only what moves the cursor and what chooses a value is answered
// here; the other actions are answered by the part of the window that they belong to.
#pragma once

#include "app/window/window_frame.h"

namespace handlelab {

class LessonFiles;
class WindowDocks;
class WindowLook;

class WindowMenus : public QObject {
    Q_OBJECT

  public:
    WindowMenus(const WindowFrame& frame, const WindowDocks& docks, WindowLook& look, LessonFiles& files);

    [[nodiscard]] QMenu& lessons() const { return *m_lessons; }
    [[nodiscard]] QMenu& speeds() const { return *m_speeds; }
    [[nodiscard]] QMenu& models() const { return *m_models; }
    /// What acts on the stage and would do so unseen behind the library.
    [[nodiscard]] QList<QAction*> actionsOnStage() const;

  private:
    /// Adds them in this order; nothing stands for a line between.
    void add(QMenu* menu, std::initializer_list<std::optional<WindowAction>> actions) const;
    void makeFileMenu(LessonFiles& files);
    void makeEditMenu();
    void makeSimulationMenu();
    void makeSpeeds();
    void makeModels();
    void makeViewMenu(const WindowDocks& docks, WindowLook& look);
    void makeLookMenus(QMenu* view, WindowLook& look);
    void makeLessonsMenu();
    void makeHelpMenu();
    void connectPlaying();

    WindowFrame m_frame;
    QMenu *m_edit = nullptr, *m_simulation = nullptr, *m_lessons = nullptr, *m_speeds = nullptr,
          *m_models = nullptr;
};

} // namespace handlelab
