// SPDX-License-Identifier: GPL-3.0-or-later
// Pages, levels and limits too large for a lesson: win32-semantics 14.3 and 14.4.
#include "tests/core/lab.h"

#include "core/machine/handle_table.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

/// A process that opens `count` handles to one mutex.
std::string opening(int count, std::string_view rules) {
    std::string lines =
        fmt::format("rules {}\nprocess a \"a.exe\"\na: CreateMutex(NULL, FALSE, \"M\")\n", rules);
    for (int i = 1; i < count; ++i)
        lines += "a: last = OpenMutex(SYNCHRONIZE, FALSE, \"M\")\n";
    return lines;
}

TEST(Pages, TheTextbookReservesOnlyIndexZero) {
    const Lab lab(block(opening(600, "textbook")));
    EXPECT_EQ(lab.variable("a", "last").value.number, 600u);
    EXPECT_EQ(lab.machine().table(ProcessId{0}).entries.size(), 1024u);
}

TEST(Pages, APageIsAddedWhenTheOneBeforeIsFull) {
    const Lab lab(block(opening(256, "nt")));
    EXPECT_EQ(lab.machine().table(ProcessId{0}).entries.size(), 512u);
    const auto kinds = lab.kinds(255);
    EXPECT_NE(std::ranges::find(kinds, MeaningKind::pageAdded), kinds.end());
    for (std::size_t step = 0; step < 255; ++step) {
        const auto before = lab.kinds(step);
        EXPECT_EQ(std::ranges::find(before, MeaningKind::pageAdded), before.end()) << step;
    }
}

TEST(Pages, TheTableNeverShrinksAndGoesBackWithTheCursor) {
    std::string lines = opening(300, "nt");
    lines += "a: CloseHandle(last) => TRUE\n";
    Lab lab(block(lines));
    EXPECT_EQ(lab.machine().table(ProcessId{0}).entries.size(), 512u);
    lab.timeline.seek(lab.timeline.start());
    EXPECT_EQ(lab.machine().table(ProcessId{0}).entries.size(), 256u);
}

TEST(Pages, LevelsGrowWithThePages) {
    const Rules nt = ntRules();
    HandleTable table;
    const auto levelAt = [&](const Rules& rules, std::size_t entries) {
        table.entries.resize(entries);
        return tableLevel(rules, table);
    };
    EXPECT_EQ(levelAt(nt, 256), 0u);
    EXPECT_EQ(levelAt(nt, 512), 1u);
    EXPECT_EQ(levelAt(nt, 131'072), 1u);
    EXPECT_EQ(levelAt(nt, 131'072 + 256), 2u);
    const Rules textbook = textbookRules();
    EXPECT_EQ(levelAt(textbook, 512), 0u);
    EXPECT_EQ(levelAt(textbook, 1024), 1u);
    EXPECT_EQ(levelAt(textbook, 524'288), 1u);
    EXPECT_EQ(levelAt(textbook, 524'288 + 512), 2u);
}

TEST(Pages, FifoTakesFreedPlacesBeforeANewPage) {
    std::string lines = opening(255, "nt, free_entry = fifo");
    lines += "a: CloseHandle(40) => TRUE\na: CloseHandle(20) => TRUE\n"
             "a: x = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 40\n"
             "a: CloseHandle(40) => TRUE\n"
             "a: y = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 20\n"
             "a: z = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 40\n"
             "a: w = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 1028\n"
             "a: CloseHandle(12) => TRUE\na: v = OpenMutex(SYNCHRONIZE, FALSE, \"M\") => 1032\n";
    holdsAsWritten(block(lines));
}

TEST(HandleLimit, DefaultsAreTheDocumentedOnes) {
    EXPECT_EQ(ntRules().handleLimit, (1u << 24) / 256 * 255);
    EXPECT_EQ(textbookRules().handleLimit, (1u << 24) / 512 * 511);
}

} // namespace
} // namespace handlelab
