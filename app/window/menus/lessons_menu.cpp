// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menus/lessons_menu.h"

#include "app/library/library_page.h"

namespace handlelab {

LessonsMenu::LessonsMenu(const WindowFrame& frame, QMenu& menu, LibraryPage& library, LessonFiles& files)
    : QObject(&frame.window)
    , m_frame(frame)
    , m_menu(menu)
    , m_library(library)
    , m_files(files) {
    connect(&menu, &QMenu::aboutToShow, this, &LessonsMenu::fill);
    m_frame.actions.on(WindowAction::nextLesson, [this] { openNeighbour(1); });
    m_frame.actions.on(WindowAction::previousLesson, [this] { openNeighbour(-1); });
}

/// Its chapters as submenus; what is finished has a tick.
void LessonsMenu::fill() {
    for (QMenu* menu : m_menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        delete menu;
    const QString open = m_files.key();
    for (const LessonChapter& chapter : m_library.lessons()) {
        QMenu* menu = m_menu.addMenu(chapter.name);
        bool all = true;
        for (const LessonEntry& lesson : chapter.lessons) {
            const bool finished = m_frame.learner.record().lessons.value(lesson.key).finished();
            all &= finished;
            QAction* made = menu->addAction(lesson.number + QStringLiteral("  ") + lesson.text.title +
                                                (finished ? QStringLiteral("\t✓") : QString()),
                                            this, [this, path = lesson.path] { m_files.open(path); });
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

const LessonEntry* LessonsMenu::updateNeighbours() {
    const QString key = m_files.key();
    const LessonEntry *next = nullptr, *previous = nullptr;
    if (!key.isEmpty() && !m_files.shipped().isEmpty()) {
        next = neighbour(m_library.lessons(), key, 1);
        previous = neighbour(m_library.lessons(), key, -1);
    }
    m_frame.actions.enable({WindowAction::nextLesson}, next != nullptr);
    m_frame.actions.enable({WindowAction::previousLesson}, previous != nullptr);
    return next;
}

void LessonsMenu::openNeighbour(int by) {
    const LessonEntry* lesson = neighbour(m_library.lessons(), m_files.key(), by);
    if (lesson != nullptr)
        m_files.open(QString(lesson->path)); // a copy: opening may read the lessons anew
}

} // namespace handlelab
