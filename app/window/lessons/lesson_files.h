// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson that is open and its file: new, open, save, reload. Nothing unsaved is ever lost without having
// been asked about.
#pragma once

#include "app/session/file_watch.h"
#include "app/window/window_frame.h"

namespace handlelab {

struct CrashCopy;

class LessonFiles : public QObject {
    Q_OBJECT

  public:
    LessonFiles(const WindowFrame& frame, FileWatch& watch);

    /// Asks about unsaved work; false when somebody wants to stay with it.
    bool mayLeave();
    bool newLesson();
    /// Opens a file or a shipped lesson; asks about unsaved work first. False when nothing was opened.
    bool open(const QString& path);
    bool save();
    bool saveAs();
    void reload();
    /// Takes up work that was not saved; false when something else is open still.
    bool restore(const CrashCopy& copy);

    /// The shipped lesson that is open; empty for others.
    [[nodiscard]] QString shipped() const { return m_shipped; }
    /// Where the open lesson comes from; empty for one that was never saved.
    [[nodiscard]] QString path() const;
    /// What the open lesson is remembered under; empty for one that is not.
    [[nodiscard]] QString key() const;
    /// A shipped lesson that was only read is opened in the language of the window, at the same place.
    /// Whether it was.
    bool followLanguage();
    void reportMistakes();

  Q_SIGNALS:
    /// Another lesson is there, and wants to be seen.
    void arrived();
    /// It was opened, to be read from its beginning.
    void opened();

  private:
    bool write(const WriteRefusal& refusal);
    bool saveUnder(const QString& suggested);
    bool sayWhyNot(const Mistake& mistake, const QString& shippedBefore);

    WindowFrame m_frame;
    FileWatch& m_watch;
    QString m_shipped;
    QString m_restored; ///< what was said about work that a crash had interrupted
};

} // namespace handlelab
