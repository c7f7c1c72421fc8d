// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a handle table: shapes, levels too deep for a lesson, the bits of entries (win32-semantics section
// 14).
#include "core/machine/change.h"
#include "core/machine/table_view.h"
#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

Rules of(std::string_view word) {
    Rules rules;
    EXPECT_EQ(setRule(rules, word), "");
    return rules;
}

TEST(TableShape, OfA64BitSystem) {
    const TableShape shape = tableShape(ntRules());
    EXPECT_EQ(shape.entrySize, 16u);
    EXPECT_EQ(shape.entriesPerPage, 256u);
    EXPECT_EQ(shape.pointersPerPage, 512u);
    EXPECT_EQ(shape.topEntries, 128u);
    EXPECT_EQ(shape.level0Entries, 256u);
    EXPECT_EQ(shape.level1Entries, 131'072u);
    EXPECT_EQ(shape.lowBits, 8u);
    EXPECT_EQ(shape.middleBits, 9u);
    EXPECT_EQ(shape.maximumHandles, 16'711'680u);
    EXPECT_EQ(shape.maximumHandles, ntRules().handleLimit);
}

TEST(TableShape, OfA32BitSystem) {
    const Rules rules = of("pointer_width = 32");
    const TableShape shape = tableShape(rules);
    EXPECT_EQ(shape.entrySize, 8u);
    EXPECT_EQ(shape.entriesPerPage, 512u);
    EXPECT_EQ(shape.pointersPerPage, 1024u);
    EXPECT_EQ(shape.topEntries, 32u);
    EXPECT_EQ(shape.level1Entries, 524'288u);
    EXPECT_EQ(shape.lowBits, 9u);
    EXPECT_EQ(shape.middleBits, 10u);
    EXPECT_EQ(shape.maximumHandles, 16'744'448u);
    EXPECT_EQ(shape.maximumHandles, rules.handleLimit);
}

TEST(ValueParts, OfAHandleAreItsTagAndItsPlacesInThePages) {
    EXPECT_EQ(partsOf(ntRules(), Handle{4}), (ValueParts{.low = 1}));
    EXPECT_EQ(partsOf(ntRules(), Handle{7}), (ValueParts{.tag = 3, .low = 1}));
    EXPECT_EQ(partsOf(ntRules(), Handle{0x404}), (ValueParts{.low = 1, .middle = 1}));
    EXPECT_EQ(partsOf(ntRules(), Handle{(131'072 + 256 * 3 + 5) * 4ull}),
              (ValueParts{.low = 5, .middle = 3, .high = 1}));
    EXPECT_EQ(partsOf(of("pointer_width = 32"), Handle{(524'288 + 512 * 7 + 2) * 4ull}),
              (ValueParts{.low = 2, .middle = 7, .high = 1}));
    EXPECT_EQ(partsOf(textbookRules(), Handle{3}), (ValueParts{.low = 3}));
}

/// A machine with one process whose table has so many entries, all free and never used.
Machine machineWith(std::uint32_t entries, const Rules& rules = ntRules()) {
    Machine machine(rules);
    const auto grow = [&](List list, std::uint32_t length) {
        store(machine, Place<Extent>{0, static_cast<std::uint32_t>(list)}, Extent{length});
    };
    grow(List::objects, 1);
    store(machine, Place<ObjectBody>{0}, ObjectBody(ProcessBody{ProcessId{0}}));
    grow(List::processes, 1);
    store(machine, Place<Process>{0}, Process{.object = ObjectId{0}, .pid = 4000, .alive = true});
    grow(List::entries, entries);
    store(machine, Place<TableHeader>{0}, TableHeader{.firstFree = 1, .lastFree = entries - 1});
    return machine;
}

void write(Machine& machine, std::uint32_t index, const HandleEntry& entry) {
    store(machine, Place<HandleEntry>{0, index}, entry);
}

TEST(TableView, TheLevelGrowsWhenPointersFillAPage) {
    struct Case {
        std::uint32_t entries, level, pages;
    };
    for (const Case& c : {Case{256, 0, 1}, Case{512, 1, 2}, Case{131'072, 1, 512}, Case{131'328, 2, 513}}) {
        const Machine machine = machineWith(c.entries);
        const TableView view = viewTable(machine, ProcessId{0});
        EXPECT_EQ(view.level, c.level) << c.entries;
        EXPECT_EQ(view.pages, c.pages) << c.entries;
        EXPECT_EQ(view.tableCode & 3, c.level) << c.entries;
        EXPECT_EQ(view.capacity, c.pages * 255) << c.entries;
        EXPECT_EQ(view.nextHandleNeedingPool, c.entries * 4ull) << c.entries;
        EXPECT_EQ(view.uniqueProcessId, 4000u);
        EXPECT_EQ(view.quotaProcess, addressOf(machine, ObjectId{0}));
    }
}

TEST(TableView, TableCodePointsToTheTopmostPage) {
    const ProcessId p{0};
    const Machine small = machineWith(256), middle = machineWith(512), large = machineWith(131'328);
    EXPECT_EQ(viewTable(small, p).tableCode & ~3ull, pageAddress(small, p, 0));
    EXPECT_EQ(viewTable(middle, p).tableCode & ~3ull, middlePageAddress(middle, p, 0));
    EXPECT_EQ(viewTable(large, p).tableCode & ~3ull, topPageAddress(large, p));
}

TEST(TableView, PagesOfOneTableDoNotOverlap) {
    const Machine machine = machineWith(256);
    const ProcessId p{0}, next{1};
    EXPECT_GE(topPageAddress(machine, p), pageAddress(machine, p, 65'535) + 4096);
    EXPECT_EQ(middlePageAddress(machine, p, 0), topPageAddress(machine, p) + 4096);
    EXPECT_LT(middlePageAddress(machine, p, 127) + 4096, pageAddress(machine, next, 0));
}

TEST(TableView, AnEntryStandsInItsPageAtItsPlaceTimesItsSize) {
    const Machine nt = machineWith(512), old = machineWith(1024, of("pointer_width = 32"));
    const ProcessId p{0};
    EXPECT_EQ(entryAddress(nt, p, 0x170 / 4), pageAddress(nt, p, 0) + 0x5C0);
    EXPECT_EQ(entryAddress(old, p, 0x170 / 4), pageAddress(old, p, 0) + 0x2E0);
    EXPECT_EQ(entryAddress(nt, p, 257), pageAddress(nt, p, 1) + 16);
}

TEST(EntryBits, SayWhatTheEntrySaysInEveryLayout) {
    for (const Rules& rules : {ntRules(), of("pointer_width = 32"), textbookRules()}) {
        Machine machine = machineWith(512, rules);
        for (const bool inherit : {false, true})
            for (const bool protect : {false, true}) {
                write(machine, 1,
                      {.object = ObjectId{0},
                       .granted = 0x1F0003,
                       .inherit = inherit,
                       .protect = protect,
                       .everUsed = true});
                for (const EntryLayout layout :
                     {EntryLayout::windows7x86, EntryLayout::windows7x64, EntryLayout::windows10x64}) {
                    if (layout == EntryLayout::windows10x64 && !rules.pointer64)
                        continue; // its pointers are 64 bits wide
                    const EntryBits bits = entryBits(machine, ProcessId{0}, 1, layout);
                    EXPECT_EQ(decodeEntry(bits, layout),
                              (DecodedEntry{.header = headerAddress(machine, ObjectId{0}),
                                            .granted = 0x1F0003,
                                            .inherit = inherit,
                                            .protect = protect,
                                            .unlocked = true}));
                }
            }
    }
}

TEST(EntryBits, OfWindows7HaveFlagsInThePointerAndTheAccess) {
    Machine machine = machineWith(512, of("pointer_width = 32"));
    write(machine, 1,
          {.object = ObjectId{0}, .granted = 0x1F0003, .inherit = true, .protect = true, .everUsed = true});
    const EntryBits bits = entryBits(machine, ProcessId{0}, 1, EntryLayout::windows7x86);
    EXPECT_EQ(bits.low, headerAddress(machine, ObjectId{0}) + 3);
    EXPECT_EQ(bits.high, 0x21F0003u);
}

TEST(EntryBits, OfAFreeEntryLeadToTheNext) {
    Machine machine = machineWith(256);
    const ProcessId p{0};
    EXPECT_EQ(entryBits(machine, p, 5, EntryLayout::windows7x64), (EntryBits{0, 24}));
    EXPECT_EQ(entryBits(machine, p, 5, EntryLayout::windows10x64),
              (EntryBits{0, entryAddress(machine, p, 6)}));
    EXPECT_EQ(entryBits(machine, p, 255, EntryLayout::windows10x64), EntryBits{}) << "the list ends here";
}

TEST(EntryBits, OfAReservedEntryAreNoHandle) {
    const Machine machine = machineWith(512);
    for (const std::uint32_t index : {0u, 256u})
        EXPECT_EQ(entryBits(machine, ProcessId{0}, index, EntryLayout::windows7x64),
                  (EntryBits{0, 0xFFFFFFFE}));
}

TEST(HandleLimit, FollowsThePointerWidthUnlessItWasSet) {
    EXPECT_EQ(of("pointer_width = 32").handleLimit, 16'744'448u);
    Rules rules = of("handle_limit = 9");
    EXPECT_EQ(setRule(rules, "pointer_width = 32"), "");
    EXPECT_EQ(rules.handleLimit, 9u);
}

} // namespace
} // namespace handlelab
