// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rules stock references, a block shows the PointerCount of the tools and the true references.
#include "moments.h"

#include <fmt/format.h>

#include <gtest/gtest.h>

#include <set>

namespace handlelab {
namespace {

/// The texts of the last object's block, struck ones with a minus in front.
std::set<std::string> textsOfLastBlock(const StagedLesson& moment) {
    const auto last = static_cast<std::uint32_t>(moment.timeline.now().machine().objects.size() - 1);
    std::set<std::string> texts;
    for (const Node& node : moment.picture().nodes)
        if (const Text* text = std::get_if<Text>(&node.shape);
            text != nullptr && node.target == Target{Target::Kind::object, last, 0})
            texts.insert((text->struck ? "-" : "") + text->text);
    return texts;
}

TEST(Stock, AUseShowsThePointerCountOfBeforeAndLeavesTheTrueReferences) {
    const StagedLesson moment("rules nt, counts = inflated\nprocess a \"a.exe\"\na: h = CreateEvent()\n"
                              "a: SetEvent(h)");
    const std::set<std::string> texts = textsOfLastBlock(moment);
    EXPECT_TRUE(texts.contains("32767")) << fmt::format("{}", fmt::join(texts, " "));
    EXPECT_TRUE(texts.contains("-32768")) << fmt::format("{}", fmt::join(texts, " "));
    EXPECT_TRUE(texts.contains("true references"));
    EXPECT_FALSE(texts.contains("-1")) << "no true reference came or went";
}

TEST(Stock, AWaitIsATrueReferenceAndLeavesThePointerCount) {
    const StagedLesson moment("rules nt, counts = inflated\nprocess a \"a.exe\"\nprocess b \"b.exe\"\n"
                              "a: h = CreateEvent(NULL, FALSE, FALSE, \"JACK\")\n"
                              "b: g = OpenEvent(SYNCHRONIZE, FALSE, \"JACK\")\n"
                              "b: WaitForSingleObject(g, INFINITE) => waits");
    const std::set<std::string> texts = textsOfLastBlock(moment);
    EXPECT_TRUE(texts.contains("65537")) << fmt::format("{}", fmt::join(texts, " "));
    EXPECT_TRUE(texts.contains("4"));
    EXPECT_TRUE(texts.contains("-3"));
}

TEST(Stock, WithoutTheRuleThereIsNoneToShow) {
    const StagedLesson moment("rules nt\nprocess a \"a.exe\"\na: h = CreateEvent()\na: SetEvent(h)");
    EXPECT_FALSE(textsOfLastBlock(moment).contains("true references"));
}

} // namespace
} // namespace handlelab
