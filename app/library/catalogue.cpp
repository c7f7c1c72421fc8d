// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/catalogue.h"

#include "app/library/topics.h"
#include "app/session/learning_record.h"
#include "app/session/shipped_lessons.h"
#include "core/base/languages.h"
#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace handlelab {

namespace {

constexpr qint64 longestOwnLesson = 64 << 10; // bytes; longer ones open, but have no card

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

LessonEntry entryOf(const QString& path) {
    LessonEntry entry;
    entry.key = lessonKey(path);
    entry.path = path;
    const QString source = contentOf(path);
    entry.text = plainText(source);
    entry.steps = static_cast<int>(Timeline::run(parseLesson(source.toStdString())).steps().size());
    return entry;
}

} // namespace

std::vector<LessonChapter> shippedChapters(const QString& language) {
    QHash<QString, QString> paths, others;
    for (const ShippedLesson& lesson : shippedLessons(language))
        paths.insert(lessonKey(lesson.path), lesson.path);
    for (const Language& other : languages)
        for (const ShippedLesson& lesson : shippedLessons(QString::fromLatin1(other.code)))
            if (const QString key = lessonKey(lesson.path); lesson.path != paths.value(key))
                others.insert(key, lesson.path);
    std::vector<LessonChapter> chapters;
    for (const Topic& topic : topics()) {
        LessonChapter chapter{topicName(topic), {}};
        for (const std::string_view name : topic.lessons) {
            const QString key = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
            if (!paths.contains(key))
                continue;
            LessonEntry entry = entryOf(paths[key]);
            entry.number = key.section(u'-', 0, 0);
            if (others.contains(key))
                entry.another = plainText(contentOf(others[key]));
            chapter.lessons.push_back(std::move(entry));
        }
        chapters.push_back(std::move(chapter));
    }
    return chapters;
}

std::vector<LessonEntry> ownLessons(const QStringList& files) {
    std::vector<LessonEntry> entries;
    for (const QString& file : files) {
        const QFileInfo info(file);
        if (!info.isFile() || !info.isReadable() || info.size() > longestOwnLesson)
            continue;
        LessonEntry entry = entryOf(file);
        if (entry.text.title.isEmpty())
            entry.text.title = info.fileName();
        entries.push_back(std::move(entry));
    }
    return entries;
}

const LessonEntry* neighbour(const std::vector<LessonChapter>& chapters, const QString& key, int by) {
    std::vector<const LessonEntry*> all;
    for (const LessonChapter& chapter : chapters)
        for (const LessonEntry& entry : chapter.lessons)
            all.push_back(&entry);
    const auto here = std::ranges::find_if(all, [&](const LessonEntry* entry) { return entry->key == key; });
    if (here == all.end())
        return nullptr;
    const auto there = here - all.begin() + by;
    return there < 0 || there >= std::ssize(all) ? nullptr : all[static_cast<std::size_t>(there)];
}

} // namespace handlelab
