// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a copy of unsaved work on the disk, so that a crash or a power cut loses at most a few seconds.
#pragma once

#include "session.h"

#include <QTimer>

namespace handlelab {

/// Where unsaved work on `file` is kept: beside it, or in `folder` when it has never been saved.
[[nodiscard]] QString autosaveFile(const QString& file, const QString& folder);

class Autosave : public QObject {
    Q_OBJECT

  public:
    /// With an empty `folder` nothing is ever written.
    Autosave(Session& session, QString folder, QObject* parent = nullptr);

    /// What an earlier run left behind for `file`; nothing when there is none.
    [[nodiscard]] std::optional<QString> leftOver(const QString& file) const;
    /// Removes the copy: the work was saved, or is not wanted.
    void discard(const QString& file);
    /// Writes the copy now if there is unsaved work.
    void writeNow();

  private:
    void lessonChanged();

    Session& m_session;
    QString m_folder;
    QString m_written; ///< the copy of this run, to be removed when the work is saved
    QTimer m_timer;
};

} // namespace handlelab
