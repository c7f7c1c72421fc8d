// SPDX-License-Identifier: GPL-3.0-or-later
// Every claim of the articles is proven by a shipped lesson, but for those that no lesson can prove.
#include "claim_comment.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace handlelab {
namespace {

const std::filesystem::path source = HANDLELAB_SOURCE_DIR;

/// Claims without a lesson, and why. The list shrinks: a claim that a lesson names may not stand here.
const std::map<std::string, std::string> withoutLesson{
    {"S112", "locks are not simulated: every call takes effect as a whole, so no lesson can show one held"},
    {"S114", "entries are never found locked, for the same reason"},
    {"S115", "traces of handles are not simulated; lesson 24 tells what a debugger changes"},
};

/// The ids S1, S2, ... at the beginnings of the lines of the list of claims.
std::set<std::string> requiredClaims() {
    std::set<std::string> claims;
    std::ifstream in(source / "tests" / "claims" / "required_rows.txt");
    for (std::string line; std::getline(in, line);)
        if (const std::string id = line.substr(0, line.find(' ')); isClaim(id))
            claims.insert(id);
    return claims;
}

/// The ids in the comments "<!-- S4 S31 -->" of the shipped English lessons. That each stands before a block
/// that expects something is held by ShippedLesson.NamesClaimsWhereABlockProvesThem.
std::set<std::string> claimsOfLessons() {
    std::set<std::string> claims;
    for (const auto& file : std::filesystem::directory_iterator(source / "resources" / "lessons")) {
        const std::string name = file.path().filename().string();
        if (!name.ends_with(".lab.md") || name.ends_with(".zh_CN.lab.md"))
            continue;
        std::ifstream in(file.path());
        for (std::string line; std::getline(in, line);)
            if (const auto named = claimsOfComment(line))
                claims.insert(named->begin(), named->end());
    }
    return claims;
}

TEST(ClaimsOfLessons, EveryClaimIsProvenByALessonOrListedWithAReason) {
    const std::set<std::string> required = requiredClaims(), proven = claimsOfLessons();
    ASSERT_EQ(required.size(), 147u);
    for (const std::string& claim : required)
        EXPECT_NE(proven.contains(claim), withoutLesson.contains(claim))
            << claim << (proven.contains(claim) ? " is proven: take it off the list" : " has no lesson");
    for (const std::string& claim : proven)
        EXPECT_TRUE(required.contains(claim)) << claim << " is no claim of the articles";
    for (const auto& [claim, reason] : withoutLesson)
        EXPECT_TRUE(required.contains(claim) && !reason.empty()) << claim;
}

} // namespace
} // namespace handlelab
