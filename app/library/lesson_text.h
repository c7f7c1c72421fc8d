// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson says as plain sentences: for its summary, for the search, for how long reading it takes.
#pragma once

#include <QString>
#include <QStringList>

namespace handlelab {

/// The readable text of a lesson: comments, fences and marks of Markdown taken away, lines of a paragraph
/// joined.
struct LessonText {
    QString title;         ///< the first heading
    QString summary;       ///< the first paragraph: the question that the lesson answers
    QStringList sentences; ///< all others of the prose, headings, and each line of code, in order
};

[[nodiscard]] LessonText plainText(const QString& markdown);

/// Minutes to read a lesson and to go through its steps, at least 1: 200 English words or 350 Chinese
/// characters a minute, 12 seconds a step.
[[nodiscard]] int minutesFor(const LessonText& text, int steps);

} // namespace handlelab
