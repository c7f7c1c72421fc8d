// SPDX-License-Identifier: GPL-3.0-or-later
// A header of the program offers what other parts of it use: no function is there for its own source alone,
// or for the tests.
#include "project_sources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace handlelab {
namespace {

/// A function outside of classes, as its source names it.
struct FreeFunction {
    std::string name;
    bool defined = false; ///< its body follows
};

bool isOfAWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::string_view withoutComment(std::string_view line) { return line.substr(0, line.find("//")); }

/// What begins in a line, up to where its declaration ends or its body begins.
std::string declarationAt(const std::vector<std::string>& lines, std::size_t first) {
    std::string text;
    for (std::size_t i = first; i < lines.size(); ++i) {
        text += withoutComment(lines[i]);
        text += ' ';
        if (const std::size_t end = text.find_first_of(";{"); end != std::string::npos)
            return text.substr(0, end + 1);
    }
    return text;
}

/// The function that a declaration in the first column is about; no name for anything else.
FreeFunction functionOf(const std::string& declaration) {
    for (const std::string_view word : {"class ", "struct ", "enum ", "namespace ", "using ", "template"})
        if (declaration.starts_with(word))
            return {};
    const std::size_t open = declaration.find('(');
    const std::size_t end = declaration.find_last_not_of(' ', std::min(open - 1, declaration.size()));
    if (open == std::string::npos || end == std::string::npos || declaration.find('=') < open)
        return {};
    std::size_t begin = end + 1;
    while (begin > 0 && isOfAWord(declaration[begin - 1]))
        --begin;
    const bool isMember = begin == 0 || declaration[begin - 1] == ':';
    return isMember ? FreeFunction{}
                    : FreeFunction{declaration.substr(begin, end + 1 - begin), declaration.ends_with('{')};
}

std::vector<FreeFunction> freeFunctionsOf(const ProjectSource& source) {
    std::vector<FreeFunction> found;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const std::string& line = source.lines[i];
        if (line.empty() || !(isOfAWord(line.front()) || line.front() == '['))
            continue;
        if (FreeFunction one = functionOf(declarationAt(source.lines, i)); !one.name.empty())
            found.push_back(std::move(one));
    }
    return found;
}

/// How often a source says each word, comments left out.
std::map<std::string, int> wordsOf(const ProjectSource& source) {
    std::map<std::string, int> words;
    for (const std::string& line : source.lines) {
        std::string word;
        for (const char c : std::string(withoutComment(line)) + ' ')
            if (isOfAWord(c))
                word += c;
            else if (!word.empty())
                ++words[std::exchange(word, {})];
    }
    return words;
}

/// Its headers go along with generated programs, and what calls their functions stands in texts.
constexpr std::string_view ofGeneratedPrograms = "core/program/runtime/";

struct ShippedSource {
    std::string path;
    std::vector<FreeFunction> functions;
    std::map<std::string, int> words;
};

std::vector<ShippedSource> shippedSources() {
    std::vector<ShippedSource> shipped;
    for (const ProjectSource& source : projectSources())
        if ((source.path.starts_with("core/") && !source.path.starts_with(ofGeneratedPrograms)) ||
            source.path.starts_with("app/"))
            shipped.push_back({source.path, freeFunctionsOf(source), wordsOf(source)});
    return shipped;
}

/// Whether a source names a function that another one has. What defines it, or one of the same name, is no
/// user.
bool uses(const ShippedSource& source, const std::string& function) {
    return source.words.contains(function) &&
           std::ranges::find(source.functions, function, &FreeFunction::name) == source.functions.end();
}

TEST(Headers, OfferNoFunctionThatNoOtherSourceOfTheProgramNames) {
    const std::vector<ShippedSource> shipped = shippedSources();
    std::size_t offered = 0;
    for (const ShippedSource& header : shipped)
        for (const FreeFunction& function : header.functions) {
            if (!header.path.ends_with(".h"))
                continue;
            ++offered;
            const bool usedInHeader = function.defined && header.words.at(function.name) > 1;
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
