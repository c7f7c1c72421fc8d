// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/unfinished_line.h"

#include "core/lesson/c_source/type_names.h"
#include "core/lesson/query.h"

#include <algorithm>
#include <span>

namespace handlelab {

namespace {

enum class TokenKind : std::uint8_t { word, text, symbol };

struct Token {
    TokenKind kind;
    std::size_t begin;
    std::string_view text;
    [[nodiscard]] bool is(std::string_view wanted) const {
        return kind == TokenKind::symbol && text == wanted;
    }
    [[nodiscard]] bool isWord(std::string_view wanted) const {
        return kind == TokenKind::word && text == wanted;
    }
};
using Tokens = std::span<const Token>;

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '&' || c == '-';
}

/// The length of the token that `rest` begins with; strings may be unclosed.
Token tokenAt(std::string_view rest, std::size_t begin) {
    std::size_t length = 1;
    if (rest[0] == '"') {
        while (length < rest.size() && rest[length] != '"')
            length += rest[length] == '\\' ? 2 : 1;
        return {TokenKind::text, begin, rest.substr(0, std::min(length + 1, rest.size()))};
    }
    if (isWordCharacter(rest[0])) {
        while (length < rest.size() && isWordCharacter(rest[length]))
            ++length;
        return {TokenKind::word, begin, rest.substr(0, length)};
    }
    constexpr std::string_view pairs[] = {"=>", "==", "!=", "<=", ">="};
    const bool isPair = std::find(std::begin(pairs), std::end(pairs), rest.substr(0, 2)) != std::end(pairs);
    return {TokenKind::symbol, begin, rest.substr(0, isPair ? 2 : 1)};
}

/// How many of the tokens are a cast: (HANDLE), static_cast<HANDLE>( with the parenthesis behind it.
std::size_t castSize(Tokens tokens) {
    const bool named = tokens.size() > 1 && tokens[0].kind == TokenKind::word &&
                       tokens[0].text.ends_with("_cast") && tokens[1].is("<");
    if (!named && (tokens.size() < 2 || !tokens[0].is("(") || tokens[1].kind != TokenKind::word))
        return 0;
    std::size_t at = named ? 2 : 1;
    bool type = false;
    while (at < tokens.size() && (tokens[at].kind == TokenKind::word || tokens[at].is("*"))) {
        type = type || tokens[at].is("*") || typeNamed(tokens[at].text);
        ++at;
    }
    if (at >= tokens.size() || !tokens[at].is(named ? ">" : ")") || !(type || named))
        return 0;
    return at + 1;
}

/// How many of the tokens are a type before a variable: const HANDLE, DWORD *.
std::size_t typeSize(Tokens tokens) {
    std::size_t at = 0;
    while (at < tokens.size() && tokens[at].kind == TokenKind::word &&
           (qualifiesType(tokens[at].text) || typeNamed(tokens[at].text) || tokens[at].text == "auto"))
        ++at;
    while (at > 0 && at < tokens.size() && tokens[at].is("*"))
        ++at;
    return at;
}

/// The tokens without what C writes before a variable or a call and lessons do without: a type, casts, if (,
/// return, !, ::. Counts the parentheses that stay open.
Tokens withoutDress(Tokens tokens, std::size_t& open) {
    if (!tokens.empty() && (tokens[0].isWord("return") || (tokens[0].isWord("if") && tokens.size() > 1)))
        tokens = tokens.subspan(1);
    for (std::size_t size = 1; size > 0 && !tokens.empty(); tokens = tokens.subspan(size)) {
        size = castSize(tokens);
        if (size == 0 && tokens[0].is("(")) {
            size = 1;
            ++open;
        }
        if (size == 0 && (tokens[0].is("!") || tokens[0].is(":")))
            size = 1;
    }
    return tokens.subspan(typeSize(tokens));
}

bool isOpenText(const Token& token) {
    return token.kind == TokenKind::text && (token.text.size() == 1 || token.text.back() != '"');
}

/// Reads the tokens before the cursor one statement part at a time.
class CallLineReader {
  public:
    CallLineReader(std::string_view line, std::size_t cursor);
    CallLine read();

  private:
    CallLine at(CallLinePlace place) {
        m_found.place = place;
        return m_found;
    }
    CallLine readAction(Tokens tokens);
    CallLine readCall(Tokens tokens);
    CallLine readBehindCall(Tokens tokens);
    CallLine readFields(Tokens tokens);
    CallLine readTells(Tokens tokens);
    CallLine readClaim(Tokens tokens);
    /// The parameter of an argument that began with `argument`; marks what earlier ones gave.
    std::size_t parameterOf(Tokens argument, std::size_t position) const;

