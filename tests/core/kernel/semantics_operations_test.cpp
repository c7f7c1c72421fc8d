// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that waits for ever: what a lesson cannot expect of itself.
#include "tests/core/lab.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

TEST(Wait, AnEndlessWaitBlocksItsThread) {
    const Lab lab(
        stage("a: e = CreateEvent()\na: r = WaitForSingleObject(e, INFINITE) => waits\na: SetEvent(e)\n"));
    EXPECT_EQ(lab.step(1).verdict, Verdict::met);
    EXPECT_EQ(lab.step(2).verdict, Verdict::notRun) << "a thread that waits makes no calls";
    ASSERT_EQ(lab.timeline.findings().size(), 2u);
    EXPECT_NE(lab.timeline.findings().back().text().find("is waiting"), std::string::npos);
}

} // namespace
} // namespace handlelab
