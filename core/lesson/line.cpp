// SPDX-License-Identifier: GPL-3.0-or-later
// The cursor over one line.
#include "core/base/nearest.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

enum : std::uint8_t { wordStart = 1, wordPart = 2 };

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        table[c] = wordStart | wordPart;
    for (unsigned char c = 'A'; c <= 'Z'; ++c)
        table[c] = wordStart | wordPart;
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = wordPart;
    table['_'] = wordStart | wordPart;
    return table;
}();

std::uint8_t classOf(char c) { return classes[static_cast<unsigned char>(c)]; }

/// What stands at the cursor, for a message: a word, a number, or one code point.
std::string_view thingAt(const Parse& p) {
    const std::string& s = p.lesson.source;
    std::uint32_t last = p.at + 1;
    if (isWordPart(s[p.at]))
        while (last < p.end && isWordPart(s[last]))
            ++last;
    else
        while (last < p.end && (s[last] & 0xC0) == 0x80)
            ++last;
    return p.lesson[Span{p.at, std::min(last - p.at, 40u)}];
}

} // namespace

bool isWordStart(char c) { return (classOf(c) & wordStart) != 0; }
bool isWordPart(char c) { return classOf(c) != 0; }

void skipBlanks(Parse& p) {
    const char* s = p.lesson.source.data();
    while (p.at < p.end && isBlank(s[p.at]))
        ++p.at;
    if (p.at + 1 >= p.end || s[p.at] != '/' || s[p.at + 1] != '/')
        return;
    std::uint32_t begin = p.at + 2, last = p.end;
    while (begin < last && isBlank(s[begin]))
        ++begin;
    while (last > begin && isBlank(s[last - 1]))
        --last;
    p.comment = {begin, last - begin};
    p.end = p.at;
}

bool take(Parse& p, char c) {
    if (peek(p) != c)
        return false;
    ++p.at;
    skipBlanks(p);
    return true;
}

bool takeWord(Parse& p, std::string_view word) {
    if (std::string_view(p.lesson.source).substr(p.at, word.size()) != word ||
        isWordPart(peek(p, static_cast<std::uint32_t>(word.size()))))
        return false;
    p.at += static_cast<std::uint32_t>(word.size());
    skipBlanks(p);
    return true;
}

Span readWord(Parse& p) {
    const std::uint32_t begin = p.at;
    const char* s = p.lesson.source.data();
    if (p.at < p.end && isWordStart(s[p.at]))
        while (p.at < p.end && isWordPart(s[p.at]))
            ++p.at;
    const Span word{begin, p.at - begin};
    skipBlanks(p);
    return word;
}

Span readDotted(Parse& p) {
    const std::uint32_t begin = p.at;
    std::uint32_t last = begin;
    while (isWordStart(peek(p))) {
        while (isWordPart(peek(p)))
            ++p.at;
        last = p.at;
        if (peek(p) != '.' || !isWordStart(peek(p, 1)))
            break;
        ++p.at;
    }
    skipBlanks(p);
    return {begin, last - begin};
}

bool fail(Parse& p, std::uint32_t offset, std::string text) {
    p.mistakes.add(p.lineNumber, p.lineBegin, offset, std::move(text));
    return false;
}

bool unexpected(Parse& p, std::string_view expected) {
    if (p.at >= p.end)
        return fail(p, p.at, fmt::format("the line ends where {} is expected.", expected));
    return fail(p, p.at, fmt::format("unexpected {} where {} is expected.", thingAt(p), expected));
}

std::string didYouMean(const Parse& p, std::string_view word, const std::vector<std::string_view>& known) {
    if (p.mistakes.full())
        return {};
    const std::string near = nearest(word, known);
    return near.empty() ? near : fmt::format(" Did you mean {}?", near);
}

} // namespace handlelab
