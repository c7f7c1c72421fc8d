// SPDX-License-Identifier: GPL-3.0-or-later
// Work that earlier runs left unsaved: offers it, and takes up what is chosen.
#pragma once

#include "app/session/autosave.h"
#include "app/window/lessons/lesson_files.h"

#include <QCoreApplication>

namespace handlelab {

class UnsavedWork {
    Q_DECLARE_TR_FUNCTIONS(UnsavedWork)

  public:
    UnsavedWork(const WindowFrame& frame, LessonFiles& files, Autosave& autosave);

    /// Offers all of it, what belongs to the open lesson first.
    void offer();
    /// Offers only the work on this lesson.
    void offerOn(const QString& file) { offerKept(file); }

  private:
    void offerKept(const std::optional<QString>& file);
    [[nodiscard]] QList<CrashCopy> leftOver(const std::optional<QString>& file) const;
    [[nodiscard]] static KeptWork described(const CrashCopy& copy, const QLocale& locale);

    WindowFrame m_frame;
    LessonFiles& m_files;
    Autosave& m_autosave;
};

} // namespace handlelab
