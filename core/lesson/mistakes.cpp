// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/mistakes.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace handlelab {

namespace {

/// Bytes that continue a code point are not columns.
std::uint32_t columns(std::string_view text) {
    return static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// What a lesson holds is quoted; it must not reach a terminal as a control sequence.
void makeHarmless(std::string& text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; }, '?');
}

} // namespace

void Mistakes::add(std::uint32_t lineNumber, std::uint32_t lineBegin, std::uint32_t offset,
                   std::string text) {
    add(lineNumber, lineBegin, Span{offset, 0}, {{"Mistakes", "%1", {std::move(text)}}});
}

void Mistakes::add(std::uint32_t lineNumber, std::uint32_t lineBegin, Span where,
                   std::vector<Sentence> said) {
    ++m_count;
    if (full())
        return;
    for (Sentence& sentence : said)
        for (std::string& argument : sentence.arguments)
            makeHarmless(argument);
    std::string text = english(said);
    const std::uint32_t column = columns(m_lesson[Span{lineBegin, where.begin - lineBegin}]) + 1;
    m_lesson.mistakes.push_back(
        {m_lesson.file, lineNumber, column, std::move(text), columns(m_lesson[where]), std::move(said)});
}

void Mistakes::finish() {
    auto& all = m_lesson.mistakes;
    std::stable_sort(all.begin(), all.end(), [](const Mistake& a, const Mistake& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    if (const std::size_t left = m_count - all.size(); left != 0)
        all.push_back(
            {m_lesson.file, 0, 0,
             fmt::format("{} more mistakes are not listed. Mend these first and read the lesson again.",
                         left)});
}

} // namespace handlelab
