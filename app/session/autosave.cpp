// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/autosave.h"

#include <QDir>
#include <QFile>

namespace handlelab {

Autosave::Autosave(Session& session, QString folder, std::chrono::milliseconds age, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(age);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::writeNow);
    connect(&session, &Session::lessonChanged, this, &Autosave::lessonChanged);
}

QList<CrashCopy> Autosave::leftOver(const std::optional<QString>& file) const {
    return m_folder.isEmpty() ? QList<CrashCopy>() : leftOverCopies(m_folder, file);
}

void Autosave::takeOver(const CrashCopy& copy) {
    m_lock = lockCrashCopy(copy.path);
    m_copy = m_lock ? copy.path : QString();
}

void Autosave::discard(const CrashCopy& copy) {
    if (const Descriptor free = lockCrashCopy(copy.path); free)
        QFile::remove(copy.path);
}

void Autosave::discardOwn() {
    m_timer.stop();
    if (!m_copy.isEmpty())
        QFile::remove(m_copy);
    m_copy.clear();
    m_lock = {};
}

void Autosave::lessonChanged() {
    if (!m_session.changed())
        return discardOwn();
    if (!m_timer.isActive()) // the oldest change decides, not the latest
        m_timer.start();
}

void Autosave::writeNow() {
    m_timer.stop();
    if (m_folder.isEmpty() || !m_session.changed())
        return;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Unfinished work{m_session.file(), m_session.known(), m_session.lesson().source};
    WriteRefusal refusal;
    for (const QString& path :
         {m_copy, newCrashCopy(work.file, m_folder), newCrashCopy(work.file, QString())}) {
        if (path.isEmpty())
            continue;
        Descriptor lock;
        const WriteRefusal here = writeCrashCopy(path, work, lock);
        if (!here) {
            if (!m_copy.isEmpty() && m_copy != path)
                QFile::remove(m_copy);
            m_copy = path;
            m_lock = std::move(lock);
            m_complained = false;
            return;
        }
        if (!refusal)
            refusal = here;
    }
    if (refusal && !std::exchange(m_complained, true))
        Q_EMIT couldNotWrite(*refusal);
}

} // namespace handlelab
