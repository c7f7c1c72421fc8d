// SPDX-License-Identifier: GPL-3.0-or-later
// Search over titles and texts of lessons.
#pragma once

#include "app/library/catalogue.h"

#include <optional>

namespace handlelab {

/// A stretch of a text, in UTF-16 units.
struct Mark {
    qsizetype begin = 0, length = 0;
    bool operator==(const Mark&) const = default;
};

/// Where a lesson answers to a search.
struct Hit {
    QString sentence;        ///< the first sentence that has most of the words; empty when only the title has
    std::vector<Mark> marks; ///< the words in it
    std::vector<Mark> titleMarks;
    bool operator==(const Hit&) const = default;
};

/// The words of what was typed, divided by spaces; "quoted words" stay together.
[[nodiscard]] QStringList searchWords(const QString& typed);
/// Every word stands somewhere in the lesson, in either language; upper and lower case are the same. Nothing
/// when one does not.
[[nodiscard]] std::optional<Hit> findIn(const LessonEntry& lesson, const QStringList& words);

} // namespace handlelab
