// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/file_watch.h"

#include <QFileInfo>

namespace handlelab {

FileWatch::FileWatch(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    constexpr int settling = 150; // milliseconds
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        m_touched = true;
        m_settled.start();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settled.start(); });
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::settled);
    connect(&session, &Session::lessonChanged, this, &FileWatch::lessonChanged);
}

void FileWatch::look() {
    const OnDisk now = m_session.onDisk();
    if (std::exchange(m_state, now) != now)
        Q_EMIT stateChanged();
}

void FileWatch::settled() {
    follow();
    const bool oftener = std::exchange(m_touched, false) && m_state != OnDisk::asKnown;
    const OnDisk before = m_state;
    look();
    if (oftener && m_state == before)
        Q_EMIT stateChanged();
}

void FileWatch::lessonChanged() {
    const bool other = m_file != m_session.file();
    if (other) {
        m_file = m_session.file();
        follow();
    }
    if (other || m_state != OnDisk::asKnown) // what was typed changes no file; what was saved does
        look();
}

/// Watches the file, and its folder for when the file is replaced by another of its name, which ends the
/// watching of the file itself.
void FileWatch::follow() {
    QStringList wanted;
    if (!m_file.isEmpty() && QFileInfo::exists(m_file))
        wanted.append(m_file);
    if (!m_file.isEmpty() && QFileInfo::exists(QFileInfo(m_file).absolutePath()))
        wanted.append(QFileInfo(m_file).absolutePath());
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString& path : wanted)
        if (!watched.contains(path))
            m_watcher.addPath(path);
}

} // namespace handlelab
