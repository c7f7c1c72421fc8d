// SPDX-License-Identifier: GPL-3.0-or-later
// Security descriptors as calls meet them: win32-semantics sections 10.2 to 10.4.
#include "lab.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace handlelab {
namespace {

/// a (Alice) makes an event of this descriptor named E; then the lines.
std::string eventWith(std::string_view sddl, std::string_view lines) {
    return fmt::format("a: e = CreateEvent({{lpSecurityDescriptor = \"{}\"}}, TRUE, FALSE, \"E\")\n{}", sddl,
                       lines);
}

TEST(Security, SEC_01_NoDaclGrantsEverythingToAnyone) {
    holds(eventWith("O:Alice", "c: x = OpenEvent(EVENT_ALL_ACCESS, FALSE, \"E\")\n"
                               "expect granted(c.x) == EVENT_ALL_ACCESS\n"
                               "c: m = OpenEvent(MAXIMUM_ALLOWED, FALSE, \"E\")\n"
                               "expect granted(c.m) == EVENT_ALL_ACCESS\n"));
    holds(eventWith("D:NO_ACCESS_CONTROL", "c: x = CreateEvent(NULL, TRUE, FALSE, \"E\")\n"
                                           "expect lasterror(c) == ERROR_ALREADY_EXISTS\n"));
}

TEST(Security, SEC_02_TheCreatorsHandleIsFullWhateverTheDescriptorSays) {
    holds(eventWith("D:(D;;GA;;;WD)", "expect granted(a.e) == EVENT_ALL_ACCESS\na: SetEvent(e) => TRUE\n"));
}

TEST(Security, SEC_03_04_AnEmptyDaclGrantsNothing) {
    holds(eventWith("D:", "c: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"
                          "c: OpenEvent(MAXIMUM_ALLOWED, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"
                          "a: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"));
}

TEST(Security, SEC_07_08_TheOwnerStillReadsControlAndWritesTheDacl) {
    holds(eventWith("D:",
                    "b: r = OpenEvent(READ_CONTROL, FALSE, \"E\")\nexpect granted(b.r) == READ_CONTROL\n"
                    "b: w = OpenEvent(WRITE_DAC, FALSE, \"E\")\nexpect granted(b.w) == WRITE_DAC\n"
                    "b: m = OpenEvent(MAXIMUM_ALLOWED, FALSE, \"E\")\nexpect granted(b.m) == 0x60000\n"
                    "b: OpenEvent(DELETE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"));
}

TEST(Security, SEC_05_13_CreatingWhatExistsNeedsAllAccess) {
    holds(eventWith("D:(A;;0x100002;;;WD)",
                    "c: CreateEvent(NULL, TRUE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"
                    "expect usage(a.e) == 1\n"
                    "c: x = OpenEvent(0x100002, FALSE, \"E\")\n"
                    "expect granted(c.x) == 0x100002\n"));
}

TEST(Security, SEC_10_11_AllOfTheRequestedBitsOrNone) {
    holds(eventWith("D:(A;;0x100002;;;Bob)",
                    "c: OpenEvent(0x100003, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"
                    "c: y = OpenEvent(SYNCHRONIZE, FALSE, \"E\")\n"
                    "expect granted(c.y) == SYNCHRONIZE\n"));
}

TEST(Security, SEC_16_MaximumAllowedIsWhatTheDaclGives) {
    holds(eventWith("D:(D;;0x2;;;Bob)(A;;GA;;;WD)", "c: x = OpenEvent(MAXIMUM_ALLOWED, FALSE, \"E\")\n"
                                                    "expect granted(c.x) == 0x1F0001\n"));
}

TEST(Security, SEC_14_15_17_18_TheOrderOfEntriesMatters) {
    holds(eventWith("D:(D;;0x2;;;Bob)(A;;GA;;;WD)",
                    "c: OpenEvent(EVENT_MODIFY_STATE, FALSE, \"E\") => NULL, 5\n"
                    "b: x = OpenEvent(EVENT_MODIFY_STATE, FALSE, \"E\")\n"
                    "expect granted(b.x) == 2\n"));
    holds(eventWith("D:(A;;GA;;;WD)(D;;0x2;;;Bob)", "c: x = OpenEvent(EVENT_MODIFY_STATE, FALSE, \"E\")\n"
                                                    "expect granted(c.x) == 2\n"));
}

TEST(Security, SEC_23_ANamedObjectGetsTheTokensDefault) {
    holds("a: e = CreateEvent(NULL, TRUE, FALSE, \"E\")\n"
          "b: x = OpenEvent(EVENT_ALL_ACCESS, FALSE, \"E\")\nexpect granted(b.x) == EVENT_ALL_ACCESS\n"
          "c: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n"
          "c: CreateEvent(NULL, TRUE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n");
}

TEST(Security, SEC_24_AnUnnamedObjectHasNoDescriptor) {
    const Lab lab(stage("a: e = CreateEvent()\na: m = CreateMutex({bInheritHandle = TRUE})\n"
                        "a: n = CreateMutex(NULL, FALSE, \"N\")\n"));
    EXPECT_FALSE(lab.object("a", "e").header.security.valid());
    EXPECT_FALSE(lab.object("a", "m").header.security.valid());
    ASSERT_TRUE(lab.object("a", "n").header.security.valid());
    const SecurityDescriptor& d = lab.timeline.texts()[lab.object("a", "n").header.security];
    EXPECT_EQ(d.owner, "Alice");
    ASSERT_EQ(d.dacl.size(), 2u);
    EXPECT_EQ(d.dacl[0], (Ace{false, access::genericAll, "Alice"}));
    EXPECT_EQ(d.dacl[1], (Ace{false, access::genericAll, "SY"}));
}

TEST(Security, TheDescriptorOfASecondCreateIsIgnored) {
    holds("a: e = CreateEvent(NULL, TRUE, FALSE, \"E\")\n"
          "b: x = CreateEvent({lpSecurityDescriptor = \"D:(A;;GA;;;WD)\"}, TRUE, FALSE, \"E\")\n"
          "expect lasterror(b) == ERROR_ALREADY_EXISTS\n"
          "c: OpenEvent(SYNCHRONIZE, FALSE, \"E\") => NULL, ERROR_ACCESS_DENIED\n");
}

TEST(Security, AProcessOfSomebodyElseIsClosedToOthers) {
    holds("a: id = GetCurrentProcessId()\na tells c: id as id by \"message\"\na tells b: id as id by "
          "\"message\"\n"
          "c: OpenProcess(PROCESS_DUP_HANDLE, FALSE, id) => NULL, ERROR_ACCESS_DENIED\n"
          "b: p = OpenProcess(PROCESS_DUP_HANDLE, FALSE, id)\nexpect granted(b.p) == PROCESS_DUP_HANDLE\n");
}

TEST(Security, WideningByDuplicationAsksForTheTargetsUserToo) {
    holds(R"--(
a: e = CreateEvent({lpSecurityDescriptor = "D:(A;;GA;;;Alice)(A;;0x100000;;;Bob)"}, TRUE, FALSE, NULL)
a: DuplicateHandle(-1, e, -1, &small, SYNCHRONIZE, FALSE, 0) => TRUE
a: DuplicateHandle(-1, small, -1, &wide, EVENT_MODIFY_STATE, FALSE, 0) => TRUE
expect granted(a.wide) == EVENT_MODIFY_STATE
)--");
}

TEST(Security, ABadDescriptorIsAMistakeOfTheLesson) {
    const Lesson lesson = parseLesson(stage("a: CreateEvent({lpSecurityDescriptor = \"D:(A;;GA;;\"})\n"));
    const Timeline timeline = Timeline::run(lesson);
    const bool notRun = !timeline.steps().empty() && timeline.steps().back().verdict == Verdict::notRun;
    EXPECT_TRUE(!lesson.mistakes.empty() || notRun);
}

} // namespace
} // namespace handlelab
