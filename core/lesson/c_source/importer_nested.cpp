// SPDX-License-Identifier: GPL-3.0-or-later
// Calls within the parentheses of others: a lesson makes them in lines of their own.
#include "core/lesson/c_source/importer.h"
#include "core/lesson/c_source/type_names.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// Whether a parenthesis behind the word holds arguments.
bool takesArguments(const CToken& word) {
    constexpr std::string_view others[] = {"sizeof", "TEXT", "_T",     "_TEXT",
                                           "__TEXT", "if",   "return", "while"};
    return word.kind == CToken::Kind::word && !typeNamed(word.text) &&
           std::ranges::find(others, word.text) == std::end(others);
}

} // namespace

/// What a call stands for that is made before the line it stands in; empty when it stays there.
std::string Importer::importNested(CTokens call, bool outerIsKnown) {
    const CallDescription* known = findCall(call[0].text);
    const bool own = functionNamed(call[0].text) != nullptr;
    if (!own && (!known || known->returns == Returns::pseudoHandle || known->returns == Returns::nothing))
        return {};
    if (!outerIsKnown && known && known->parameters.empty())
        return {}; // it changes nothing that anybody would miss
    std::string name = "value";
    for (int n = 2; m_names.contains(name); ++n)
        name = fmt::format("value{}", n);
    if (own)
        importOwnCall(call, name, call);
    else
        importLine(call, fmt::format("{} = {}", name, writtenLine(call)));
    if (!m_known.contains(name))
        return {};
    m_names.insert(name);
    return name;
}

std::string Importer::writtenLine(CTokens tokens) {
    std::vector<CToken> out;
    std::vector<std::size_t> open; ///< the brackets around a token: where each began, or none
    const auto outer = [&] {
        const auto call = std::ranges::find_if(open, [](std::size_t at) { return at != 0; });
        return call == open.end() ? std::size_t{0} : *call;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const CToken& token = tokens[i];
        const bool calls = i + 1 < tokens.size() && tokens[i + 1].is("(") && takesArguments(token);
        if (calls && outer() != 0) {
            const std::size_t size = 1 + bracketSize(tokens.subspan(i + 1));
            const CToken& around = tokens[outer() - 1];
            const std::string name = importNested(tokens.subspan(i, size), findCall(around.text) != nullptr);
            if (!name.empty()) {
                bool spaced = token.spaced;
                if (!out.empty() && out.back().is("::")) {
                    spaced = out.back().spaced;
                    out.pop_back();
                }
                out.push_back({CToken::Kind::word, name, token.line, spaced});
                i += size - 1;
                continue;
            }
        }
        if (token.is("("))
            open.push_back(i > 0 && takesArguments(tokens[i - 1]) ? i : 0);
        else if (token.is(")") && !open.empty())
            open.pop_back();
        out.push_back(token);
    }
    return spelled(m_structures.writtenOut(out));
}

} // namespace handlelab
