// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/cards/card_content.h"

#include "app/library/library_text.h"

namespace handlelab {

QString CardContent::progressText() const {
    const LessonProgress& progress = state.progress;
    if (progress.finished())
        return LibraryText::tr("Finished");
    if (shape == CardShape::wide)
        return LibraryText::tr("Step %1 of %2").arg(progress.lastStep).arg(progress.steps);
    if (progress.stepsSeen > 0)
        return LibraryText::tr("%1 of %n steps", nullptr, progress.steps).arg(progress.stepsSeen);
    return LibraryText::tr("%n steps", nullptr, lesson.steps) + QStringLiteral(" · ") +
           LibraryText::tr("about %n min", nullptr, lesson.minutes());
}

CardState cardStateOf(const LearningRecord& record, const QString& lessonKey) {
    CardState state;
    state.progress = record.lessons.value(lessonKey);
    for (const GivenAnswer& answer : record.answers)
        if (answer.lesson == lessonKey) {
            ++state.asked;
            state.right += answer.right();
        }
    return state;
}

} // namespace handlelab
