// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the micro-steps in which an object ends.
#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

TEST(Counts, TheNameGoesWithTheLastHandle) {
    const Lab lab(stage("a: h = CreateEvent(NULL, TRUE, FALSE, \"E\")\na: CloseHandle(h)\n"));
    std::vector<MeaningKind> order;
    for (const MeaningKind kind : lab.kinds(1))
        if (kind != MeaningKind::handleFound && kind != MeaningKind::lastErrorSet)
            order.push_back(kind);
    const std::vector expected{MeaningKind::entryCleared, MeaningKind::handleCountChanged,
                               MeaningKind::nameRemoved, MeaningKind::objectDestroyed};
    EXPECT_EQ(order, expected);
}

} // namespace
} // namespace handlelab