    CallLine m_found;
    std::vector<Token> m_tokens; ///< without the word at the cursor
    bool m_comment = false;
    std::size_t m_open = 0; ///< parentheses around the call that are still open
};

CallLineReader::CallLineReader(std::string_view line, std::size_t cursor) {
    const std::string_view before = line.substr(0, cursor);
    for (std::size_t at = 0; at < before.size();) {
        if (before[at] == ' ' || before[at] == '\t') {
            ++at;
            continue;
        }
        if (before.substr(at, 2) == "//") {
            m_comment = true;
            break;
        }
        m_tokens.push_back(tokenAt(before.substr(at), at));
        at += m_tokens.back().text.size();
    }
    m_found.from = before.size();
    if (m_tokens.empty())
        return;
    const Token last = m_tokens.back();
    if ((last.kind == TokenKind::word && last.begin + last.text.size() == before.size()) ||
        isOpenText(last)) {
        m_found.from = last.begin;
        m_found.word = last.text;
        m_tokens.pop_back();
    }
}

CallLine CallLineReader::read() {
    const Tokens tokens = m_tokens;
    if (m_comment)
        return at(CallLinePlace::nothing);
    if (tokens.empty())
        return at(CallLinePlace::start);
    const Token& first = tokens[0];
    if (first.is("(") || first.is("!") || first.is(":") || (typeSize(tokens) > 0 && tokens.size() > 1))
        return readAction(tokens);
    if (first.kind != TokenKind::word)
        return at(CallLinePlace::nothing);
    if (tokens.size() > 1 && (tokens[1].is(":") || tokens[1].is("/"))) {
        m_found.process = first.text;
        if (tokens[1].is(":"))
            return readAction(tokens.subspan(2));
        if (tokens.size() == 2)
            return at(CallLinePlace::thread);
        return tokens.size() > 3 && tokens[3].is(":") ? readAction(tokens.subspan(4))
                                                      : at(CallLinePlace::nothing);
    }
    if (tokens.size() > 1 && tokens[1].isWord("tells")) {
        m_found.process = first.text;
        return readTells(tokens.subspan(2));
    }
    if (first.text == "expect" || first.text == "ask")
        return readClaim(tokens.subspan(1));
    if (first.text == "debug")
        return at(tokens.size() == 1 ? CallLinePlace::process : CallLinePlace::nothing);
    if (first.text == "rules")
        return at(tokens.back().is(",") || tokens.size() == 1 || tokens.back().is("=")
                      ? CallLinePlace::rule
                      : CallLinePlace::nothing);
    if (first.text == "process")
        return at(tokens.back().isWord("as")                                    ? CallLinePlace::user
                  : tokens.size() > 1 && tokens[tokens.size() - 2].isWord("as") ? CallLinePlace::afterUser
                                                                                : CallLinePlace::nothing);
    if (first.text == "return" || (tokens.size() > 1 && (tokens[1].is("(") || tokens[1].is("="))))
        return readAction(tokens);
    return at(tokens.size() == 1 ? CallLinePlace::afterProcess : CallLinePlace::nothing);
}

CallLine CallLineReader::readAction(Tokens tokens) {
    tokens = withoutDress(tokens, m_open);
    if (tokens.empty())
        return at(CallLinePlace::action);
    if (tokens[0].kind == TokenKind::word && tokens.size() > 1 && tokens[1].is("=")) {
        tokens = withoutDress(tokens.subspan(2), m_open);
        if (tokens.empty())
            return at(CallLinePlace::result);
    }
    if (tokens[0].kind != TokenKind::word || tokens.size() < 2 || !tokens[1].is("("))
        return at(CallLinePlace::nothing);
    m_found.call = findCall(tokens[0].text);
    return readCall(tokens.subspan(2));
}

std::size_t CallLineReader::parameterOf(Tokens argument, std::size_t position) const {
    const auto& parameters = m_found.call->parameters;
    if (argument.size() < 2 || !argument[1].is("="))
        return position;
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const Parameter& p) { return p.name == argument[0].text; });
    return static_cast<std::size_t>(found - parameters.begin());
}

