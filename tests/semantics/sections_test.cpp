// SPDX-License-Identifier: GPL-3.0-or-later
// The splitter of specification files.
#include "sections.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

using Ids = std::vector<std::string>;

constexpr std::string_view sample = "# Stage\n"             // 1
                                    "```handlelab\n"        // 2
                                    "process a \"a.exe\"\n" // 3
                                    "```\n"                 // 4
                                    "## CLS-01..02, S3: First\n"
                                    "one\n"
                                    "## CLS-04: Second: with a colon\n"
                                    "<!-- no stage -->\n"
                                    "```handlelab\n"
                                    "## no heading\n"
                                    "```\n";

TEST(Sections, IdsAndRangesAreWrittenOut) {
    EXPECT_EQ(expandIds("CLS-01, TBL-09..11 ,S9..S11"),
              (Ids{"CLS-01", "TBL-09", "TBL-10", "TBL-11", "S9", "S10", "S11"}));
    EXPECT_EQ(expandIds("D-5-debugger-protected"), (Ids{"D-5-debugger-protected"}));
}

TEST(Sections, WhatIsNoListOfIdsGivesNone) {
    for (const char* list : {"", "CLS", "CLS-01,", "CLS-05..03", "CLS-01..", "About closing", "-1"})
        EXPECT_EQ(expandIds(list), Ids{}) << list;
}

TEST(Sections, EachHasTheStageAndItsOwnLines) {
    const SpecificationFile file = splitSections(sample, "x.lab.md");
    EXPECT_EQ(file.problems, Ids{});
    ASSERT_EQ(file.sections.size(), 2u);
    EXPECT_EQ(file.sections[0].ids, (Ids{"CLS-01", "CLS-02", "S3"}));
    EXPECT_EQ(file.sections[0].line, 5u);
    EXPECT_EQ(file.sections[0].lesson, sample.substr(0, sample.find("## CLS-04")));
    EXPECT_EQ(file.sections[1].sentence, "Second: with a colon");
}

TEST(Sections, OneWithoutTheStageKeepsItsLineNumbers) {
    const SpecificationFile file = splitSections(sample, "x.lab.md");
    const std::string& lesson = file.sections.at(1).lesson;
    EXPECT_EQ(lesson.substr(0, 9), "\n\n\n\n\n\n## ");
    EXPECT_EQ(std::count(lesson.begin(), lesson.end(), '\n'), 11);
}

TEST(Sections, AHeadingWithoutIdsIsAProblem) {
    const SpecificationFile file = splitSections("## About closing\n", "x.lab.md");
    ASSERT_EQ(file.problems.size(), 1u);
    EXPECT_EQ(file.problems[0].substr(0, 11), "x.lab.md:1:");
}

} // namespace
} // namespace handlelab
