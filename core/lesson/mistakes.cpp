// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/mistakes.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace handlelab {

void Mistakes::add(std::uint32_t lineNumber, std::uint32_t lineBegin, std::uint32_t offset,
                   std::string text) {
    ++m_count;
    if (full())
        return;
    // What a lesson holds is quoted; it must not reach a terminal as a control sequence.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; }, '?');
    const std::string_view before = m_lesson[Span{lineBegin, offset - lineBegin}];
    // Bytes that continue a code point are not columns.
    const auto columns =
        std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xC0) != 0x80; });
    m_lesson.mistakes.push_back(
        {m_lesson.file, lineNumber, static_cast<std::uint32_t>(columns) + 1, std::move(text)});
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
