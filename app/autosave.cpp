// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace handlelab {

namespace {

constexpr int delay = 2000; // milliseconds after the last change

} // namespace

QString autosaveFile(const QString& file, const QString& folder) {
    if (file.isEmpty())
        return folder.isEmpty() ? QString() : folder + QStringLiteral("/unsaved.lab.md");
    const QFileInfo info(file);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".autosave");
}

Autosave::Autosave(Session& session, QString folder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::writeNow);
    connect(&session, &Session::lessonChanged, this, &Autosave::lessonChanged);
}

std::optional<QString> Autosave::leftOver(const QString& file) const {
    QFile copy(autosaveFile(file, m_folder));
    if (m_folder.isEmpty() || !copy.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(copy.readAll());
}

void Autosave::discard(const QString& file) {
    if (m_folder.isEmpty())
        return;
    QFile::remove(autosaveFile(file, m_folder));
    if (m_written == autosaveFile(file, m_folder))
        m_written.clear();
}

void Autosave::lessonChanged() {
    if (m_session.changed())
        return m_timer.start();
    m_timer.stop();
    if (!m_written.isEmpty())
        QFile::remove(m_written);
    m_written.clear();
}

void Autosave::writeNow() {
    if (m_folder.isEmpty() || !m_session.changed())
        return;
    QDir().mkpath(m_folder);
    const QString name = autosaveFile(m_session.file(), m_folder);
    QSaveFile file(name);
    const auto& source = m_session.lesson().source;
    if (file.open(QIODevice::WriteOnly) &&
        file.write(source.data(), static_cast<qint64>(source.size())) >= 0 && file.commit())
        m_written = name;
}

} // namespace handlelab
