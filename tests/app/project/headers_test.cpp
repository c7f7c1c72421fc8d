// SPDX-License-Identifier: GPL-3.0-or-later
// A header of the program offers what other parts of it use: no function is there for its own source alone,
// or for the tests. It looks at free functions only; members of classes it does not see.
#include "project_sources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {
namespace {

bool isOfAWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Whether what stands before a word makes it a member of something, or a name of the standard library. A
/// namespace of ours before it does not.
bool endsInAnOwner(std::string_view before) {
    if (before.ends_with('.') || before.ends_with("->"))
        return true;
    if (!before.ends_with("::"))
        return false;
    before.remove_suffix(2);
    std::size_t begin = before.size();
    while (begin > 0 && isOfAWord(before[begin - 1]))
        --begin;
    const std::string_view owner = before.substr(begin);
    return owner == "std" || owner.empty() || std::isupper(static_cast<unsigned char>(owner.front())) != 0;
}

/// How often a source says each word, comments and members left out.
std::map<std::string, int> wordsOf(const ProjectSource& source) {
    std::map<std::string, int> words;
    for (const std::string& whole : source.lines) {
        const std::string_view line = withoutComment(whole);
        for (std::size_t begin = 0, end = 0; begin < line.size(); begin = end + 1) {
            end = begin;
            while (end < line.size() && isOfAWord(line[end]))
                ++end;
            if (end > begin && !endsInAnOwner(line.substr(0, begin)))
                ++words[std::string(line.substr(begin, end - begin))];
        }
    }
    return words;
}

/// Its headers go along with generated programs, and what calls their functions stands in texts.
constexpr std::string_view ofGeneratedPrograms = "core/program/runtime/";

struct ShippedSource {
    std::string path;
    std::vector<SourceFunction> functions; ///< no members of classes
    std::map<std::string, int> words;
};

std::vector<ShippedSource> shippedSources() {
    std::vector<ShippedSource> shipped;
    for (const ProjectSource& source : projectSources())
        if ((source.path.starts_with("core/") && !source.path.starts_with(ofGeneratedPrograms)) ||
            source.path.starts_with("app/"))
            shipped.push_back({source.path, functionsOf(source), wordsOf(source)});
    for (ShippedSource& source : shipped)
        std::erase_if(source.functions, [](const SourceFunction& function) {
            return function.name.find(':') != std::string::npos;
        });
    return shipped;
}

/// Whether a source names a function that another one has. What defines it, or one of the same name, is no
/// user.
bool uses(const ShippedSource& source, const std::string& function) {
    return source.words.contains(function) &&
           std::ranges::find(source.functions, function, &SourceFunction::name) == source.functions.end();
}

TEST(Headers, OfferNoFunctionThatNoOtherSourceOfTheProgramNames) {
    const std::vector<ShippedSource> shipped = shippedSources();
    std::size_t offered = 0;
    for (const ShippedSource& header : shipped)
        for (const SourceFunction& function : header.functions) {
            if (!header.path.ends_with(".h"))
                continue;
            ++offered;
            const bool usedInHeader = function.lines != 0 && header.words.at(function.name) > 1;
            EXPECT_TRUE(usedInHeader || std::ranges::any_of(shipped,
                                                            [&](const ShippedSource& source) {
                                                                return uses(source, function.name);
                                                            }))
                << header.path << " offers " << function.name
                << "() to nobody: leave it to its source, or to the tests that want it";
        }
    EXPECT_GT(offered, 500u) << "functions are not found any more";
}

} // namespace
} // namespace handlelab
