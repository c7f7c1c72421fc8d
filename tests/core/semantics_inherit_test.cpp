// SPDX-License-Identifier: GPL-3.0-or-later
// Inheritance is a snapshot: win32-semantics section 9.2.
#include "lab.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace handlelab {
namespace {

TEST(Inheritance, INH_01_02_05_06_10_TheSameValueObjectAndAccess) {
    holds(R"(
a: first = CreateMutex()
a: e = CreateEvent(NULL, TRUE, FALSE, "E")
a: h = OpenEvent(SYNCHRONIZE | EVENT_MODIFY_STATE, TRUE, "E")
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child => TRUE
a tells child: h as h by "command line"
expect child.h == a.h
expect granted(child.h) == 0x100002
expect inherits(child.h)
expect open(child) == 1
expect usage(a.e) == 3
child: SetEvent(h) => TRUE
expect signaled(a.e)
)");
}

TEST(Inheritance, INH_04_WithoutTheCallsWordNothingIsInherited) {
    holds(R"(
a: h = CreateEvent({bInheritHandle = TRUE})
a: CreateProcess("child.exe", bInheritHandles = FALSE) starts child => TRUE
expect open(child) == 0
expect usage(a.h) == 1
)");
}

TEST(Inheritance, INH_03_WhatIsNotInheritableLeavesAFreePlace) {
    for (const char* rules : {"nt", "textbook"})
        holdsAsWritten(block(fmt::format(R"(rules {}
process a "a.exe"
a: no = CreateEvent()
a: yes = CreateEvent({{bInheritHandle = TRUE}})
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child
child: new = CreateMutex()
expect child.new == a.no
child: next = CreateMutex()
expect child.next > a.yes
)",
                                         rules)));
}

TEST(Inheritance, INH_09_21_FlagsAreCopiedSoGrandchildrenInheritToo) {
    holds(R"(
a: h = CreateEvent({bInheritHandle = TRUE})
a: SetHandleInformation(h, 2, 2) => TRUE
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child => TRUE
a tells child: h as h by "command line"
child: GetHandleInformation(h, &f) => TRUE
expect child.f == 3
child: CloseHandle(h) => FALSE, ERROR_INVALID_HANDLE
child: CreateProcess("grandchild.exe", bInheritHandles = TRUE) starts grandchild => TRUE
expect open(grandchild) == 1
expect usage(a.h) == 3
)");
}

TEST(Inheritance, INH_12_LaterHandlesNeverAppear) {
    holds(R"(
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child => TRUE
a: h = CreateEvent({bInheritHandle = TRUE})
expect open(child) == 0
expect usage(a.h) == 1
)");
}

TEST(Inheritance, INH_13_to_18_11_ParentAndChildCloseIndependently) {
    holds(R"(
a: h = CreateEvent({bInheritHandle = TRUE})
a: g = CreateEvent({bInheritHandle = TRUE})
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child => TRUE
a tells child: h as h by "command line"
a tells child: g as g by "command line"
a: CloseHandle(h) => TRUE
child: SetEvent(h) => TRUE
child: CloseHandle(g) => TRUE
a: SetEvent(g) => TRUE
expect usage(a.g) == 1
expect usage(child.h) == 1
child: ExitProcess(0)
expect not alive(child.h)
expect usage(a.g) == 1
)");
}

TEST(Inheritance, INH_19_20_SetHandleInformationSelectsBeforehand) {
    holds(R"(
a: h = CreateEvent()
a: g = CreateEvent({bInheritHandle = TRUE})
a: SetHandleInformation(h, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT) => TRUE
a: SetHandleInformation(g, HANDLE_FLAG_INHERIT, 0) => TRUE
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child => TRUE
expect usage(a.h) == 2
expect usage(a.g) == 1
)");
}

TEST(Inheritance, INH_07_08_FlagsOfTheChildAreItsOwn) {
    holds(R"(
a: h = CreateEvent({bInheritHandle = TRUE})
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child => TRUE
a tells child: h as h by "command line"
child: SetHandleInformation(h, HANDLE_FLAG_INHERIT, 0) => TRUE
expect inherits(a.h)
expect not inherits(child.h)
)");
}

TEST(Inheritance, TheNewProcessHandlesAreNotInTheChild) {
    holds(R"(
a: CreateProcess("child.exe", NULL, {bInheritHandle = TRUE}, {bInheritHandle = TRUE}, TRUE) starts child => TRUE
expect open(child) == 0
expect open(a) == 2
)");
}

TEST(Inheritance, TheChildIsNotTold) {
    const Lab lab(stage("a: h = CreateEvent({bInheritHandle = TRUE})\n"
                        "a: CreateProcess(\"child.exe\", bInheritHandles = TRUE) starts child\n"));
    for (const Variable& variable : lab.machine().variables)
        EXPECT_NE(variable.process, lab.process("child"));
    const Process& child = lab.machine()[lab.process("child")];
    EXPECT_EQ(child.parent, lab.process("a"));
    EXPECT_EQ(child.user, lab.machine()[lab.process("a")].user);
}

TEST(Inheritance, TheEntryKnowsWhereItCameFrom) {
    const Lab lab(stage("a: h = CreateEvent({bInheritHandle = TRUE})\n"
                        "a: CreateProcess(\"child.exe\", bInheritHandles = TRUE) starts child\n"
                        "a tells child: h as h by \"command line\"\n"));
    const HandleEntry* own = lab.entry("a", "h");
    const HandleEntry* copy = lab.entry("child", "h");
    ASSERT_TRUE(own && copy);
    EXPECT_EQ(own->origin, OriginKind::created);
    EXPECT_EQ(copy->origin, OriginKind::inherited);
    EXPECT_EQ(copy->originProcess, lab.process("a"));
    EXPECT_EQ(copy->originIndex, *indexOf(lab.machine().rules, Handle{lab.variable("a", "h").value.number}));
}

TEST(Inheritance, AnInheritedValueIsNotStaleWhenToldAndAForeignOneIs) {
    holds(R"(
a: h = CreateEvent({bInheritHandle = TRUE})
a: CreateProcess("child.exe", bInheritHandles = TRUE) starts child => TRUE
a tells child: h as h by "command line"
expect not stale(child.h)
child: CloseHandle(h) => TRUE
expect stale(child.h)
expect not stale(a.h)
)");
}

TEST(Inheritance, ManyHandlesOverSeveralPagesKeepTheirPlaces) {
    for (const Rules& rules : allRules()) {
        SCOPED_TRACE(describeRules(rules));
        std::string lines = "process a \"a.exe\"\n";
        for (int i = 0; i < 530; ++i)
            lines += fmt::format("a: h{} = CreateEvent({{bInheritHandle = {}}})\n", i,
                                 i % 256 > 200 || i > 255 ? "TRUE" : "FALSE");
        lines += "a: CreateProcess(\"child.exe\", bInheritHandles = TRUE) starts child\n"
                 "a tells child: h300 as x by \"pipe\"\na tells child: h255 as y by \"pipe\"\n"
                 "child: CloseHandle(x) => TRUE\nchild: CloseHandle(y) => TRUE\n";
        for (int i = 0; i < 240; ++i)
            lines += fmt::format("child: n{} = CreateEvent()\n", i);
        Lab lab(block(lines), rules);
        checkRun(lab.lesson, lab.timeline);
    }
}

} // namespace
} // namespace handlelab
