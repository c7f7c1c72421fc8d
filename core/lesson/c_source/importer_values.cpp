// SPDX-License-Identifier: GPL-3.0-or-later
// What the variables of a program are known to hold, and what follows from it for its conditions.
#include "core/lesson/c_source/importer.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

namespace {

/// The place of the first of the signs outside of brackets; the number of tokens when there is none.
std::size_t placeOf(CTokens tokens, std::initializer_list<std::string_view> signs) {
    std::size_t at = 0;
    while (at < tokens.size()) {
        if (std::ranges::any_of(signs, [&](std::string_view sign) { return tokens[at].is(sign); }))
            return at;
        at += tokens[at].is("(") || tokens[at].is("[") ? bracketSize(tokens.subspan(at)) : 1;
    }
    return tokens.size();
}

CTokens withoutParentheses(CTokens tokens) {
    while (tokens.size() > 2 && tokens[0].is("(") && bracketSize(tokens) == tokens.size())
        tokens = tokens.subspan(1, tokens.size() - 2);
    return tokens;
}

bool isStore(const CToken& token) {
    constexpr std::string_view stores[] = {"=", "|=", "&=", "^=", "+=", "-=", "*=", "/=", "++", "--"};
    return token.kind == CToken::Kind::sign && std::ranges::find(stores, token.text) != std::end(stores);
}

bool compare(const CToken& how, std::int64_t left, std::int64_t right) {
    return how.is("==")   ? left == right
           : how.is("!=") ? left != right
           : how.is("<")  ? left < right
           : how.is("<=") ? left <= right
           : how.is(">")  ? left > right
                          : left >= right;
}

} // namespace

std::optional<std::int64_t> Importer::knownValue(CTokens tokens) const {
    if (tokens.empty() || makesCalls(tokens))
        return {};
    const std::vector<CToken> written = replaced(m_structures.writtenOut(tokens), m_values);
    const Lesson lesson = parseStatement(prefix() + "value = " + spelled(written));
    if (!lesson.mistakes.empty() || lesson.statements.front().kind != StatementKind::assign)
        return {};
    const auto value = fixedValue(lesson, lesson.statements.front().value);
    return value ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
}

std::optional<bool> Importer::knownTruth(CTokens condition) const {
    condition = withoutParentheses(condition);
    if (const std::size_t at = placeOf(condition, {"&&", "||"}); at < condition.size()) {
        const auto left = knownTruth(condition.first(at));
        const bool decides = condition[at].is("||");
        if (left && *left == decides)
            return left;
        const auto right = knownTruth(condition.subspan(at + 1));
        return left || (right && *right == decides && !makesCalls(condition.first(at))) ? right
                                                                                        : std::nullopt;
    }
    if (const std::size_t at = placeOf(condition, {"==", "!=", "<", "<=", ">", ">="});
        at < condition.size()) {
        const auto left = knownValue(condition.first(at)), right = knownValue(condition.subspan(at + 1));
        return left && right ? std::optional(compare(condition[at], *left, *right)) : std::nullopt;
    }
    if (!condition.empty() && condition[0].is("!")) {
        const auto inner = knownTruth(condition.subspan(1));
        return inner ? std::optional(!*inner) : std::nullopt;
    }
    const auto value = knownValue(condition);
    return value ? std::optional(*value != 0) : std::nullopt;
}

/// What the tokens store in variables is no longer known.
void Importer::forgetValues(CTokens tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != CToken::Kind::word)
            continue;
        const bool before =
            i > 0 && (tokens[i - 1].is("&") || tokens[i - 1].is("++") || tokens[i - 1].is("--"));
        if (before || (i + 1 < tokens.size() && isStore(tokens[i + 1])))
            m_values.erase(tokens[i].text);
    }
}

} // namespace handlelab
