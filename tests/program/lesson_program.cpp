// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_program.h"

#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <gtest/gtest.h>

namespace handlelab {

LessonProgram::LessonProgram(std::string_view markdown) {
    const Lesson lesson = parseLesson(std::string(markdown), "test");
    for (const Mistake& mistake : lesson.mistakes)
        ADD_FAILURE() << toText(mistake);
    Timeline timeline = Timeline::run(lesson);
    files = programsOf(lesson, timeline);
    facts = expectedFacts(lesson, timeline);
}

std::string LessonProgram::file(std::string_view name) const {
    for (const ProgramFile& one : files)
        if (one.name == name)
            return one.text;
    ADD_FAILURE() << "there is no file " << name;
    return {};
}

std::string LessonProgram::told() const {
    std::string all;
    for (const ExpectedFact& fact : facts)
        if (fact.excluded.empty())
            all += fact.text + "\n";
    return all;
}

} // namespace handlelab
