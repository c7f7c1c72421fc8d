// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of the record of every kind of object.
#include "core/kinds/kinds.h"

#include <gtest/gtest.h>

#include <set>

namespace handlelab {
namespace {

TEST(Kinds, EveryRecordStandsAtItsType) {
    for (std::size_t type = 0; type < objectTypeCount; ++type)
        EXPECT_EQ(info(static_cast<ObjectType>(type)).type, static_cast<ObjectType>(type));
}

TEST(Kinds, NamesAreDifferent) {
    std::set<std::string_view> names, ntNames;
    for (const ObjectKind* kind : kinds) {
        EXPECT_TRUE(names.insert(kind->name).second) << kind->name;
        EXPECT_TRUE(ntNames.insert(kind->ntName).second) << kind->ntName;
    }
}

TEST(Kinds, RightsAreDefinedAndTheWidestIsLast) {
    for (const ObjectKind* kind : kinds) {
        const std::uint32_t all = kind->rights.back().bits;
        // WINSTA_ALL_ACCESS alone names no standard rights; generic access has them.
        const std::uint32_t standard = kind == &windowStationKind ? 0xF'0000 : 0;
        EXPECT_EQ(all | standard, kind->mapping.all) << kind->name;
        for (const AccessName& right : kind->rights)
            EXPECT_EQ(right.bits & ~kind->validMask, 0u) << right.name;
        for (const std::uint32_t mask :
             {kind->mapping.read, kind->mapping.write, kind->mapping.execute, kind->createAccess})
            EXPECT_EQ(mask & ~kind->validMask, 0u) << kind->name;
    }
}

TEST(Kinds, EveryKindHasFieldsAndABlockShowsSomeOfThem) {
    for (const ObjectKind* kind : kinds) {
        EXPECT_NE(kind->fields, nullptr) << kind->name;
        EXPECT_GT(kind->briefFields, 0u) << kind->name;
    }
}

TEST(Kinds, OnlyWhatCanBeWaitedForIsConsumedOrSignaled) {
    for (const ObjectKind* kind : kinds) {
        const bool waits = kind->signaled || kind->consume || kind->abandoned || kind->signal;
        EXPECT_TRUE(kind->waitable || !waits) << kind->name;
    }
}

} // namespace
} // namespace handlelab
