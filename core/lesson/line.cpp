// SPDX-License-Identifier: GPL-3.0-or-later
// The cursor over one line.
#include "core/base/nearest.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"

#include <algorithm>
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

/// What stands at an offset, for a message: a word, a number, or one code point; nothing behind the end.
Span thingAt(const Parse& p, std::uint32_t at) {
    if (at >= p.end)
        return {at, 0};
    const std::string& s = p.lesson.source;
    std::uint32_t last = at + 1;
    if (isWordPart(s[at]))
        while (last < p.end && isWordPart(s[last]))
            ++last;
    else
        while (last < p.end && (s[last] & 0xC0) == 0x80)
            ++last;
    return {at, std::min(last - at, 40u)};
}

} // namespace

bool isWordStart(char c) { return (classOf(c) & wordStart) != 0; }
bool isWordPart(char c) { return classOf(c) != 0; }

void skipBlanks(Parse& p) {
    const char* s = p.lesson.source.data();
    for (;;) {
        while (p.at < p.end && isBlank(s[p.at]))
            ++p.at;
        if (p.at + 1 >= p.end || s[p.at] != '/' || (s[p.at + 1] != '/' && s[p.at + 1] != '*'))
            return;
        std::uint32_t begin = p.at + 2, last = p.end;
        if (s[p.at + 1] == '*') { // one that is not closed takes the rest of the line
            const std::size_t closed = std::string_view(p.lesson.source).substr(0, p.end).find("*/", begin);
            if (closed != std::string_view::npos) {
                p.at = static_cast<std::uint32_t>(closed) + 2;
                continue;
            }
        }
        while (begin < last && isBlank(s[begin]))
            ++begin;
        while (last > begin && isBlank(s[last - 1]))
            --last;
        p.comment = {begin, last - begin};
        p.end = p.at;
        return;
    }
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

bool fail(Parse& p, Span where, const char* pattern, std::vector<std::string> arguments,
          std::vector<Sentence> more) {
    std::vector<Sentence> said{{"Mistakes", pattern, std::move(arguments)}};
    for (Sentence& sentence : more)
        said.push_back(std::move(sentence));
    p.mistakes.add(p.lineNumber, p.lineBegin, where, std::move(said));
    return false;
}

bool fail(Parse& p, std::uint32_t offset, const char* pattern, std::vector<std::string> arguments,
          std::vector<Sentence> more) {
    return fail(p, thingAt(p, offset), pattern, std::move(arguments), std::move(more));
}

bool fail(Parse& p, Span where, std::string text) { return fail(p, where, "%1", {std::move(text)}); }

bool unexpected(Parse& p, std::string_view expected) {
    const bool literal = expected.size() < 3 || std::ranges::none_of(expected, isBlank);
    std::string what = literal ? std::string(expected) : markedKind(expected);
    if (p.at >= p.end)
        return fail(p, p.at, CORE_TR("Mistakes", "the line ends where %1 is expected."), {std::move(what)});
    const Span thing = thingAt(p, p.at);
    return fail(p, thing, CORE_TR("Mistakes", "unexpected %1 where %2 is expected."),
                {std::string(p.lesson[thing]), std::move(what)});
}

std::vector<Sentence> didYouMean(const Parse& p, std::string_view word,
                                 const std::vector<std::string_view>& known) {
    if (p.mistakes.full())
        return {};
    const std::string near = nearest(word, known);
    if (near.empty())
        return {};
    return {{"Mistakes", CORE_TR("Mistakes", "Did you mean %1?"), {near}}};
}

Span spanFrom(const Parse& p, std::uint32_t begin) {
    std::uint32_t last = p.at;
    while (last > begin && isBlank(p.lesson.source[last - 1]))
        --last;
    return {begin, last - begin};
}

bool Level::tooDeep() const {
    return p.depth > maximumDepth &&
           !fail(p, p.at,
                 CORE_TR("Mistakes", "parentheses and braces may stand at most %1 deep in each other."),
                 {std::to_string(maximumDepth)});
}

} // namespace handlelab
