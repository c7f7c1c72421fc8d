// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/learner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <cerrno>

namespace handlelab {

namespace {

constexpr int writeDelay = 1000, lockWait = 500; // milliseconds

/// A name beside `file` that is not taken: "learning.json.bad", "learning.json.bad2".
QString nameAside(const QString& file) {
    QString name = file + QStringLiteral(".bad");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = file + QStringLiteral(".bad%1").arg(i);
    return name;
}

void forgetLesson(LearningRecord& record, const QString& key) {
    record.lessons.remove(key);
    std::erase_if(record.answers, [&](const GivenAnswer& answer) { return answer.lesson == key; });
}

/// Adds what `before` has and `record` has not.
void putBack(LearningRecord& record, const LearningRecord& before) {
    for (auto it = before.lessons.begin(); it != before.lessons.end(); ++it) {
        LessonProgress& progress = record.lessons[it.key()];
        const int seen = std::max(progress.stepsSeen, it->stepsSeen);
        if (!progress.lastSeen.isValid() || it->lastSeen > progress.lastSeen)
            progress = *it;
        progress.stepsSeen = seen;
    }
    for (const GivenAnswer& answer : before.answers)
        if (std::ranges::find(record.answers, answer) == record.answers.end())
            record.answers.push_back(answer);
    std::ranges::stable_sort(record.answers, {}, &GivenAnswer::when);
}

} // namespace

Learner::Learner(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file)) {
    const std::optional<StoredRecord> stored = readOrPutAside();
    m_stored = m_record = stored ? stored->record : LearningRecord{};
    m_readOnly = stored && stored->newer;
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelay);
    connect(&m_timer, &QTimer::timeout, this, &Learner::writeNow);
}

Learner::~Learner() { writeNow(); }

std::optional<StoredRecord> Learner::readOrPutAside() {
    m_inTheWay = false;
    if (auto read = readStoredRecord(m_file))
        return read;
    const QString aside = nameAside(m_file);
    m_inTheWay = !QFile::rename(m_file, aside);
    if (!m_inTheWay)
        m_aside = aside;
    return {};
}

void Learner::reached(const QString& key, int step, int steps) {
    const auto known = m_record.lessons.constFind(key);
    const bool news =
        known == m_record.lessons.constEnd() || known->lastStep != step || known->steps != steps;
    if (key.isEmpty() || steps <= 0 || (!news && key == m_latest))
        return;
    m_latest = key;
    change([key, step, steps, now = QDateTime::currentDateTimeUtc()](LearningRecord& record) {
        LessonProgress& progress = record.lessons[key];
        progress.steps = steps;
        progress.stepsSeen = std::clamp(std::max(progress.stepsSeen, step), 0, steps);
        progress.lastStep = std::clamp(step, 0, steps);
        progress.lastSeen = now;
    });
    m_timer.start();
}

void Learner::answered(const GivenAnswer& answer) {
    change([answer](LearningRecord& record) { record.answers.push_back(answer); });
    writeNow();
}

void Learner::forget(const QString& key) {
    change([key](LearningRecord& record) { forgetLesson(record, key); });
    writeNow();
}

void Learner::forgetAll() {
    change([](LearningRecord& record) { record = {}; });
    writeNow();
}

void Learner::forgetAnswers(const std::optional<QString>& key) {
    change([key](LearningRecord& record) {
        std::erase_if(record.answers,
                      [&](const GivenAnswer& answer) { return !key || answer.lesson == *key; });
    });
    writeNow();
}

void Learner::takeBack(const LearningRecord& before) {
    change([before](LearningRecord& record) { putBack(record, before); });
    writeNow();
}

void Learner::change(Change change) {
    change(m_record);
    if (!m_file.isEmpty())
        m_unwritten.push_back(std::move(change));
    Q_EMIT changed();
}

void Learner::writeNow() {
    m_timer.stop();
    if (m_unwritten.empty() || m_readOnly)
        return;
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + QStringLiteral(".lock"));
    lock.tryLock(lockWait); // whoever holds it longer than this hangs; writing is safer than waiting
    std::optional<StoredRecord> stored = readOrPutAside();
    if (stored && stored->newer) {
        m_readOnly = true;
        Q_EMIT newerFound();
        return;
    }
    LearningRecord merged = stored ? std::move(stored->record) : m_stored;
    for (const Change& change : m_unwritten)
        change(merged);
    const WriteRefusal refusal = m_inTheWay ? notWritten(QFile::encodeName(m_file).toStdString(), EACCES)
                                            : writeLearningRecord(merged, m_file);
    if (refusal) {
        if (!std::exchange(m_complained, true))
            Q_EMIT couldNotWrite(*refusal);
        return;
    }
    m_complained = false;
    m_unwritten.clear();
    m_stored = merged;
    if (merged != m_record) {
        m_record = std::move(merged);
        Q_EMIT changed();
    }
}

} // namespace handlelab