CallLine CallLineReader::readCall(Tokens tokens) {
    std::size_t depth = 0, begin = 0, position = 0, brace = 0;
    if (m_found.call)
        m_found.given.assign(m_found.call->parameters.size(), false);
    bool anyNamed = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (depth == 0 && token.is(")"))
            return readBehindCall(tokens.subspan(i + 1));
        if (token.is("{"))
            brace = i;
        if (token.is("(") || token.is("{"))
            ++depth;
        if ((token.is(")") || token.is("}")) && depth > 0)
            --depth;
        if (depth != 0 || !token.is(","))
            continue;
        const Tokens argument = tokens.subspan(begin, i - begin);
        anyNamed = anyNamed || (argument.size() > 1 && argument[1].is("="));
        if (m_found.call)
            if (const std::size_t p = parameterOf(argument, position); p < m_found.given.size())
                m_found.given[p] = true;
        begin = i + 1;
        ++position;
    }
    if (!m_found.call)
        return at(CallLinePlace::nothing);
    const Tokens argument = tokens.subspan(begin);
    m_found.named = argument.size() > 1 && argument[1].is("=");
    if (anyNamed && !m_found.named)
        position = static_cast<std::size_t>(std::find(m_found.given.begin(), m_found.given.end(), false) -
                                            m_found.given.begin());
    m_found.parameter = parameterOf(argument, position);
    Tokens value = argument.subspan(m_found.named ? 2 : 0);
    while (const std::size_t cast = castSize(value))
        value = value.subspan(cast);
    if (depth > 0)
        return tokens[brace].is("{") ? readFields(tokens.subspan(brace + 1)) : at(CallLinePlace::nothing);
    constexpr std::string_view operators = "|+*/%^~";
    const bool goesOn = value.empty() || (value.back().kind == TokenKind::symbol &&
                                          operators.find(value.back().text) != std::string_view::npos);
    m_found.place = goesOn ? CallLinePlace::argument : CallLinePlace::nothing;
    return m_found;
}

CallLine CallLineReader::readFields(Tokens tokens) {
    if (tokens.empty() || tokens.back().is(","))
        return at(CallLinePlace::fieldName);
    if (tokens.size() < 2 || !tokens.back().is("="))
        return at(CallLinePlace::nothing);
    m_found.text = tokens[tokens.size() - 2].text;
    return at(CallLinePlace::fieldValue);
}

CallLine CallLineReader::readBehindCall(Tokens tokens) {
    while (m_open > 0 && !tokens.empty() && tokens[0].is(")")) {
        --m_open;
        tokens = tokens.subspan(1);
    }
    if (m_open > 0)
        return at(CallLinePlace::nothing);
    while (!tokens.empty() && tokens[0].is(";"))
        tokens = tokens.subspan(1);
    const auto arrow = std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.is("=>"); });
    if (arrow == tokens.end())
        return at(tokens.empty() || tokens.size() == 2 ? CallLinePlace::afterCall : CallLinePlace::nothing);
    const auto behind = tokens.subspan(static_cast<std::size_t>(arrow - tokens.begin()) + 1);
    if (behind.empty())
        return at(CallLinePlace::expected);
    return at(behind.back().is(",") ? CallLinePlace::expectedError : CallLinePlace::nothing);
}

/// viewer : h as k by "pipe"
CallLine CallLineReader::readTells(Tokens tokens) {
    switch (tokens.size()) {
    case 0:
        return at(CallLinePlace::process);
    case 1:
        m_found.text = ":";
        return at(CallLinePlace::tellsWord);
    case 2:
        return at(CallLinePlace::toldVariable);
    case 3:
    case 5:
        m_found.text = tokens.size() == 3 ? "as" : "by";
        return at(CallLinePlace::tellsWord);
    case 6:
        return at(CallLinePlace::channel);
    default:
        return at(CallLinePlace::nothing);
    }
}

CallLine CallLineReader::readClaim(Tokens tokens) {
    if (!tokens.empty() && tokens[0].isWord("not"))
        tokens = tokens.subspan(1);
    if (tokens.empty())
        return at(CallLinePlace::claim);
    const Token& last = tokens.back();
    constexpr std::string_view comparisons[] = {"==", "!=", "<", "<=", ">", ">="};
    if (last.kind == TokenKind::symbol &&
        std::find(std::begin(comparisons), std::end(comparisons), last.text) != std::end(comparisons)) {
        m_found.text = tokens[0].text;
        return at(CallLinePlace::compared);
    }
    if (last.is("(") && tokens.size() > 1) {
        m_found.text = tokens[tokens.size() - 2].text;
        return at(findQuery(m_found.text) ? CallLinePlace::queryArgument : CallLinePlace::nothing);
    }
    const bool whole = last.is(")") ? tokens.size() == 4 : tokens.size() == 1;
    return at(whole ? CallLinePlace::comparison : CallLinePlace::nothing);
}

} // namespace

CallLine readCallLine(std::string_view line, std::size_t cursor) {
    return CallLineReader(line, std::min(cursor, line.size())).read();
}

} // namespace handlelab
