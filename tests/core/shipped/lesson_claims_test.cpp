// SPDX-License-Identifier: GPL-3.0-or-later
// Every claim of the articles is proven by a shipped lesson.
#include "claim_comment.h"
#include "tests/core/shipped_lessons.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace handlelab {
namespace {

/// The ids S1, S2, ... at the beginnings of the lines of the list of claims.
std::set<std::string> requiredClaims() {
    std::set<std::string> claims;
    std::ifstream in(HANDLELAB_SOURCE_DIR "/tests/claims/required_rows.txt");
    for (std::string line; std::getline(in, line);)
        if (const std::string id = line.substr(0, line.find(' ')); isClaim(id))
            claims.insert(id);
    return claims;
}

/// The ids in the comments "<!-- S4 S31 -->" of the shipped English lessons; the Chinese ones have the same.
/// That each stands before a block that expects something is held by
/// ShippedLesson.NamesClaimsWhereABlockProvesThem.
std::set<std::string> claimsOfLessons() {
    std::set<std::string> claims;
    for (const std::string& name : lessonNames(false))
        for (const std::string& line : linesOf(shippedLesson(name).source))
            if (const auto named = claimsOfComment(line))
                claims.insert(named->begin(), named->end());
    return claims;
}

TEST(ClaimsOfLessons, EveryClaimIsProvenByALesson) {
    const std::set<std::string> required = requiredClaims(), proven = claimsOfLessons();
    ASSERT_EQ(required.size(), 147u);
    for (const std::string& claim : required)
        EXPECT_TRUE(proven.contains(claim)) << claim << " has no lesson";
    for (const std::string& claim : proven)
        EXPECT_TRUE(required.contains(claim)) << claim << " is no claim of the articles";
}

} // namespace
} // namespace handlelab
