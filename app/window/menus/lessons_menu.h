// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of all shipped lessons, and the way from one to its neighbours.
#pragma once

#include "app/window/lessons/lesson_files.h"

namespace handlelab {

class LibraryPage;
struct LessonEntry;

class LessonsMenu : public QObject {
    Q_OBJECT

  public:
    /// Fills `menu` each time it opens.
    LessonsMenu(const WindowFrame& frame, QMenu& menu, LibraryPage& library, LessonFiles& files);

    /// Allows going on and back where there is a lesson; the next one, nullptr without one.
    const LessonEntry* updateNeighbours();

  private:
    void fill();
    void openNeighbour(int by);

    WindowFrame m_frame;
    QMenu& m_menu;
    LibraryPage& m_library;
    LessonFiles& m_files;
};

} // namespace handlelab
