// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner has done: how far in each lesson, and how each question was answered. It stays on this
// machine, in one file of the data folder.
#pragma once

#include "app/files/write_file.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace handlelab {

/// How far somebody came in one lesson, over all visits.
struct LessonProgress {
    int stepsSeen = 0;  ///< the furthest position the cursor reached
    int steps = 0;      ///< the lesson's steps then; 0: never opened
    int lastStep = 0;   ///< where the cursor stood last
    QDateTime lastSeen; ///< UTC: when that was
    [[nodiscard]] bool finished() const { return steps > 0 && stepsSeen >= steps; }
    bool operator==(const LessonProgress&) const = default;
};

/// One question answered.
struct GivenAnswer {
    QDateTime when; ///< UTC
    QString lesson; ///< its key
    QString kind;   ///< questionKindName
    QString model;  ///< the name of the mental model that was chosen; empty: right
    [[nodiscard]] bool right() const { return model.isEmpty(); }
    bool operator==(const GivenAnswer&) const = default;
};

struct LearningRecord {
    QHash<QString, LessonProgress> lessons; ///< by key
    std::vector<GivenAnswer> answers;       ///< oldest first
    bool operator==(const LearningRecord&) const = default;
};

/// What a lesson is remembered under: a shipped lesson's name without language ("12-the-snapshot"), any
/// other file's path; empty for a lesson that was never saved, which is not remembered.
[[nodiscard]] QString lessonKey(const QString& path);

/// A record as it stands in a file.
struct StoredRecord {
    LearningRecord record;
    bool newer =
        false; ///< a later version wrote it, which may have put more into it than this one understands
    bool operator==(const StoredRecord&) const = default;
};

/// Reads the file. Single entries that make no sense are left out; a file that is no record at all gives
/// nothing. A missing file, and an empty name, give an empty record.
[[nodiscard]] std::optional<StoredRecord> readStoredRecord(const QString& file);
/// Writes the file, whole or not at all. Nothing is written for an empty name.
[[nodiscard]] WriteRefusal writeLearningRecord(const LearningRecord& record, const QString& file);

} // namespace handlelab
