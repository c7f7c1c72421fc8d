// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/tokens.h"

#include "core/lesson/c_source/brackets.h"

#include <algorithm>
#include <charconv>

namespace handlelab {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigitCharacter(char c) { return c >= '0' && c <= '9'; }
bool isPart(char c) { return isLetter(c) || isDigitCharacter(c); }
bool isSpaceCharacter(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// How long a literal that may have a prefix is; 0 where none begins.
std::size_t prefixedLiteral(std::string_view rest) {
    const std::size_t quote = rest.substr(0, 3).find_first_of("\"'");
    if (quote == std::string_view::npos || !std::ranges::all_of(rest.substr(0, quote), isPart))
        return 0;
    const std::string_view prefix = rest.substr(0, quote);
    if (!prefix.empty() && prefix != "L" && prefix != "u" && prefix != "U" && prefix != "u8")
        return 0;
    const std::size_t length = literalLength(rest.substr(quote));
    return length == 0 ? 0 : quote + length;
}

std::size_t signLength(std::string_view rest) {
    constexpr std::string_view pairs[] = {"->", "::", "==", "!=", "<=", ">=", "&&", "||", "<<", ">>",
                                          "++", "--", "+=", "-=", "|=", "&=", "^=", "*=", "/="};
    return std::ranges::find(pairs, rest.substr(0, 2)) != std::end(pairs) ? 2 : 1;
}

class Reader {
  public:
    explicit Reader(std::string_view source)
        : m_source(source) {}
    std::vector<CToken> read();

  private:
    void passComment();
    void passDirective();
    void add(CToken::Kind kind, std::size_t length);
    void put(CToken token);
    [[nodiscard]] std::string_view rest() const { return m_source.substr(m_at); }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::uint32_t m_line = 1;
    bool m_spaced = false, m_lineBegins = true;
    std::vector<CToken> m_tokens;
    std::map<std::string, std::vector<CToken>, std::less<>> m_macros;
};

void Reader::passComment() {
    const bool block = rest().starts_with("/*");
    std::size_t end = block ? m_source.find("*/", m_at + 2) : m_source.find('\n', m_at);
    end = end == std::string_view::npos ? m_source.size() : block ? end + 2 : end;
    m_line += static_cast<std::uint32_t>(std::ranges::count(m_source.substr(m_at, end - m_at), '\n'));
    m_at = end;
    m_spaced = true;
}

/// A line of the preprocessor; #define NAME value is remembered.
void Reader::passDirective() {
    std::size_t end = m_source.find('\n', m_at);
    while (end != std::string_view::npos && end > 0 && m_source[end - 1] == '\\') {
        ++m_line;
        end = m_source.find('\n', end + 1);
    }
    end = std::min(end, m_source.size());
    std::string_view line = m_source.substr(m_at + 1, end - m_at - 1);
    m_at = end;
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (!line.starts_with("define"))
        return;
    line.remove_prefix(6);
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const auto length = static_cast<std::size_t>(std::ranges::find_if_not(line, isPart) - line.begin());
    const std::string_view value = line.substr(length);
    if (length == 0 || value.empty() || value.front() == '(')
        return; // only a flag, or a function
    Reader reader(value);
    reader.m_line = m_line;
    reader.m_lineBegins = false;
    m_macros[std::string(line.substr(0, length))] = reader.read();
}

void Reader::put(CToken token) {
    const auto isText = [](const CToken& t) { return t.kind == CToken::Kind::text && t.text.ends_with('"'); };
    if (!m_tokens.empty() && isText(m_tokens.back()) && isText(token)) {
        std::string& before = m_tokens.back().text;
        before.pop_back();
        before += token.text.substr(token.text.find('"') + 1);
        return;
    }
    m_tokens.push_back(std::move(token));
}

void Reader::add(CToken::Kind kind, std::size_t length) {
    CToken token{kind, std::string(rest().substr(0, length)), m_line, m_spaced};
    m_at += length;
    m_spaced = m_lineBegins = false;
    const auto macro = kind == CToken::Kind::word ? m_macros.find(token.text) : m_macros.end();
    if (macro == m_macros.end())
        return put(std::move(token));
    bool first = true;
    for (CToken part : macro->second) {
        part.line = token.line;
        part.spaced = first ? token.spaced : part.spaced;
        first = false;
        put(std::move(part));
    }
}

std::vector<CToken> Reader::read() {
    while (m_at < m_source.size()) {
        const char c = m_source[m_at];
        if (isSpaceCharacter(c)) {
            m_line += c == '\n';
            m_lineBegins = m_lineBegins || c == '\n';
            m_spaced = true;
            ++m_at;
        } else if (c == '\\' && m_at + 1 < m_source.size() && m_source[m_at + 1] == '\n') {
            ++m_at;
        } else if (rest().starts_with("//") || rest().starts_with("/*")) {
            passComment();
        } else if (c == '#' && m_lineBegins) {
            passDirective();
        } else if (const std::size_t literal = prefixedLiteral(rest()); literal != 0) {
            add(CToken::Kind::text, literal);
        } else if (isPart(c)) {
            std::size_t length = 1;
            const bool number = isDigitCharacter(c);
            while (length < rest().size() &&
                   (isPart(rest()[length]) || (number && rest()[length] == '\'' &&
                                               length + 1 < rest().size() && isPart(rest()[length + 1]))))
                ++length;
            add(number ? CToken::Kind::number : CToken::Kind::word, length);
        } else {
            add(CToken::Kind::sign, signLength(rest()));
        }
    }
    return std::move(m_tokens);
}

bool opens(const CToken& token) { return token.is("(") || token.is("[") || token.is("{"); }
bool closes(const CToken& token) { return token.is(")") || token.is("]") || token.is("}"); }

} // namespace

std::vector<CToken> tokensOf(std::string_view source) { return Reader(source).read(); }

std::size_t bracketSize(CTokens tokens) {
    std::size_t depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += opens(tokens[i]) ? 1 : 0;
        if (closes(tokens[i]) && --depth == 0)
            return i + 1;
    }
    return tokens.size();
}

