// SPDX-License-Identifier: GPL-3.0-or-later
// String literals with the escapes of C. A numeric escape names a code point, as in L"...".
#include "core/base/utf8.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace handlelab {

namespace {

constexpr std::string_view simpleEscapes = "ntr\\\"'?abfv";
constexpr std::string_view simpleMeanings = "\n\t\r\\\"'?\a\b\f\v";

int digitOf(char c, unsigned base) {
    int digit = -1;
    if (isDigit(c))
        digit = c - '0';
    else if (c >= 'a' && c <= 'f')
        digit = c - 'a' + 10;
    else if (c >= 'A' && c <= 'F')
        digit = c - 'A' + 10;
    return digit < static_cast<int>(base) ? digit : -1;
}

void appendUtf8(std::string& out, std::uint32_t c) {
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

struct Escape {
    std::size_t length = 0;      ///< bytes after the backslash; 0 when it is no escape
    std::uint32_t codePoint = 0; ///< 0 when the digits are missing, too large, half of a pair or NUL
};

Escape numericEscape(std::string_view text, std::size_t prefix, unsigned base, std::size_t most,
                     std::size_t least) {
    Escape escape{prefix, 0};
    std::uint64_t value = 0;
    std::size_t digits = 0;
    for (; digits < most && escape.length < text.size(); ++digits, ++escape.length) {
        const int digit = digitOf(text[escape.length], base);
        if (digit < 0)
            break;
        value = std::min<std::uint64_t>(value * base + static_cast<unsigned>(digit), 0x11'0000);
    }
    if (digits >= least && value < 0x11'0000 && (value < 0xD800 || value > 0xDFFF))
        escape.codePoint = static_cast<std::uint32_t>(value);
    return escape;
}

/// The escape whose characters after the backslash `text` begins with.
Escape readEscape(std::string_view text) {
    if (text.empty())
        return {};
    if (const std::size_t i = simpleEscapes.find(text[0]); i != std::string_view::npos)
        return {1, static_cast<std::uint32_t>(simpleMeanings[i])};
    if (text[0] == 'x')
        return numericEscape(text, 1, 16, text.size(), 1);
    if (text[0] == 'u')
        return numericEscape(text, 1, 16, 4, 4);
    if (text[0] == 'U')
        return numericEscape(text, 1, 16, 8, 8);
    if (digitOf(text[0], 8) >= 0)
        return numericEscape(text, 0, 8, 3, 1);
    return {};
}

/// Passes the escape whose backslash stands at the cursor; a bad one is reported, and the string goes on.
void passEscape(Parse& p) {
    const std::string_view rest = p.lesson[Span{p.at + 1, p.end - p.at - 1}];
    const Escape escape = readEscape(rest);
    const std::uint32_t begin = p.at;
    std::size_t length = escape.length;
    if (length == 0)
        for (length = 1; length < rest.size() && (rest[length] & 0xC0) == 0x80;)
            ++length;
    p.at += 1 + static_cast<std::uint32_t>(length);
    if (escape.codePoint != 0)
        return;
    const Span whole{begin, p.at - begin};
    const std::string_view shown = rest.substr(0, std::min<std::size_t>(length, 12));
    if (escape.length == 0)
        fail(p, whole,
             CORE_TR("Mistakes", "unknown escape %1 in a string. A backslash itself is written \\\\."),
             {"\\" + std::string(shown)});
    else
        fail(p, whole, CORE_TR("Mistakes", "the escape %1 does not name a character."),
             {"\\" + std::string(shown)});
}

/// Of L, u, U and u8 before a quote.
std::uint32_t prefixLength(const Parse& p) {
    const char c = peek(p);
    if (c == 'u' && peek(p, 1) == '8' && peek(p, 2) == '"')
        return 2;
    return (c == 'L' || c == 'u' || c == 'U') && peek(p, 1) == '"' ? 1 : 0;
}

} // namespace

bool startsLiteral(const Parse& p) { return peek(p, prefixLength(p)) == '"'; }

std::optional<std::uint32_t> readCharacter(Parse& p) {
    const std::uint32_t begin = p.at;
    p.at += peek(p) == '\'' ? 1 : 2;
    const std::string_view rest = p.lesson[Span{p.at, p.end - p.at}];
    std::size_t length = 1;
    std::uint32_t value = 0;
    if (rest.starts_with('\\')) {
        const Escape escape = readEscape(rest.substr(1));
        length = 1 + std::max<std::size_t>(escape.length, 1);
        value = escape.codePoint;
    } else if (!rest.empty()) {
        std::string_view left = rest;
        value = takeCharacter(left);
        length = rest.size() - left.size();
    }
    if (rest.size() <= length || rest[length] != '\'' || rest[0] == '\'') {
        fail(p, begin,
             CORE_TR("Mistakes", "a character is written 'a', with one character between the quotes."));
        return {};
    }
    p.at += static_cast<std::uint32_t>(length) + 1;
    skipBlanks(p);
    return value;
}

Span readLiteral(Parse& p) {
    p.at += prefixLength(p);
    const std::uint32_t begin = p.at++;
    const char* s = p.lesson.source.data();
    while (p.at < p.end && s[p.at] != '"') {
        if (s[p.at] != '\\')
            ++p.at;
        else if (p.at + 1 >= p.end)
            p.at = p.end; // the backslash hides nothing: the quote is missing
        else
            passEscape(p);
    }
    if (p.at >= p.end) {
        fail(p, begin, CORE_TR("Mistakes", "this string is never closed. Put a \" behind it."));
        return {};
    }
    ++p.at;
    const Span literal{begin, p.at - begin};
    skipBlanks(p);
    return literal;
}

std::string unquote(std::string_view literal) {
    if (literal.starts_with('L'))
        literal.remove_prefix(1);
    if (literal.starts_with('"'))
        literal.remove_prefix(1);
    if (literal.ends_with('"'))
        literal.remove_suffix(1);
    std::string text;
    text.reserve(literal.size());
    for (std::size_t i = 0; i < literal.size(); ++i) {
        const Escape escape = literal[i] == '\\' ? readEscape(literal.substr(i + 1)) : Escape{};
        if (escape.codePoint == 0) {
            text += literal[i];
        } else {
            appendUtf8(text, escape.codePoint);
            i += escape.length;
        }
    }
    return text;
}

std::string quote(std::string_view text) {
    std::string literal = "\"";
    for (const char c : text) {
        const std::size_t i = simpleMeanings.find(c);
        if (c == '\'' || c == '?')
            literal += c;
        else if (i != std::string_view::npos)
            (literal += '\\') += simpleEscapes[i];
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            literal += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
        else
            literal += c;
    }
    return literal += '"';
}

} // namespace handlelab
