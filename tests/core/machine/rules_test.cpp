// SPDX-License-Identifier: GPL-3.0-or-later
// The words of rules.
#include "core/machine/rules.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

Rules rulesOf(std::initializer_list<std::string_view> words) {
    Rules rules;
    for (const std::string_view word : words)
        EXPECT_EQ(setRule(rules, word), "") << word;
    return rules;
}

TEST(RuleWords, SetsOfRulesByName) {
    EXPECT_EQ(rulesOf({"nt"}), ntRules());
    EXPECT_EQ(rulesOf({"textbook"}), textbookRules());
    EXPECT_EQ(rulesOf({" textbook "}), textbookRules());
    EXPECT_EQ(Rules{}, ntRules());
    EXPECT_FALSE(ntRules() == textbookRules());
}

TEST(RuleWords, SwitchesChangeOneThing) {
    EXPECT_EQ(rulesOf({"free_entry = fifo"}).freeEntry, FreeEntry::fifo);
    EXPECT_EQ(rulesOf({"free_entry=lowest"}).freeEntry, FreeEntry::lowest);
    EXPECT_EQ(rulesOf({"counts = inflated"}).counts, Counts::withStock);
    EXPECT_EQ(rulesOf({"values = 1"}).valuePerIndex, 1u);
    EXPECT_EQ(rulesOf({"pointer_width = 32"}).entriesPerPage, 512u);
    EXPECT_FALSE(rulesOf({"pointer_width = 32"}).pointer64);
    EXPECT_EQ(rulesOf({"deletion = with_last_handle"}).deletion, Deletion::withLastHandle);
    EXPECT_EQ(rulesOf({"handle_limit = 100"}).handleLimit, 100u);
    EXPECT_EQ(rulesOf({"textbook", "values = 4"}).freeEntry, FreeEntry::lowest);
}

TEST(RuleWords, MistakesAreSaidAndChangeNothing) {
    for (const char* wrong : {"", "win11", "free_entry", "free_entry = ", "free_entry = random", "values = 2",
                              "fifo", "handle_limit = 0", "handle_limit = many", "handle_limit = -1",
                              "handle_limit = 16744449", "handle_limit = 10 20", "colour = red"}) {
        Rules rules;
        EXPECT_NE(setRule(rules, wrong), "") << wrong;
        EXPECT_EQ(rules, ntRules()) << wrong;
    }
}

TEST(RuleWords, EveryWordForCompletionIsUnderstood) {
    for (const std::string& word : ruleWords()) {
        Rules rules;
        EXPECT_EQ(setRule(rules, word), "") << word;
    }
}

/// Reads a description back, word by word.
Rules readBack(std::string_view text) {
    Rules rules;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        EXPECT_EQ(setRule(rules, text.substr(0, comma)), "");
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return rules;
}

TEST(RuleWords, ADescriptionReadsBackToTheSameRules) {
    EXPECT_EQ(describeRules(ntRules()), "nt");
    EXPECT_EQ(describeRules(textbookRules()), "textbook");
    EXPECT_EQ(describeRules(rulesOf({"nt", "free_entry = fifo"})), "nt, free_entry = fifo");
    for (const char* base : {"nt", "textbook"})
        for (const std::string& first : ruleWords())
            for (const std::string& second : ruleWords()) {
                const Rules rules = rulesOf({base, first, second});
                EXPECT_EQ(readBack(describeRules(rules)), rules) << base << ", " << first << ", " << second;
            }
}

} // namespace
} // namespace handlelab
