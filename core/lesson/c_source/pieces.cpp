// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/pieces.h"

#include <algorithm>

namespace handlelab {

namespace {

/// How many tokens stand before the semicolon that ends a simple statement.
std::size_t simpleSize(CTokens tokens) {
    std::size_t at = 0;
    while (at < tokens.size() && !tokens[at].is(";") && !tokens[at].is("}")) {
        const CToken& token = tokens[at];
        at += token.is("(") || token.is("[") || token.is("{") ? bracketSize(tokens.subspan(at)) : 1;
    }
    return at;
}

std::size_t skip(CTokens& tokens, std::size_t count) {
    tokens = tokens.subspan(std::min(count, tokens.size()));
    return count;
}

/// What stands between the brackets that begin the tokens.
CTokens insideOf(CTokens tokens) {
    const std::size_t size = bracketSize(tokens);
    return size < 2 ? CTokens() : tokens.subspan(1, size - 2);
}

bool isOneOf(const CToken& token, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return token.isWord(word); });
}

/// How deep statements may stand in each other; nobody reads deeper ones.
constexpr int deepest = 100;

std::optional<CPiece> take(CTokens& tokens, int depth);

/// The statement at the front with all that belongs to it, as tokens.
CTokens takeWhole(CTokens& tokens, int depth) {
    const CTokens before = tokens;
    (void)take(tokens, depth + 1);
    return before.first(before.size() - tokens.size());
}

/// if (...) body; the word is at the front.
CPiece takeConstruct(CTokens& tokens, CPiece::Kind kind, int depth) {
    const CTokens before = tokens;
    CPiece piece{.kind = kind};
    skip(tokens, 1);
    if (!tokens.empty() && tokens[0].isWord("constexpr"))
        skip(tokens, 1);
    if (!tokens.empty() && tokens[0].is("(")) {
        piece.head = insideOf(tokens);
        skip(tokens, bracketSize(tokens));
    }
    if (tokens.empty() || !tokens[0].is(";"))
        piece.body = takeWhole(tokens, depth);
    if (before[0].isWord("do") && tokens.size() > 1 && tokens[0].isWord("while")) { // while (...);
        skip(tokens, 1);
        piece.head = insideOf(tokens);
        skip(tokens, bracketSize(tokens));
    }
    piece.all = before.first(before.size() - tokens.size());
    return piece;
}

/// A word and a colon before a statement, for goto.
bool startsWithLabel(CTokens tokens) {
    return tokens.size() > 1 && tokens[0].kind == CToken::Kind::word && tokens[1].is(":");
}

std::optional<CPiece> take(CTokens& tokens, int depth) {
    while (!tokens.empty() && (tokens[0].is(";") || tokens[0].is("}") || startsWithLabel(tokens)))
        skip(tokens, startsWithLabel(tokens) ? 2 : 1);
    if (tokens.empty())
        return {};
    const CTokens before = tokens;
    const CToken& first = tokens[0];
    if (isOneOf(first, {"try", "__try", "__finally"}) && tokens.size() > 1)
        skip(tokens, 1);
    if (tokens[0].is("{")) {
        CPiece piece{.kind = CPiece::Kind::block, .body = insideOf(tokens)};
        skip(tokens, bracketSize(tokens));
        piece.all = before.first(before.size() - tokens.size());
        return piece;
    }
    if (first.isWord("if") && depth < deepest)
        return takeConstruct(tokens, CPiece::Kind::condition, depth);
    if (depth < deepest && isOneOf(first, {"while", "for", "do"}))
        return takeConstruct(tokens, CPiece::Kind::loop, depth);
    if (depth < deepest && first.isWord("switch"))
        return takeConstruct(tokens, CPiece::Kind::selection, depth);
    if (depth < deepest && isOneOf(first, {"else", "catch", "__except"}))
        return takeConstruct(tokens, CPiece::Kind::otherwise, depth);
    const std::size_t size = simpleSize(tokens);
    CPiece piece{.all = tokens.first(size), .head = tokens.first(size)};
    skip(tokens, size + 1);
    return piece;
}

/// Whether the tokens before a { are those of a function: name, then its parameters.
std::optional<std::size_t> nameOfFunction(CTokens head) {
    for (std::size_t i = 1; i < head.size(); ++i)
        if (head[i].is("("))
            return head[i - 1].kind == CToken::Kind::word && i >= 2 &&
                           !isOneOf(head[i - 1], {"if", "while", "for", "switch", "catch"})
                       ? std::optional(i - 1)
                       : std::nullopt;
    return {};
}

/// Up to the { or the ; that ends what stands at the front, outside of parentheses.
std::size_t headSize(CTokens tokens) {
    std::size_t at = 0;
    while (at < tokens.size() && !tokens[at].is(";") && !tokens[at].is("{")) {
        if (tokens[at].is("="))
            return at + simpleSize(tokens.subspan(at));
        at += tokens[at].is("(") || tokens[at].is("[") ? bracketSize(tokens.subspan(at)) : 1;
    }
    return at;
}

void readProgram(CTokens tokens, CProgram& program, int depth) {
    while (!tokens.empty()) {
        const std::size_t size = headSize(tokens);
        const CTokens head = tokens.first(size);
        skip(tokens, size);
        if (tokens.empty() || !tokens[0].is("{")) {
            if (!head.empty())
                program.globals.push_back(head);
            skip(tokens, 1);
            continue;
        }
        const CTokens body = insideOf(tokens);
        skip(tokens, bracketSize(tokens));
        if (const auto name = nameOfFunction(head))
            program.functions.push_back({head[*name].text, insideOf(head.subspan(*name + 1)), body});
        else if (depth < deepest && !head.empty() &&
                 (head[0].isWord("namespace") || head[0].isWord("extern")))
            readProgram(body, program, depth + 1);
    }
}

} // namespace

std::optional<CPiece> takePiece(CTokens& tokens) { return take(tokens, 0); }

CProgram programOf(CTokens tokens) {
    CProgram program;
    readProgram(tokens, program, 0);
    return program;
}

} // namespace handlelab
