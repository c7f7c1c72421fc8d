// SPDX-License-Identifier: GPL-3.0-or-later
// The learner's record: kept, shared between windows, never lost.
#include "app/session/learner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

GivenAnswer answerTo(const char* lesson, const char* model = "") {
    return {QDateTime::currentDateTimeUtc(), QString::fromLatin1(lesson), u"usage"_s,
            QString::fromLatin1(model)};
}

/// The record in a file; nothing where there is none.
std::optional<LearningRecord> recordIn(const QString& file) {
    const std::optional<StoredRecord> stored = readStoredRecord(file);
    return stored ? std::optional(stored->record) : std::nullopt;
}

class LearningRecords : public testing::Test {
  protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"data/learning.json"_s); }
    void write(const QByteArray& text) const {
        ASSERT_TRUE(QDir().mkpath(m_folder.filePath(u"data"_s)));
        QFile stored(file());
        ASSERT_TRUE(stored.open(QIODevice::WriteOnly));
        stored.write(text);
    }
    [[nodiscard]] QByteArray contentOf(const QString& name) const {
        QFile stored(name);
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }

  private:
    QTemporaryDir m_folder;
};

TEST_F(LearningRecords, AShippedLessonHasOneKeyInBothLanguages) {
    EXPECT_EQ(lessonKey(u":/lessons/12-the-snapshot.lab.md"_s), u"12-the-snapshot"_s);
    EXPECT_EQ(lessonKey(u":/lessons/12-the-snapshot.zh_CN.lab.md"_s), u"12-the-snapshot"_s);
    EXPECT_EQ(lessonKey(u"/home/a/my.lab.md"_s), u"/home/a/my.lab.md"_s);
    EXPECT_TRUE(lessonKey({}).isEmpty());
}

TEST_F(LearningRecords, ComesBackAsItWasWritten) {
    LearningRecord record;
    record.lessons.insert(u"00-welcome"_s, {7, 14, 3, QDateTime::currentDateTimeUtc()});
    record.lessons.insert(u"/home/ä/自己.lab.md"_s, {2, 2, 2, {}});
    record.answers = {answerTo("00-welcome"), answerTo("00-welcome", "closingDestroys")};
    ASSERT_EQ(writeLearningRecord(record, file()), WriteRefusal());
    EXPECT_EQ(recordIn(file()), record);
    EXPECT_TRUE(recordIn(file())->lessons[u"/home/ä/自己.lab.md"_s].finished());
}

TEST_F(LearningRecords, AreEmptyWithoutAFile) {
    EXPECT_EQ(recordIn(file()), LearningRecord());
    EXPECT_EQ(recordIn({}), LearningRecord());
}

TEST_F(LearningRecords, LeaveOutWhatMakesNoSense) {
    write(R"({"version": 1, "lessons": {"a": {"steps": 3, "stepsSeen": 99}, "b": {"steps": -1}, "c": 5},
              "answers": [17, {"kind": "usage"},
                          {"when": "2026-01-02T03:04:05.000Z", "kind": "alive", "lesson": "a"}]})");
    const auto record = recordIn(file());
    ASSERT_TRUE(record);
    EXPECT_EQ(record->lessons[u"a"_s].stepsSeen, 3) << "nobody sees more steps than there are";
    EXPECT_FALSE(record->lessons.contains(u"b"_s));
    ASSERT_EQ(record->answers.size(), 1u);
    EXPECT_TRUE(record->answers[0].right());
}

TEST_F(LearningRecords, ADamagedFileIsPutAsideAndNeverWrittenOver) {
    for (const char* damaged : {"{\"version\": 1, \"lessons\": {\"a\"", "[]", "{}", ""}) {
        write(damaged);
        Learner learner(file());
        EXPECT_EQ(learner.record(), LearningRecord());
        ASSERT_FALSE(learner.asideAs().isEmpty());
        EXPECT_EQ(contentOf(learner.asideAs()), damaged);
        learner.answered(answerTo("a"));
        EXPECT_EQ(recordIn(file()), learner.record());
        EXPECT_EQ(contentOf(learner.asideAs()), damaged);
    }
}

