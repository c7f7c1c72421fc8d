// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/canonical.h"

#include "core/lesson/c_source/brackets.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

std::string_view trimmed(std::string_view text, std::string_view alsoBehind = {}) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' ||
                             alsoBehind.find(text.back()) != std::string_view::npos))
        text.remove_suffix(1);
    return text;
}

/// The parentheses behind the call's name with all between them.
std::string_view argumentsOf(const Lesson& lesson, const Statement& s) {
    std::string_view rest = lesson[Span{s.call.end(), s.line.end() - s.call.end()}];
    rest.remove_prefix(std::min(rest.find('('), rest.size()));
    return rest.substr(0, bracketLength(rest));
}

/// => TRUE, ERROR_SUCCESS
std::string expectation(const Lesson& lesson, const Statement& s) {
    if (s.expected == 0)
        return {};
    const std::uint32_t begin = lesson.expressions[s.expected].text.begin;
    const std::uint32_t last = s.expectedError != 0 ? s.expectedError : s.expected;
    return fmt::format(" => {}", lesson[Span{begin, lesson.expressions[last].text.end() - begin}]);
}

} // namespace

std::string canonicalLine(const Lesson& lesson, const Statement& s) {
    const bool acts = s.kind == StatementKind::call || s.kind == StatementKind::assign;
    if (!acts || !s.dressed)
        return std::string(lesson[s.line]);
    std::string line(lesson[s.process]);
    if (s.thread.length != 0)
        line += fmt::format("/{}", lesson[s.thread]);
    line += ": ";
    if (s.variable.length != 0)
        line += fmt::format("{} = ", lesson[s.variable]);
    if (s.kind == StatementKind::call) {
        line += fmt::format("{}{}", lesson[s.call], argumentsOf(lesson, s));
        if (s.other.length != 0)
            line += fmt::format(" starts {}", lesson[s.other]);
        line += expectation(lesson, s);
    } else {
        const std::string_view rest = lesson[Span{s.variable.end(), s.line.end() - s.variable.end()}];
        const std::size_t value = rest.find('=') + 1;
        line += trimmed(rest.substr(value, s.valueEnd - s.variable.end() - value), ";");
    }
    if (s.comment.length != 0)
        line += fmt::format(" // {}", lesson[s.comment]);
    return line;
}

} // namespace handlelab
