// SPDX-License-Identifier: GPL-3.0-or-later
#include "section_run.h"

#include "tests/core/lab.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace handlelab {

namespace {

int lineOf(const Lesson& lesson, std::uint32_t statement) {
    return static_cast<int>(lesson.statements[statement].lineNumber);
}

/// Runs the lesson, and returns what its programs saw.
std::string seen(const SpecificationSection& section, const Lesson& lesson, std::optional<Rules> rules) {
    Timeline timeline = Timeline::run(lesson, rules);
    for (const Finding& finding : timeline.findings())
        if (!finding.met)
            ADD_FAILURE_AT(section.file.c_str(), lineOf(lesson, finding.statement))
                << lesson[lesson.statements[finding.statement].line] << "\n  " << finding.text();
    EXPECT_EQ(violationsOf(timeline), "") << section.file << ":" << section.line;
    EXPECT_EQ(unspeakable(timeline), "") << section.file << ":" << section.line;
    timeline.seek(timeline.end());
    const Machine end = timeline.now().machine();
    timeline.seek(0);
    timeline.seek(timeline.end());
    EXPECT_TRUE(timeline.now().machine() == end)
        << section.file << ":" << section.line << ": back is not forth undone";
    return results(timeline);
}

} // namespace

void runSection(const SpecificationSection& section) {
    const Lesson lesson = parseLesson(section.lesson, section.file);
    for (const Mistake& mistake : lesson.mistakes)
        ADD_FAILURE() << toText(mistake);
    const auto has = [&](auto condition) {
        return std::any_of(lesson.statements.begin(), lesson.statements.end(), condition);
    };
    EXPECT_TRUE(has([](const Statement& s) { return s.kind == StatementKind::expect || s.expected != 0; }))
        << section.file << ":" << section.line << ": the section expects nothing";
    if (has([](const Statement& s) { return s.kind == StatementKind::rules; })) {
        (void)seen(section, lesson, {});
        return;
    }
    std::optional<std::string> first;
    for (const Rules& rules : allRules()) {
        SCOPED_TRACE("under the rules " + describeRules(rules));
        const std::string results = seen(section, lesson, rules);
        if (first)
            EXPECT_EQ(results, *first)
                << section.file << ":" << section.line << ": results differ between rules";
        else
            first = results;
    }
}

} // namespace handlelab
