// SPDX-License-Identifier: GPL-3.0-or-later
// The handle table as pure functions.
#include "core/machine/handle_table.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

HandleTable fresh(std::size_t entries, std::uint32_t firstFree = 1) {
    HandleTable table;
    table.entries.resize(entries);
    table.header.firstFree = firstFree;
    table.header.lastFree = static_cast<std::uint32_t>(entries - 1);
    return table;
}

void occupy(HandleTable& table, std::uint32_t index) {
    table.entries[index].object = ObjectId{0};
    table.entries[index].everUsed = true;
}

TEST(HandleValue, IsAMultipleOfTheIndexAndBack) {
    EXPECT_EQ(valueOf(ntRules(), 1).value, 4u);
    EXPECT_EQ(valueOf(ntRules(), 0x3FFFFF).value, 0xFFFFFCu);
    EXPECT_EQ(valueOf(textbookRules(), 7).value, 7u);
    for (const Rules& rules : {ntRules(), textbookRules()})
        for (const std::uint32_t index : {1u, 2u, 255u, 257u, 100'000u, 16'777'215u})
            EXPECT_EQ(indexOf(rules, valueOf(rules, index)), index);
}

TEST(HandleValue, TagBitsAreIgnoredUnderNt) {
    for (const std::uint64_t tag : {1u, 2u, 3u})
        EXPECT_EQ(indexOf(ntRules(), Handle{8 + tag}), 2u);
    EXPECT_EQ(indexOf(textbookRules(), Handle{9}), 9u);
}

TEST(HandleValue, ZeroNegativeAndWideValuesAreNoIndices) {
    for (const Rules& rules : {ntRules(), textbookRules()})
        for (const Handle value : {nullHandle, invalidHandleValue, currentThreadHandle, Handle{0x8000'0004},
                                   Handle{0x1'0000'0004}, Handle{~0ull - 99}})
            EXPECT_FALSE(indexOf(rules, value)) << value.value;
    EXPECT_FALSE(indexOf(ntRules(), Handle{3}));
}

TEST(Reserved, FirstPlaceOfEveryPageUnderNtOnly) {
    EXPECT_TRUE(isReserved(ntRules(), 0));
    EXPECT_TRUE(isReserved(ntRules(), 256));
    EXPECT_TRUE(isReserved(ntRules(), 512));
    EXPECT_FALSE(isReserved(ntRules(), 1));
    EXPECT_FALSE(isReserved(ntRules(), 255));
    EXPECT_TRUE(isReserved(textbookRules(), 0));
    EXPECT_FALSE(isReserved(textbookRules(), 512));
}

TEST(Entries, OnlyOnesInUseAreFound) {
    HandleTable table = fresh(256);
    EXPECT_EQ(entryAt(table, 1), nullptr);
    occupy(table, 1);
    EXPECT_EQ(entryAt(table, 1), &table.entries[1]);
    EXPECT_EQ(entryAt(table, 256), nullptr);
    EXPECT_EQ(entryAt(table, 0xFFFFFFFF), nullptr);
}

TEST(FreeList, OfAFreshTableIsEveryPlaceInOrder) {
    const auto list = freeList(ntRules(), fresh(512), 1000);
    ASSERT_EQ(list.size(), 510u);
    EXPECT_EQ(list.front(), 1u);
    EXPECT_EQ(list[254], 255u);
    EXPECT_EQ(list[255], 257u);
    EXPECT_EQ(list.back(), 511u);
    EXPECT_EQ(freeList(textbookRules(), fresh(512), 1000).size(), 511u);
    EXPECT_EQ(freeList(ntRules(), fresh(512), 5).size(), 5u);
    EXPECT_TRUE(freeList(ntRules(), HandleTable{}, 5).empty());
}

TEST(FreeList, LastFreedComesFirst) {
    HandleTable table = fresh(256, 2);
    for (const std::uint32_t i : {1u, 2u, 3u})
        occupy(table, i);
    table.entries[2] = {.nextFree = 4, .everUsed = true};
    const auto list = freeList(ntRules(), table, 3);
    EXPECT_EQ(list, (std::vector<std::uint32_t>{2, 4, 5}));
}

TEST(FreeList, TheScanFindsTheLowestFreePlace) {
    HandleTable table = fresh(512);
    for (const std::uint32_t i : {1u, 2u, 4u})
        occupy(table, i);
    EXPECT_EQ(lowestFree(textbookRules(), table, 1), 3u);
    EXPECT_EQ(lowestFree(textbookRules(), table, 4), 5u);
    table.entries[2] = {.everUsed = true};
    EXPECT_EQ(lowestFree(textbookRules(), table, 1), 2u);
    EXPECT_EQ(lowestFree(ntRules(), table, 1), 3u) << "under nt only what was never used counts";
    EXPECT_EQ(lowestFree(ntRules(), table, 256), 257u);
    EXPECT_EQ(lowestFree(ntRules(), table, 512), 513u) << "beyond the table: a page is needed";
}

TEST(FreeList, EndsWithItsMark) {
    HandleTable table = fresh(256, 9);
    table.entries[9] = {.nextFree = endOfFreeList, .everUsed = true};
    EXPECT_EQ(freeList(ntRules(), table, 10), std::vector<std::uint32_t>{9});
    table.header.firstFree = endOfFreeList;
    EXPECT_TRUE(needsPage(table));
}

TEST(Pages, BoundOfValidValues) {
    EXPECT_EQ(nextHandleNeedingPool(ntRules(), fresh(256)), 0x400u);
    EXPECT_EQ(nextHandleNeedingPool(ntRules(), fresh(512)), 0x800u);
    EXPECT_EQ(nextHandleNeedingPool(textbookRules(), fresh(512)), 512u);
    EXPECT_FALSE(needsPage(fresh(256)));
    EXPECT_TRUE(needsPage(fresh(256, 257)));
}

} // namespace
} // namespace handlelab
