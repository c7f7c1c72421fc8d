// SPDX-License-Identifier: GPL-3.0-or-later
// The two tokens of an administrator, as lessons say them.
#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

Elevation elevationOf(const Lab& lab, std::string_view label) {
    return lab.machine()[lab.process(label)].elevation;
}

TEST(Elevation, OneElevatedProcessMakesItsUserAnAdministrator) {
    const Lab lab(
        block("process first \"f.exe\" as Alice\nprocess root \"r.exe\" as Alice elevated in session 2\n"
              "process last \"l.exe\"\nprocess bob \"b.exe\" as Bob\n"));
    EXPECT_EQ(elevationOf(lab, "first"), Elevation::limited);
    EXPECT_EQ(elevationOf(lab, "root"), Elevation::full);
    EXPECT_EQ(elevationOf(lab, "last"), Elevation::limited) << "Alice is who runs what names nobody";
    EXPECT_EQ(elevationOf(lab, "bob"), Elevation::standard);
    EXPECT_EQ(lab.machine()[lab.process("root")].session, 2u);
}

TEST(Elevation, WithoutSuchAProcessNobodyHasTwoTokens) {
    const Lab lab(stage(""));
    EXPECT_EQ(elevationOf(lab, "a"), Elevation::standard);
}

TEST(Elevation, ALaterProcessCountsForTheEarlierOnes) {
    const Lesson before = parseLesson(block("process a \"a.exe\" as Alice\na: h = CreateEvent()\n"));
    const Lesson after = parseLesson(block("process a \"a.exe\" as Alice\na: h = CreateEvent()\n"
                                           "process root \"r.exe\" as Alice elevated\n"));
    Timeline timeline = Timeline::run(before);
    timeline.update(before, after);
    timeline.seek(timeline.end());
    EXPECT_EQ(timeline.now().machine().processes[0].elevation, Elevation::limited);
    timeline.update(after, before);
    timeline.seek(timeline.end());
    EXPECT_EQ(timeline.now().machine().processes[0].elevation, Elevation::standard);
}

TEST(Elevation, AccountsWithOneTokenCannotBeElevated) {
    for (const char* user : {"SYSTEM", "Administrator"}) {
        const Lesson lesson =
            parseLesson(block("process a \"a.exe\" as " + std::string(user) + " elevated\n"));
        ASSERT_EQ(lesson.mistakes.size(), 1u) << user;
        EXPECT_EQ(lesson.mistakes[0].text,
                  std::string(user) + " has one token only, which is the full one. Leave out elevated.");
    }
}

TEST(Elevation, NeedsNoName) {
    const Lab lab(block("process root \"r.exe\" elevated\nprocess me \"m.exe\"\n"));
    EXPECT_EQ(elevationOf(lab, "root"), Elevation::full);
    EXPECT_EQ(elevationOf(lab, "me"), Elevation::limited);
}

TEST(Elevation, ASlipIsAMistakeWithTheRightSpelling) {
    const Lesson lesson = parseLesson(block("process a \"a.exe\" as Alice elevatd\n"));
    ASSERT_EQ(lesson.mistakes.size(), 1u);
    EXPECT_EQ(lesson.mistakes[0].text, "unknown word elevatd. Did you mean elevated?");
}

TEST(Accounts, ASlipInADescriptorOrASidIsAMistakeWithItsPlace) {
    const auto mistake = [](std::string_view line) {
        const Lesson lesson = parseLesson(block("process a \"a.exe\"\n" + std::string(line) + "\n"));
        return lesson.mistakes.empty() ? std::string() : lesson.mistakes.front().text;
    };
    const std::string alice = "unknown account Alcie in a security descriptor. Did you mean Alice?";
    EXPECT_EQ(mistake("a: CreateEvent({lpSecurityDescriptor = \"O:Alcie\"})"), alice);
    EXPECT_EQ(mistake("a: SetKernelObjectSecurity(h, DACL_SECURITY_INFORMATION, \"D:(A;;GA;;;Alcie)\")"),
              alice);
    EXPECT_EQ(mistake("a: AddSIDToBoundaryDescriptor(&b, \"Alcie\")"), alice);
    EXPECT_EQ(mistake("a: AddSIDToBoundaryDescriptor(&b, \"S-1-x\")"), "") << "a call can be made with it";
    EXPECT_EQ(mistake("a: CreateEvent({lpSecurityDescriptor = \"O:BAD:(A;;FA;;;IU)(A;;CCDC;;;NS)\"})"), "");
}

} // namespace
} // namespace handlelab
