// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons of the library as values: what a card says about each, and what the search looks through.
#pragma once

#include "app/library/lesson_text.h"

#include <vector>

namespace handlelab {

struct LessonEntry {
    QString key;        ///< see lessonKey
    QString path;       ///< in the language of the window where there is such a text
    QString number;     ///< "12"; empty for the learner's own lessons
    LessonText text;    ///< in that language
    LessonText another; ///< in another language, also searched; empty when there is none
    int steps = 0;      ///< calls and other statements that can be stepped through
    [[nodiscard]] int minutes() const { return minutesFor(text, steps); }
};

struct LessonChapter {
    QString name;
    std::vector<LessonEntry> lessons;
};

/// The shipped lessons by topic, in reading order.
[[nodiscard]] std::vector<LessonChapter> shippedChapters(const QString& language);
/// The learner's own files; those that cannot be read are left out.
[[nodiscard]] std::vector<LessonEntry> ownLessons(const QStringList& files);
/// The lesson that follows one in reading order; nullptr behind the last and for unknown keys. `by` is 1 for
/// the next lesson, -1 for the one before.
[[nodiscard]] const LessonEntry* neighbour(const std::vector<LessonChapter>& chapters, const QString& key,
                                           int by);

} // namespace handlelab
