// SPDX-License-Identifier: GPL-3.0-or-later
// Notices when somebody else changes the file of the lesson that is open.
#pragma once

#include "app/session/session.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace handlelab {

class FileWatch : public QObject {
    Q_OBJECT

  public:
    explicit FileWatch(Session& session, QObject* parent = nullptr);
    /// How the file compared when it was looked at last.
    [[nodiscard]] OnDisk state() const { return m_state; }
    /// Compares the file now.
    void look();

  Q_SIGNALS:
    /// It compares differently, or was changed once more.
    void stateChanged();

  private:
    void lessonChanged();
    void settled();
    void follow();

    Session& m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< whoever writes a file does so in several steps
    QString m_file;
    bool m_touched = false;
    OnDisk m_state = OnDisk::asKnown;
};

} // namespace handlelab
