// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a handle table: levels too deep for a lesson, the bits of entries (win32-semantics section
// 14).
#include "core/machine/change.h"
#include "core/machine/views/table_view.h"
#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

Rules of(std::string_view word) {
    Rules rules;
    EXPECT_EQ(setRule(rules, word), "");
    return rules;
}

TEST(HandleLimit, IsSoManyEntriesAsAreNotReserved) {
    for (const Rules& rules : {ntRules(), of("pointer_width = 32")}) {
        constexpr std::uint32_t entries = 1u << 24;
        EXPECT_EQ(rules.handleLimit, entries / rules.entriesPerPage * (rules.entriesPerPage - 1));
    }
}

/// A machine with one process whose table has so many entries, all free and never used.
Machine machineWith(std::uint32_t entries, const Rules& rules = ntRules()) {
    Machine machine(rules);
    const auto grow = [&](List list, std::uint32_t length) {
        store(machine, Slot<Extent>{0, static_cast<std::uint32_t>(list)}, Extent{length});
    };
    grow(List::objects, 1);
    store(machine, Slot<ObjectBody>{0}, ObjectBody(ProcessBody{ProcessId{0}}));
    grow(List::processes, 1);
    store(machine, Slot<Process>{0}, Process{.object = ObjectId{0}, .pid = 4000, .alive = true});
    grow(List::entries, entries);
    store(machine, Slot<TableHeader>{0}, TableHeader{.firstFree = 1, .lastFree = entries - 1});
    return machine;
}

void write(Machine& machine, std::uint32_t index, const HandleEntry& entry) {
    store(machine, Slot<HandleEntry>{0, index}, entry);
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

std::uint64_t topmostPage(const Machine& machine) {
    return viewTable(machine, ProcessId{0}).tableCode & ~3ull;
}

TEST(TableView, TableCodePointsToTheTopmostPage) {
    const Machine small = machineWith(256), middle = machineWith(512), large = machineWith(131'328);
    EXPECT_EQ(topmostPage(small), entryAddress(small, ProcessId{0}, 0));
    EXPECT_EQ(topmostPage(middle), topmostPage(large) + 4096)
        << "the pages of level 1 follow that of level 2";
}

TEST(TableView, PagesOfOneTableDoNotOverlap) {
    const Machine machine = machineWith(131'328);
    const ProcessId p{0}, next{1};
    EXPECT_GE(topmostPage(machine), entryAddress(machine, p, 65'535 * 256) + 4096);
    EXPECT_LT(topmostPage(machine) + 128 * 4096 + 4096, entryAddress(machine, next, 0));
}

TEST(TableView, AnEntryStandsInItsPageAtItsPlaceTimesItsSize) {
    const Machine nt = machineWith(512), old = machineWith(1024, of("pointer_width = 32"));
    const ProcessId p{0};
    EXPECT_EQ(entryAddress(nt, p, 0x170 / 4), entryAddress(nt, p, 0) + 0x5C0);
    EXPECT_EQ(entryAddress(old, p, 0x170 / 4), entryAddress(old, p, 0) + 0x2E0);
    EXPECT_EQ(entryAddress(nt, p, 257), entryAddress(nt, p, 0) + 4096 + 16);
}

/// The address of the header, which stands before an object's body.
std::uint64_t headerAddress(const Machine& machine, ObjectId object) {
    return addressOf(machine, object) - (machine.rules->pointer64 ? 0x30 : 0x18);
}

/// What the bits of an entry in use say.
struct DecodedEntry {
    std::uint64_t header = 0;
    std::uint64_t granted = 0;
    bool inherit = false, protect = false, unlocked = false;
    bool operator==(const DecodedEntry&) const = default;
};

DecodedEntry decoded(const EntryBits& bits, EntryLayout layout) {
    const bool unlocked = (bits.low & 1) != 0;
    if (layout == EntryLayout::windows10x64)
        return {.header = 0xFFFF'0000'0000'0000 | bits.low >> 20 << 4,
                .granted = bits.high & 0x1FF'FFFF,
                .inherit = (bits.low >> 18 & 1) != 0,
                .protect = (bits.low >> 17 & 1) != 0,
                .unlocked = unlocked};
    return {.header = bits.low & ~std::uint64_t{7},
            .granted = bits.high & ~std::uint64_t{0x0200'0000},
            .inherit = (bits.low & 2) != 0,
            .protect = (bits.high & 0x0200'0000) != 0,
            .unlocked = unlocked};
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
                    EXPECT_EQ(decoded(bits, layout),
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
