// SPDX-License-Identifier: GPL-3.0-or-later
// A changed lesson that is run from the first change on is as good as one that is run anew.
#include "core/tell/explain.h"
#include "core/tell/machine_text.h"
#include "tests/core/lab.h"
#include "tests/core/shipped_lessons.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// All that a reader can see of a run. The numbers behind texts may differ: an update knows words of before.
std::string seen(Timeline& timeline) {
    std::string text = fmt::format("{} start {}\n", describeRules(timeline.now().rules()), timeline.start());
    timeline.seek(timeline.end());
    for (const Step& step : timeline.steps())
        text += fmt::format("{} {} {} {} {} {}\n", step.statement, step.firstMicro,
                            returnedText(timeline.now().rules(), step.returned), step.lastError,
                            step.exception, int(step.verdict));
    for (std::uint32_t micro = 0; micro < timeline.end(); ++micro)
        text += english(explain(timeline.now().log().meaning(micro), timeline.now().machine(),
                                timeline.now().texts())) +
                '\n';
    for (const Finding& finding : timeline.findings())
        text += fmt::format("{} {} {} {}\n", finding.statement, finding.step, finding.met, finding.text());
    text += machineText(timeline);
    timeline.seek(timeline.start());
    return text + machineText(timeline);
}

std::string updated(const Lesson& before, const Lesson& after) {
    Timeline timeline = Timeline::run(before);
    timeline.update(before, after);
    return seen(timeline);
}

std::string ranAnew(const Lesson& lesson) {
    Timeline timeline = Timeline::run(lesson);
    return seen(timeline);
}

/// The lessons of the project, by file; with a line on top whose step stands before the stage is set.
std::vector<std::pair<std::string, std::string>> lessonTexts() {
    std::vector<std::pair<std::string, std::string>> texts;
    const std::filesystem::path project(HANDLELAB_SOURCE_DIR);
    for (const char* folder : {"tests", "resources/lessons"})
        for (const auto& file : std::filesystem::recursive_directory_iterator(project / folder)) {
            const std::string name = file.path().filename().string();
            if (!name.ends_with(".lab.md") || name.ends_with(".zh_CN.lab.md"))
                continue;
            std::string text = readLesson(file.path().string()).source;
            texts.emplace_back(name, text);
            texts.emplace_back(name + " with an early step",
                               block("x: e(<) starts early\nearly: SetEvent(y)\n") + text);
        }
    return texts;
}

/// The text with a line put before a statement, which may be the end of the last one.
std::string withLine(const Lesson& lesson, std::size_t statement, const std::string& line) {
    std::string text = lesson.source;
    const bool last = statement == lesson.statements.size();
    const Span span = lesson.statements[last ? statement - 1 : statement].line;
    text.insert(last ? span.end() : span.begin, last ? '\n' + line : line + '\n');
    return text;
}

std::string withoutStatement(const Lesson& lesson, std::size_t statement) {
    std::string text = lesson.source;
    text.erase(lesson.statements[statement].line.begin, lesson.statements[statement].line.length);
    return text;
}

TEST(TimelineUpdate, RulesAreNoLongerInForceWhenTheirLineIsGone) {
    const Lesson before = parseLesson(block("a: e(<) starts c\nc: SetEvent(y)\nrules textbook\n"));
    const Lesson after = parseLesson(block("a: e(<) starts c\nc: SetEvent(y)\n"));
    Timeline timeline = Timeline::run(before);
    ASSERT_EQ(timeline.now().rules(), textbookRules());
    timeline.update(before, after);
    EXPECT_EQ(timeline.now().rules(), ntRules());
}

TEST(TimelineUpdate, LinesOfRulesComeAndGoAnywhereAsInAFreshRun) {
    const auto texts = lessonTexts();
    ASSERT_GT(texts.size(), 80u);
    for (const auto& [name, text] : texts) {
        const Lesson lesson = parseLesson(text);
        if (lesson.statements.empty())
            continue;
        const std::string plain = ranAnew(lesson);
        // Only before the first process do rules count; the end stands for all that comes later.
        std::size_t firstProcess = 0;
        while (firstProcess < lesson.statements.size() &&
               lesson.statements[firstProcess].kind != StatementKind::process)
            ++firstProcess;
        const std::size_t places[] = {firstProcess + 1, firstProcess + 2, firstProcess + 5,
                                      lesson.statements.size()};
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i <= std::min(firstProcess, lesson.statements.size()); ++i)
            all.push_back(i);
        for (const std::size_t place : places)
            if (place <= lesson.statements.size())
                all.push_back(place);
        for (const std::size_t place : all)
            for (const char* rules : {"rules textbook", "rules nt, free_entry = fifo"}) {
                const Lesson more = parseLesson(withLine(lesson, place, rules));
                ASSERT_EQ(updated(lesson, more), ranAnew(more)) << name << ", before " << place;
                ASSERT_EQ(updated(more, lesson), plain) << name << ", before " << place;
            }
        for (std::size_t i = 0; i < lesson.statements.size(); ++i)
            if (lesson.statements[i].kind == StatementKind::rules) {
                const Lesson less = parseLesson(withoutStatement(lesson, i));
                ASSERT_EQ(updated(lesson, less), ranAnew(less)) << name << ", without " << i;
            }
    }
}

TEST(TimelineUpdate, EveryStatementMayGoAndComeBackAsInAFreshRun) {
    for (const std::string& name : lessonNames(false)) {
        const Lesson lesson = shippedLesson(name);
        const std::string plain = ranAnew(lesson);
        for (std::size_t i = 0; i < lesson.statements.size(); ++i) {
            const Lesson less = parseLesson(withoutStatement(lesson, i));
            ASSERT_EQ(updated(lesson, less), ranAnew(less)) << name << ", without " << i;
            ASSERT_EQ(updated(less, lesson), plain) << name << ", with " << i << " again";
        }
    }
}

} // namespace
} // namespace handlelab
