// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/written_type.h"

#include <algorithm>

namespace handlelab {

namespace {

/// Whether a second word of a type stands at the cursor: unsigned long.
bool continuesType(const Parse& p) {
    const std::string_view rest = std::string_view(p.lesson.source).substr(p.at, p.end - p.at);
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"long", "int", "char", "short"}, [&](std::string_view word) {
            return rest.starts_with(word) && !isWordPart(peek(p, static_cast<std::uint32_t>(word.size())));
        });
}

bool beginsOperand(const Parse& p) {
    const char c = peek(p);
    return isWordPart(c) || c == '(' || c == '"' || c == '\'' || c == '-' || c == '~' || c == '&' || c == '{';
}

} // namespace

WrittenType passType(Parse& p) {
    WrittenType written;
    while (isWordStart(peek(p))) {
        const Span word = readWord(p);
        if (peek(p) == ':' && peek(p, 1) == ':') { // std::uint32_t
            p.at += 2;
            continue;
        }
        const bool more = qualifiesType(p.lesson[word]);
        if (!more || p.lesson[word] == "unsigned") {
            written.word = word;
            written.type = typeNamed(p.lesson[word]);
        }
        if (!more && !continuesType(p)) // "long int" has more words, "HANDLE h" has not
            break;
    }
    while (peek(p) == '*' || (written.type && peek(p) == '&')) {
        written.pointer = true;
        take(p, peek(p));
    }
    return written;
}

std::optional<WrittenType> passCast(Parse& p) {
    const std::uint32_t begin = p.at;
    take(p, '(');
    const WrittenType written = passType(p);
    const bool named = written.type || (written.pointer && written.word.length != 0);
    if (named && take(p, ')') && beginsOperand(p))
        return written;
    p.at = begin;
    return {};
}

} // namespace handlelab
