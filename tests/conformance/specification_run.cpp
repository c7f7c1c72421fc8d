// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "runs.h"

#include "core/lesson/parser.h"

#include "tests/semantics/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

/// Why a section cannot be made of real programs that one user starts; empty for those that can.
std::string whyNoPrograms(const Timeline& timeline) {
    const Machine& machine = timeline.machine();
    const auto who = [&](const Step& step) -> const Process* {
        return step.process.valid() ? &machine[step.process] : nullptr;
    };
    const Process* first = nullptr;
    for (const Step& step : timeline.steps()) {
        const Process* actor = who(step);
        first = first ? first : actor;
        if (actor && actor->user != first->user)
            return "several users act, and the programs of one run have one user";
        if (actor && actor->session != first->session)
            return "several sessions take part, and the programs of one run are in one session";
    }
    const Rules usual = ntRules();
    if (timeline.rules().handleLimit != usual.handleLimit ||
        timeline.rules().objectLimit != usual.objectLimit)
        return "the section makes tables or memory smaller than they are";
    return {};
}

std::string nameOf(const char* part, const SpecificationSection& section) {
    return fmt::format("{}/{}#{}: {}", part, fs::path(section.file).filename().string(),
                       fmt::join(section.ids, ","), section.sentence);
}

} // namespace

fs::path knownDifferences() {
    return fs::path(HANDLELAB_SOURCE_DIR) / "tests/conformance/wine_differences.txt";
}

int runSpecification(const Wine& wine, const fs::path& folder, std::string_view only) {
    std::vector<BatchLesson> lessons;
    Tally tally(knownDifferences());
    for (const char* part : {"semantics", "claims"}) {
        const SpecificationFile file = readSections(fs::path(HANDLELAB_SOURCE_DIR) / "tests" / part);
        for (const std::string& problem : file.problems)
            tally.fail(part, problem);
        for (const SpecificationSection& section : file.sections) {
            BatchLesson lesson{nameOf(part, section), section.lesson, {}};
            if (!only.empty() && !matches(only, lesson.name))
                continue;
            const Lesson parsed = parseLesson(lesson.text);
            Timeline timeline = Timeline::run(parsed);
            const std::string why = whyNoPrograms(timeline);
            const std::vector<ExpectedFact> facts = expectedFacts(parsed, timeline);
            if (!why.empty())
                tally.exclude(facts, why);
            else if (!tally.leavesOut(lesson.name, facts))
                lessons.push_back(std::move(lesson));
        }
    }
    const std::vector<BatchOutcome> outcomes = runBatch(lessons, wine, folder);
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        if (outcomes[i].trouble.empty())
            tally.add(lessons[i].name, outcomes[i].comparison);
        else // what keeps a whole batch from being built is said once
            tally.fail(lessons[i].name, i != 0 && outcomes[i].trouble == outcomes[i - 1].trouble
                                            ? "the same"
                                            : outcomes[i].trouble);
    }
    return tally.finish(only.empty() ? std::vector<std::string_view>{"semantics/", "claims/"}
                                     : std::vector<std::string_view>{});
}

} // namespace handlelab
