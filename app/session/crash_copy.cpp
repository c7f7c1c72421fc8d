// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/crash_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView opening = "<!-- HandleLab keeps here what was not saved: ", closing = " -->\n";

/// What stands in front of the text: one line, whatever the name contains.
QByteArray headerOf(const Unfinished& work) {
    const QJsonObject facts{{u"file"_s, work.file}, {u"known"_s, QString::fromLatin1(work.known.toHex())}};
    return opening.toByteArray() + QJsonDocument(facts).toJson(QJsonDocument::Compact) +
           closing.toByteArray();
}

/// `otherwise`: the lesson that a copy without such a line belongs to, which earlier versions wrote.
Unfinished unfinishedIn(const QByteArray& bytes, const QString& otherwise) {
    const qsizetype line = bytes.indexOf('\n') + 1;
    const QByteArray first = bytes.left(line);
    if (!first.startsWith(opening) || !first.endsWith(closing))
        return {otherwise, {}, bytes.toStdString()};
    const QJsonObject facts =
        QJsonDocument::fromJson(first.sliced(opening.size(), first.size() - opening.size() - closing.size()))
            .object();
    return {facts.value("file"_L1).toString(),
            QByteArray::fromHex(facts.value("known"_L1).toString().toLatin1()),
            bytes.mid(line).toStdString()};
}

/// Adds the copies of a folder whose names match and that no living window holds.
void collect(QList<CrashCopy>& copies, const QDir& folder, const QStringList& names,
             const QString& otherwise) {
    for (const QFileInfo& info : folder.entryInfoList(names, QDir::Files | QDir::Hidden)) {
        const Descriptor free = lockCrashCopy(info.filePath());
        QFile file(info.filePath());
        if (free && file.open(QIODevice::ReadOnly))
            copies.append({info.filePath(), info.lastModified(), unfinishedIn(file.readAll(), otherwise)});
    }
}

/// "a*b" stands for itself where stars stand for anything.
QString literally(QString name) {
    for (const QChar special : {u'[', u'?', u'*'})
        name.replace(special, u'?');
    return name;
}

} // namespace

QString newCrashCopy(const QString& file, const QString& folder) {
    constexpr qsizetype longestName = 40; // names may have 255 bytes, and Chinese takes three of them
    const QFileInfo info(file);
    const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(12);
    const QString name =
        file.isEmpty() ? u"unsaved"_s : info.fileName().section(u'.', 0, 0).left(longestName);
    if (!folder.isEmpty())
        return u"%1/%2.%3.lab.md"_s.arg(folder, name, mark);
    return file.isEmpty() ? QString() : u"%1/.%2.%3.autosave"_s.arg(info.absolutePath(), name, mark);
}

WriteRefusal writeCrashCopy(const QString& path, const Unfinished& work, Descriptor& lock) {
    return writeFile(QFile::encodeName(path).toStdString(), headerOf(work).toStdString() + work.text,
                     {.ownerOnly = true, .locked = &lock});
}

Descriptor lockCrashCopy(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    constexpr int harmless = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    Descriptor file(::open(name.constData(), O_RDWR | harmless));
    if (!file) // a disk that can only be read
        file = Descriptor(::open(name.constData(), O_RDONLY | harmless));
    if (file && ::flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return {};
    return file;
}

QList<CrashCopy> leftOverCopies(const QString& folder, const std::optional<QString>& file) {
    QList<CrashCopy> copies;
    if (!folder.isEmpty()) {
        collect(copies, folder, {u"*.lab.md"_s}, {});
        collect(copies, QFileInfo(folder).path(), {u"unsaved.lab.md"_s}, {}); // of earlier versions
    }
    if (file && !file->isEmpty()) {
        const QFileInfo info(*file);
        const QString name = literally(info.fileName());
        collect(copies, info.absolutePath(),
                {u".%1.*.autosave"_s.arg(name.section(u'.', 0, 0)), u".%1.autosave"_s.arg(name)},
                info.absoluteFilePath());
    }
    const auto other = [&](const CrashCopy& copy) {
        return copy.work.file.isEmpty() != file->isEmpty() ||
               (!file->isEmpty() &&
                QFileInfo(copy.work.file).absoluteFilePath() != QFileInfo(*file).absoluteFilePath());
    };
    if (file)
        copies.removeIf(other);
    std::ranges::stable_sort(copies, std::ranges::greater{}, &CrashCopy::when);
    return copies;
}

} // namespace handlelab
