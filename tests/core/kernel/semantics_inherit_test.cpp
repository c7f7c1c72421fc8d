// SPDX-License-Identifier: GPL-3.0-or-later
// Inheritance as the records show it: origins, places over several pages, what the child does not know.
#include "core/machine/handle_table.h"
#include "tests/core/lab.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace handlelab {
namespace {

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
