// SPDX-License-Identifier: GPL-3.0-or-later
// What claims come to at any position of a run, and why one of them comes to nothing.
#include "core/run/claims/claim_reader.h"
#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// Asks the claim of a lesson's last expect, after so many steps of its run.
Answer claimAfter(const Lab& lab, std::uint32_t steps) {
    const Moment moment = lab.timeline.at(steps, 0);
    Texts texts = moment.texts();
    std::vector<Step> done(moment.steps().begin(), moment.steps().begin() + steps);
    NameIndex names;
    names.extend(moment.machine());
    return ClaimReader({.lesson = lab.lesson,
                        .machine = moment.machine(),
                        .texts = texts,
                        .steps = done,
                        .names = names})
        .ask(lab.lesson.statements.back().value);
}

TEST(ClaimReader, AnswersForTheMomentAtWhichItIsAsked) {
    const Lab lab(
        stage("a: h = CreateEvent()\na: g = CreateEvent()\na: CloseHandle(h)\nexpect open(a) == 2\n"));
    for (const auto& [steps, holds] : {std::pair(0u, false), {1u, false}, {2u, true}, {3u, false}}) {
        const Answer answer = claimAfter(lab, steps);
        EXPECT_TRUE(answer.known);
        EXPECT_EQ(answer.value == 1, holds) << "after " << steps << " steps";
    }
}

TEST(ClaimReader, SaysWhatIsMissingSoFar) {
    const Lab entry(stage("a: h = CreateEvent()\na: CloseHandle(h)\nexpect granted(a.h) == 0\n"));
    for (const std::uint32_t steps : {0u, 2u}) {
        const Answer answer = claimAfter(entry, steps);
        EXPECT_FALSE(answer.known);
        EXPECT_EQ(english(answer.problem), "a.h leads to nothing at this point");
    }
    const Lab variable(stage("a: h = CreateEvent()\nexpect a.h == 4\n"));
    EXPECT_EQ(english(claimAfter(variable, 0).problem), "there is no variable a.h at this point");
    EXPECT_EQ(claimAfter(variable, 1).value, 1u);
    const Lab process(
        stage("a: CreateEvent()\nprocess late \"late.exe\"\nlate: n = 1\nexpect late.n == 1\n"));
    EXPECT_EQ(english(claimAfter(process, 1).problem), "there is no process late at this point");
    EXPECT_EQ(english(claimAfter(process, 2).problem), "there is no variable late.n at this point");
    EXPECT_EQ(claimAfter(process, 3).value, 1u);
}

} // namespace
} // namespace handlelab
