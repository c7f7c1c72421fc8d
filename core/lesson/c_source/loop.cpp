// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/loop.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::size_t mostRounds = 16;
constexpr std::int64_t most = 1 << 30;

/// The parts between the semicolons: a; b; c.
std::vector<CTokens> splitAtSemicolons(CTokens tokens) {
    std::vector<CTokens> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].is(";")) {
            parts.push_back(tokens.subspan(begin, i - begin));
            begin = i + 1;
        }
    parts.push_back(tokens.subspan(begin));
    return parts;
}

/// i++, --i, i += 2: by how much; 0 for other steps.
std::int64_t stepOf(CTokens step, const std::string& variable) {
    if (step.size() == 2 && (step[0].text == variable || step[1].text == variable)) {
        const CToken& sign = step[0].text == variable ? step[1] : step[0];
        return sign.is("++") ? 1 : sign.is("--") ? -1 : 0;
    }
    if (step.size() != 3 || step[0].text != variable || !(step[1].is("+=") || step[1].is("-=")))
        return 0;
    const auto by = numberIn(step.subspan(2));
    if (!by || *by > 1000)
        return 0;
    return step[1].is("+=") ? static_cast<std::int64_t>(*by) : -static_cast<std::int64_t>(*by);
}

bool goesOn(const CToken& comparison, std::int64_t value, std::int64_t end) {
    return comparison.is("<")    ? value < end
           : comparison.is("<=") ? value <= end
           : comparison.is(">")  ? value > end
           : comparison.is(">=") ? value >= end
                                 : comparison.is("!=") && value != end;
}

} // namespace

std::optional<CountedLoop> countedLoop(const CPiece& loop,
                                       const std::function<std::optional<std::int64_t>(CTokens)>& valueOf) {
    const std::vector<CTokens> parts = splitAtSemicolons(loop.head);
    if (loop.all.empty() || !loop.all[0].isWord("for") || parts.size() != 3)
        return {};
    const CTokens first = parts[0], condition = parts[1], step = parts[2];
    if (first.size() < 3 || condition.size() < 3)
        return {};
    const auto equals = static_cast<std::size_t>(
        std::ranges::find_if(first, [](const CToken& t) { return t.is("="); }) - first.begin());
    if (equals == 0 || equals + 1 >= first.size())
        return {};
    CountedLoop counted{.variable = first[equals - 1].text, .values = {}};
    const auto from = valueOf(first.subspan(equals + 1)), end = valueOf(condition.subspan(2));
    const std::int64_t by = stepOf(step, counted.variable);
    if (!from || !end || *from < 0 || *from > most || *end < 0 || *end > most || by == 0 ||
        condition[0].text != counted.variable)
        return {};
    std::int64_t value = *from;
    while (goesOn(condition[1], value, *end)) {
        if (value < 0 || counted.values.size() == mostRounds)
            return {};
        counted.values.push_back(static_cast<std::uint64_t>(value));
        value += by;
    }
    return counted;
}

bool beginsAlways(const CPiece& loop) {
    const CToken& word = loop.all[0];
    if (word.isWord("do"))
        return true;
    if (word.isWord("for")) {
        const std::vector<CTokens> parts = splitAtSemicolons(loop.head);
        return parts.size() == 3 && parts[1].empty();
    }
    return loop.head.size() == 1 && (loop.head[0].isWord("TRUE") || loop.head[0].isWord("true") ||
                                     numberIn(loop.head).value_or(0) != 0);
}

} // namespace handlelab
