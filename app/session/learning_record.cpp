// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/learning_record.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

constexpr int recordVersion = 1;

/// UTC, or an invalid time.
QDateTime timeOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString textOf(const QDateTime& when) { return when.toUTC().toString(Qt::ISODateWithMs); }

std::optional<LessonProgress> progressOf(const QJsonObject& object) {
    LessonProgress read;
    read.steps = object.value("steps"_L1).toInt();
    if (read.steps < 0)
        return {};
    read.stepsSeen = std::clamp(object.value("stepsSeen"_L1).toInt(), 0, read.steps);
    read.lastStep = std::clamp(object.value("lastStep"_L1).toInt(), 0, read.steps);
    read.lastSeen = timeOf(object.value("lastSeen"_L1));
    return read;
}

QJsonObject toJson(const LessonProgress& progress) {
    QJsonObject object{{u"stepsSeen"_s, progress.stepsSeen},
                       {u"steps"_s, progress.steps},
                       {u"lastStep"_s, progress.lastStep}};
    if (progress.lastSeen.isValid())
        object.insert("lastSeen"_L1, textOf(progress.lastSeen));
    return object;
}

std::optional<GivenAnswer> answerOf(const QJsonObject& object) {
    GivenAnswer read{timeOf(object.value("when"_L1)), object.value("lesson"_L1).toString(),
                     object.value("kind"_L1).toString(), object.value("model"_L1).toString()};
    if (!read.when.isValid() || read.kind.isEmpty())
        return {};
    return read;
}

QJsonObject toJson(const GivenAnswer& answer) {
    return {{u"when"_s, textOf(answer.when)},
            {u"lesson"_s, answer.lesson},
            {u"kind"_s, answer.kind},
            {u"model"_s, answer.model}};
}

} // namespace

QString lessonKey(const QString& path) {
    if (path.isEmpty())
        return {};
    if (path.startsWith(u':'))
        return QFileInfo(path).fileName().section(u'.', 0, 0);
    return QFileInfo(path).absoluteFilePath();
}

std::optional<StoredRecord> readStoredRecord(const QString& file) {
    if (file.isEmpty() || !QFileInfo::exists(file))
        return StoredRecord{};
    QFile stored(file);
    if (!stored.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(stored.readAll());
    const QJsonObject all = document.object();
    if (!document.isObject() || !all.value("version"_L1).isDouble())
        return {};
    LearningRecord record;
    const QJsonObject lessons = all.value("lessons"_L1).toObject();
    for (auto it = lessons.begin(); it != lessons.end(); ++it)
        if (const auto progress = progressOf(it->toObject()); progress && !it.key().isEmpty())
            record.lessons.insert(it.key(), *progress);
    for (const QJsonValue& value : all.value("answers"_L1).toArray())
        if (const auto answer = answerOf(value.toObject()))
            record.answers.push_back(*answer);
    return StoredRecord{std::move(record), all.value("version"_L1).toDouble() > recordVersion};
}

WriteRefusal writeLearningRecord(const LearningRecord& record, const QString& file) {
    if (file.isEmpty())
        return {};
    QJsonObject lessons;
    for (auto it = record.lessons.begin(); it != record.lessons.end(); ++it)
        lessons.insert(it.key(), toJson(*it));
    QJsonArray answers;
    for (const GivenAnswer& answer : record.answers)
        answers.append(toJson(answer));
    const QByteArray text =
        QJsonDocument({{u"version"_s, recordVersion}, {u"lessons"_s, lessons}, {u"answers"_s, answers}})
            .toJson();
    QDir().mkpath(QFileInfo(file).absolutePath());
    return writeFile(QFile::encodeName(file).toStdString(),
                     {text.data(), static_cast<std::size_t>(text.size())});
}

} // namespace handlelab