std::vector<CTokens> splitAtCommas(CTokens tokens) {
    std::vector<CTokens> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tokens.size();) {
        if (opens(tokens[i])) {
            i += bracketSize(tokens.subspan(i));
            continue;
        }
        if (tokens[i].is(",")) {
            parts.push_back(tokens.subspan(begin, i - begin));
            begin = i + 1;
        }
        ++i;
    }
    if (!tokens.empty())
        parts.push_back(tokens.subspan(begin));
    return parts;
}

std::optional<std::uint64_t> numberIn(CTokens tokens) {
    std::uint64_t value = 0;
    if (tokens.size() != 1 || tokens[0].kind != CToken::Kind::number)
        return {};
    const std::string& text = tokens[0].text;
    const bool hex = text.starts_with("0x");
    const auto [end, problem] =
        std::from_chars(text.data() + (hex ? 2 : 0), text.data() + text.size(), value, hex ? 16 : 10);
    return problem == std::errc() ? std::optional(value) : std::nullopt;
}

std::vector<CToken> replaced(CTokens tokens,
                             const std::map<std::string, std::vector<CToken>, std::less<>>& by) {
    std::vector<CToken> out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const CToken& token = tokens[i];
        const bool member = i > 0 && (tokens[i - 1].is(".") || tokens[i - 1].is("->"));
        const auto found = token.kind == CToken::Kind::word && !member ? by.find(token.text) : by.end();
        if (found == by.end()) {
            out.push_back(token);
            continue;
        }
        for (std::size_t part = 0; part < found->second.size(); ++part) {
            out.push_back(found->second[part]);
            out.back().line = token.line;
            if (part == 0)
                out.back().spaced = token.spaced;
        }
    }
    return out;
}

std::string spelled(CTokens tokens) {
    std::string text;
    bool tight = true; // nothing stands behind an opening parenthesis
    for (const CToken& token : tokens) {
        if (token.spaced && !tight && !token.is(")") && !token.is("]") && !token.is(",") && !token.is(";"))
            text += ' ';
        text += token.text;
        tight = token.is("(") || token.is("[");
    }
    return text;
}

} // namespace handlelab
