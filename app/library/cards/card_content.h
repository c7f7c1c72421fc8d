// SPDX-License-Identifier: GPL-3.0-or-later
// What a card of the library says and shows, as a value.
#pragma once

#include "app/library/search.h"
#include "app/session/learning_record.h"

#include <QImage>

namespace handlelab {

/// A wide card offers to go on with its lesson and shows one picture, the moment where it was left.
enum class CardShape { normal, wide };

/// What a card shows beside its lesson.
struct CardState {
    LessonProgress progress;
    int asked = 0, right = 0; ///< questions answered
    std::optional<Hit> hit;   ///< while searching
};

struct CardContent {
    LessonEntry lesson;
    CardShape shape = CardShape::normal;
    CardState state;
    QImage first, second; ///< the second picture stays null on a wide card

    /// "5 of 11 steps", "Finished", "11 steps · about 6 min"
    [[nodiscard]] QString progressText() const;
};

/// How far the learner is with a lesson.
[[nodiscard]] CardState cardStateOf(const LearningRecord& record, const QString& lessonKey);

} // namespace handlelab
