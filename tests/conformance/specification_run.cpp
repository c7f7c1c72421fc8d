// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "runs.h"

#include "core/lesson/parser.h"

#include "tests/semantics/sections.h"

#include <fmt/format.h>

#include <iostream>

namespace handlelab {

std::filesystem::path knownDifferences() {
    return std::filesystem::path(HANDLELAB_SOURCE_DIR) / "tests/conformance/wine_differences.txt";
}

int runSpecification(const Wine& wine, const std::filesystem::path& folder) {
    std::vector<BatchLesson> lessons;
    Tally tally(knownDifferences());
    for (const char* part : {"semantics", "claims"}) {
        const SpecificationFile file =
            readSections(std::filesystem::path(HANDLELAB_SOURCE_DIR) / "tests" / part);
        for (const std::string& problem : file.problems)
            tally.fail(part, problem);
        for (const SpecificationSection& section : file.sections) {
            BatchLesson lesson{fmt::format("{}/{}#{}: {}", part,
                                           std::filesystem::path(section.file).filename().string(),
                                           fmt::join(section.ids, ","), section.sentence),
                               section.lesson,
                               {}};
            const Lesson parsed = parseLesson(lesson.text);
            Timeline timeline = Timeline::run(parsed);
            if (!tally.leavesOut(lesson.name, expectedFacts(parsed, timeline)))
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
    return tally.finish("semantics/");
}

} // namespace handlelab
