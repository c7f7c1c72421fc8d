// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptors that lessons cannot look into: which an object gets, and bad ones.
#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

TEST(Security, SEC_24_AnUnnamedObjectHasNoDescriptor) {
    const Lab lab(stage("a: e = CreateEvent()\na: m = CreateMutex({bInheritHandle = TRUE})\n"
                        "a: n = CreateMutex(NULL, FALSE, \"N\")\n"));
    EXPECT_FALSE(lab.object("a", "e").header.security.valid());
    EXPECT_FALSE(lab.object("a", "m").header.security.valid());
    ASSERT_TRUE(lab.object("a", "n").header.security.valid());
    const SecurityDescriptor d = lab.timeline.now().texts()[lab.object("a", "n").header.security];
    EXPECT_EQ(d.owner, "Alice");
    ASSERT_EQ(d.dacl.size(), 2u);
    EXPECT_EQ(d.dacl[0], (Ace{false, access::genericAll, "Alice"}));
    EXPECT_EQ(d.dacl[1], (Ace{false, access::genericAll, "SY"}));
}

TEST(Security, ADescriptorWithoutAGroupGetsTheCallersOwn) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"NAMED\")\n"
                        "a: k = CreateEvent({lpSecurityDescriptor = \"O:AliceD:(A;;GA;;;WD)\"})\n"
                        "a: g = CreateEvent({lpSecurityDescriptor = \"G:BAD:(A;;GA;;;WD)\"})\n"));
    const auto groupOf = [&](std::string_view name) {
        return std::string(lab.timeline.now().texts()[lab.object("a", name).header.security].group);
    };
    EXPECT_EQ(groupOf("h"), "BU");
    EXPECT_EQ(groupOf("k"), "BU");
    EXPECT_EQ(groupOf("g"), "BA") << "one that names its group keeps it";
}

TEST(Security, ABadDescriptorIsAMistakeOfTheLesson) {
    const Lesson lesson = parseLesson(stage("a: CreateEvent({lpSecurityDescriptor = \"D:(A;;GA;;\"})\n"));
    const Timeline timeline = Timeline::run(lesson);
    const bool notRun = !timeline.steps().empty() && timeline.steps().back().verdict == Verdict::notRun;
    EXPECT_TRUE(!lesson.mistakes.empty() || notRun);
}

} // namespace
} // namespace handlelab
