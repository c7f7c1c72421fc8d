// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/shipped_lessons.h"

#include "core/base/languages.h"

#include <QDir>
#include <QFile>

namespace handlelab {

namespace {

QString titleOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path;
    while (!file.atEnd())
        if (const QString line = QString::fromUtf8(file.readLine()).trimmed(); line.startsWith(u"# "))
            return line.mid(2).trimmed();
    return path;
}

} // namespace

std::vector<ShippedLesson> shippedLessons(const QString& language) {
    const Language* wanted = languageWithCode(language.toStdString());
    const auto ending = QString::fromLatin1(languages[0].lessonEnding),
               translatedEnding = wanted == nullptr ? ending : QString::fromLatin1(wanted->lessonEnding);
    const QDir folder(QStringLiteral(":/lessons"));
    std::vector<ShippedLesson> lessons;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const QString base = name.chopped(ending.size());
        if (!name.endsWith(ending) || base.contains(u'.'))
            continue; // a translation: it comes with its English original
        const QString translated = folder.filePath(base + translatedEnding);
        const QString path = QFile::exists(translated) ? translated : folder.filePath(name);
        lessons.push_back({titleOf(path), path});
    }
    return lessons;
}

} // namespace handlelab
