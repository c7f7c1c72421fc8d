// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "runs.h"

#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include "tests/semantics/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

/// Where a section does what programs that one user starts cannot do: the first such step, and why.
std::optional<KnownDifference> beyondOneUser(const Moment& moment) {
    const Process* first = nullptr;
    for (std::uint32_t step = 0; step < moment.steps().size(); ++step) {
        const ProcessId id = moment.steps()[step].process;
        if (!id.valid())
            continue;
        const Process& actor = moment.machine()[id];
        first = first ? first : &actor;
        const std::string fact = fmt::format("from step {}", step + 1);
        if (actor.user != first->user)
            return KnownDifference{"*", fact, "another user acts, and the programs of one run have one user"};
        if (actor.elevation != Elevation::standard)
            return KnownDifference{"*", fact,
                                   "an administrator has two tokens, and the programs of one run have one"};
        if (actor.session != first->session)
            return KnownDifference{"*", fact,
                                   "another session takes part, and the programs of one run are in one"};
    }
    return {};
}

bool isSmallMachine(const Rules& rules) {
    return rules.handleLimit != ntRules().handleLimit || rules.objectLimit != ntRules().objectLimit;
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
    std::vector<std::optional<KnownDifference>> beyond; // of each
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
            const std::vector<ExpectedFact> facts = expectedFacts(parsed, timeline);
            if (isSmallMachine(timeline.now().rules()))
                tally.exclude(facts, "a table or a memory smaller than real ones");
            else if (!tally.leavesOut(lesson.name, facts)) {
                lessons.push_back(std::move(lesson));
                beyond.push_back(beyondOneUser(timeline));
            }
        }
    }
    const std::vector<BatchOutcome> outcomes = runBatch(lessons, wine, folder);
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        if (outcomes[i].trouble.empty())
            tally.add(lessons[i].name, outcomes[i].comparison, beyond[i]);
        else if (i != 0 && outcomes[i].trouble == outcomes[i - 1].trouble) {
            std::cerr << lessons[i].name << " and what follows it: the same\n";
            return 1; // the whole batch cannot be built
        } else
            tally.fail(lessons[i].name, outcomes[i].trouble);
    }
    return tally.finish(only.empty() ? std::vector<std::string_view>{"semantics/", "claims/"}
                                     : std::vector<std::string_view>{});
}

} // namespace handlelab
