// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every program, tried on random ones: at least 10 000 calls over several processes.
#include "core/calls/call.h"
#include "core/tell/explain.h"
#include "core/tell/machine_text.h"
#include "tests/core/lab.h"
#include "tests/core/random_program.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <random>
#include <set>

namespace handlelab {
namespace {

/// Calls that were made, not only written: the caller was alive and the arguments had values.
std::size_t callsMade(const Lesson& lesson, const Timeline& timeline) {
    std::size_t count = 0;
    for (const Step& step : timeline.steps())
        count +=
            lesson.statements[step.statement].kind == StatementKind::call && step.verdict != Verdict::notRun;
    return count;
}

/// Back is forth undone, nothing is violated in between, everything can be said.
void checkProgram(const Lesson& lesson, Timeline& timeline) {
    RC_ASSERT(lesson.mistakes.empty());
    timeline.seek(timeline.start());
    const Machine start = timeline.now().machine();
    RC_ASSERT(violationsOf(timeline) == "");
    timeline.seek(timeline.end());
    const Machine end = timeline.now().machine();
    RC_ASSERT(unspeakable(timeline) == "");
    timeline.seek(0);
    RC_ASSERT(timeline.now().machine().processes.empty());
    timeline.seek(timeline.start());
    RC_ASSERT(timeline.now().machine() == start);
    timeline.seek(timeline.end());
    RC_ASSERT(timeline.now().machine() == end);
}

/// The same rules with pages of eight entries, so that tables grow often, and with room for `limit` handles.
std::vector<Rules> cramped(std::uint32_t limit) {
    std::vector<Rules> all = allRules();
    for (Rules& rules : all) {
        rules.entriesPerPage = 8;
        rules.handleLimit = limit;
    }
    return all;
}

std::vector<Rules> manyRules() {
    std::vector<Rules> all = allRules();
    for (const std::uint32_t limit : {10'000u, 12u})
        for (const Rules& rules : cramped(limit))
            all.push_back(rules);
    for (const bool wide : {true, false}) { // a stock of 0x1F is soon used up
        Rules stocked = ntRules();
        stocked.counts = Counts::withStock;
        stocked.pointer64 = wide;
        all.push_back(stocked);
    }
    return all;
}

TEST(RandomPrograms, KeepEveryInvariantForthAndBack) {
    const std::vector<Rules> many = manyRules();
    std::size_t made = 0;
    std::set<std::string_view> tried;
    const bool ok = rc::check("random programs", [&] {
        const auto lines =
            *rc::gen::resize(400, rc::gen::container<std::vector<Choices>>(rc::gen::arbitrary<Choices>()));
        const Rules rules = many[*rc::gen::inRange<std::size_t>(0, many.size())];
        const std::string text = randomLesson(lines);
        RC_LOG() << describeRules(rules) << "\n" << text;
        const Lesson lesson = parseLesson(block(text));
        Timeline timeline = Timeline::run(lesson, rules);
        checkProgram(lesson, timeline);
        made += callsMade(lesson, timeline);
        for (const Step& step : timeline.steps())
            if (const Statement& s = lesson.statements[step.statement]; s.kind == StatementKind::call)
                tried.insert(calls()[static_cast<std::size_t>(s.callIndex)].name);
    });
    EXPECT_TRUE(ok);
    EXPECT_GE(made, 10'000u);
    EXPECT_EQ(tried.size(), calls().size()) << "some calls were never drawn";
}

TEST(RandomPrograms, HaveTheSameResultsUnderAllRules) {
    std::size_t made = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        // A full table must refuse the same calls under all rules, so every other seed has one.
        const std::vector<Rules> all = seed % 2 == 0 ? allRules() : cramped(9);
        const std::string lines = withoutStaleValues(block(randomLesson(choicesOf(seed, 150))), all.front());
        std::string first;
        for (const Rules& rules : all) {
            Lab lab(block(lines), rules);
            made += callsMade(lab.lesson, lab.timeline);
            std::string found = results(lab.timeline);
            if (first.empty())
                first = std::move(found);
            else
                ASSERT_EQ(found, first) << "seed " << seed << " under " << describeRules(rules) << "\n"
                                        << lines;
        }
    }
    EXPECT_GE(made, 10'000u);
}

/// The lesson up to the statement of a step.
Lesson truncated(const Lesson& lesson, std::uint32_t statements) {
    std::string lines;
    for (std::uint32_t i = 0; i < statements; ++i)
        lines += std::string(lesson[lesson.statements[i].line]) + "\n";
    return parseLesson(block(lines));
}

TEST(RandomPrograms, APositionIsWhatAShorterLessonEndsWith) {
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        Lab lab(block(randomLesson(choicesOf(seed, 120))));
        std::mt19937 random(seed);
        for (int i = 0; i < 8; ++i) {
            const auto step = static_cast<std::uint32_t>(random() % lab.timeline.steps().size());
            const std::uint32_t statements = lab.step(step).statement + 1;
            Timeline fresh = Timeline::run(truncated(lab.lesson, statements));
            fresh.seek(fresh.end());
            lab.timeline.seek(static_cast<std::uint32_t>(random() % lab.timeline.end()));
            lab.timeline.seek(lab.timeline.positionAfter(step + 1));
            ASSERT_TRUE(lab.machine() == fresh.now().machine()) << "seed " << seed << " step " << step;
        }
    }
}

/// All a reader can see of a run, independent of how texts are numbered.
std::string everything(const Lesson& lesson, Timeline& timeline) {
    timeline.seek(timeline.end());
    std::string text = results(timeline);
    for (std::uint32_t i = 0; i < timeline.end(); ++i)
        text += english(explain(timeline.now().log().meaning(i), timeline.now().machine(),
                                timeline.now().texts())) +
                "\n";
    for (const Finding& finding : timeline.findings())
        text += fmt::format("{} {} {} {}\n", finding.statement, finding.step, finding.met, finding.text());
    for (std::uint32_t step = 0; step < timeline.steps().size(); ++step)
        text += stepText(lesson, timeline, step) + "\n";
    for (const std::uint32_t position : {timeline.start(), timeline.end() / 2, timeline.end()}) {
        timeline.seek(position);
        text += machineJson(timeline);
    }
    return text;
}

TEST(RandomPrograms, UpdatingAfterAnEditIsRunningAnew) {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        std::mt19937 random(1000 + seed);
        std::vector<Choices> lines = choicesOf(seed, 60);
        Lesson before = parseLesson(block(randomLesson(lines)));
        Timeline timeline = Timeline::run(before);
        for (int edit = 0; edit < 4; ++edit) {
            const auto at = static_cast<std::ptrdiff_t>(random() % lines.size());
            switch (random() % 3) {
            case 0:
                lines.erase(lines.begin() + at);
                break;
            case 1:
                lines.insert(lines.begin() + at, choicesOf(static_cast<std::uint32_t>(random()), 1).front());
                break;
            default:
                lines[static_cast<std::size_t>(at)] =
                    choicesOf(static_cast<std::uint32_t>(random()), 1).front();
                break;
            }
            timeline.seek(static_cast<std::uint32_t>(random() % timeline.end()));
            const std::uint32_t position = timeline.position();
            Lesson after = parseLesson(block(randomLesson(lines)));
            timeline.update(before, after);
            EXPECT_EQ(timeline.position(), std::clamp(position, timeline.start(), timeline.end()));
            Timeline fresh = Timeline::run(after);
            ASSERT_EQ(everything(after, timeline), everything(after, fresh))
                << "seed " << seed << " edit " << edit;
            before = std::move(after);
        }
        EXPECT_EQ(violationsOf(timeline), "");
    }
}

} // namespace
} // namespace handlelab