TEST_F(LearningRecords, ANewerFileIsReadAndNeverWritten) {
    const QByteArray newer = R"({"version": 2, "lessons": {"a": {"steps": 3, "stepsSeen": 2}},
                                 "answers": [], "precious": [1, 2, 3]})";
    write(newer);
    {
        Learner learner(file());
        EXPECT_TRUE(learner.readOnly());
        EXPECT_EQ(learner.record().lessons[u"a"_s].stepsSeen, 2);
        learner.answered(answerTo("a"));
        learner.forgetAll();
    }
    EXPECT_EQ(contentOf(file()), newer);
}

TEST_F(LearningRecords, AFileThatANewerVersionTookOverMeanwhileIsNeverWritten) {
    Learner learner(file());
    learner.answered(answerTo("a"));
    QSignalSpy found(&learner, &Learner::newerFound);
    const QByteArray newer = R"({"version": 99, "precious": true})";
    write(newer);
    learner.answered(answerTo("b"));
    learner.answered(answerTo("c"));
    EXPECT_EQ(found.count(), 1);
    EXPECT_EQ(contentOf(file()), newer);
}

TEST_F(LearningRecords, AFileDamagedMeanwhileCostsNoAnswer) {
    Learner learner(file());
    learner.answered(answerTo("a"));
    write("disk trouble");
    learner.answered(answerTo("b"));
    EXPECT_EQ(learner.record().answers.size(), 2u);
    EXPECT_EQ(recordIn(file()), learner.record());
    EXPECT_EQ(contentOf(learner.asideAs()), "disk trouble");
}

TEST_F(LearningRecords, ProgressKeepsTheFurthestStepAndTheLastOne) {
    Learner learner(file());
    learner.reached(u"a"_s, 5, 9);
    learner.reached(u"a"_s, 2, 9);
    learner.reached({}, 1, 1);
    EXPECT_EQ(learner.record().lessons.size(), 1);
    const LessonProgress progress = learner.record().lessons[u"a"_s];
    EXPECT_EQ(progress.stepsSeen, 5);
    EXPECT_EQ(progress.lastStep, 2);
    EXPECT_FALSE(progress.finished());
    learner.reached(u"a"_s, 9, 9);
    EXPECT_TRUE(learner.record().lessons[u"a"_s].finished());
    learner.writeNow();
    EXPECT_EQ(recordIn(file()), learner.record());
}

TEST_F(LearningRecords, TwoWindowsDoNotUndoEachOther) {
    Learner first(file()), second(file());
    first.answered(answerTo("a"));
    second.reached(u"b"_s, 1, 4);
    second.answered(answerTo("b", "closingDestroys"));
    first.reached(u"a"_s, 4, 4);
    first.writeNow();
    const auto record = recordIn(file());
    ASSERT_TRUE(record);
    EXPECT_EQ(record->answers.size(), 2u);
    EXPECT_EQ(record->lessons.size(), 2);
    EXPECT_EQ(first.record(), *record);
}

TEST_F(LearningRecords, ForgettingOneLessonCanBeTakenBack) {
    Learner learner(file());
    learner.reached(u"a"_s, 4, 4);
    learner.answered(answerTo("a"));
    learner.answered(answerTo("b"));
    const LearningRecord before = learner.record();
    learner.forget(u"a"_s);
    EXPECT_TRUE(learner.record().lessons.isEmpty());
    ASSERT_EQ(learner.record().answers.size(), 1u);
    EXPECT_EQ(recordIn(file()), learner.record());
    learner.takeBack(before);
    EXPECT_EQ(learner.record(), before);
    learner.forgetAll();
    EXPECT_EQ(recordIn(file()), LearningRecord());
    learner.takeBack(before);
    EXPECT_EQ(recordIn(file()), before);
}

TEST_F(LearningRecords, WhatCannotBeWrittenIsSaidOnceAndKept) {
    Learner learner(file() + u"/below/a/file.json"_s);
    write("this is a file, not a folder");
    QSignalSpy complaints(&learner, &Learner::couldNotWrite);
    learner.answered(answerTo("a"));
    learner.answered(answerTo("b"));
    EXPECT_EQ(complaints.count(), 1);
    ASSERT_TRUE(QFile::remove(file()));
    learner.writeNow();
    EXPECT_EQ(recordIn(file() + u"/below/a/file.json"_s)->answers.size(), 2u);
}

} // namespace

} // namespace handlelab
