// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/passage.h"

#include "app/words/text.h"

#include <algorithm>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar marker(0xE001); // private use: no lesson has it
constexpr std::size_t deepestHeading = 6;

std::string_view withoutLeadingBlanks(std::string_view text) {
    const std::size_t at = text.find_first_not_of("\r\n");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

/// One to six number signs and a blank, as Markdown wants it: "#include" is none.
bool isHeading(const Lesson& lesson, const Block& block) {
    if (block.code)
        return false;
    const std::string_view text = withoutLeadingBlanks(lesson[block.text]);
    const std::size_t signs = std::min(text.find_first_not_of('#'), text.size());
    return signs > 0 && signs <= deepestHeading &&
           (signs == text.size() || std::string_view(" \t\r\n").find(text[signs]) != std::string_view::npos);
}

std::size_t blockIndexOf(const Lesson& lesson, std::uint32_t statement) {
    return static_cast<std::size_t>(&lesson.blockOf(statement) - lesson.blocks.data());
}

bool hasSteps(const Moment& moment, const Block& block) {
    const auto& steps = moment.steps();
    const auto first = std::ranges::lower_bound(steps, block.firstStatement, {}, &Step::statement);
    return first != steps.end() && first->statement < block.firstStatement + block.statementCount;
}

/// The prose that leads to a block with steps begins here: at the last heading, or behind the block before.
std::size_t beginBefore(const Lesson& lesson, const Moment& moment, std::size_t block) {
    while (block > 0 && !hasSteps(moment, lesson.blocks[block - 1]))
        if (isHeading(lesson, lesson.blocks[--block]))
            break;
    return block;
}

/// The prose behind a block ends here: where that which leads to the next block with steps begins, or with
/// the article.
std::size_t endBehind(const Lesson& lesson, const Moment& moment, std::size_t block) {
    std::size_t end = block + 1;
    std::optional<std::size_t> heading;
    for (; end < lesson.blocks.size() && !hasSteps(moment, lesson.blocks[end]); ++end)
        if (isHeading(lesson, lesson.blocks[end]))
            heading = end;
    return end < lesson.blocks.size() ? heading.value_or(end) : end;
}

std::uint32_t beginOf(const Lesson& lesson, std::size_t block) {
    return block < lesson.blocks.size() ? lesson.blocks[block].text.begin
                                        : static_cast<std::uint32_t>(lesson.source.size());
}

/// The first block that begins at a place or behind it.
auto blockAt(const Lesson& lesson, std::uint32_t place) {
    return std::ranges::lower_bound(lesson.blocks, place, {},
                                    [](const Block& block) { return block.text.begin; });
}

} // namespace

Span passageAt(const Lesson& lesson, const Moment& moment) {
    const auto& steps = moment.steps();
    const auto current = moment.stepAt(moment.position());
    if (!current)
        return {0, steps.empty() ? static_cast<std::uint32_t>(lesson.source.size())
                                 : lesson.blockOf(steps.front().statement).text.begin};
    const std::size_t block = blockIndexOf(lesson, steps[*current].statement);
    const std::uint32_t done = moment.stepsDone();
    const bool complete = done == *current + 1 &&
                          (done >= steps.size() || blockIndexOf(lesson, steps[done].statement) != block);
    const std::uint32_t begin = beginOf(lesson, beginBefore(lesson, moment, block));
    const std::uint32_t end =
        complete ? beginOf(lesson, endBehind(lesson, moment, block)) : lesson.blocks[block].text.end();
    return {begin, end - begin};
}

std::optional<std::uint32_t> closingOf(const Lesson& lesson, const Moment& moment) {
    if (moment.steps().empty())
        return {};
    std::size_t block = blockIndexOf(lesson, moment.steps().back().statement) + 1;
    while (block < lesson.blocks.size() && !isHeading(lesson, lesson.blocks[block]))
        ++block;
    if (block == lesson.blocks.size())
        return {};
    return beginOf(lesson, block);
}

QString headingAt(const Lesson& lesson, std::uint32_t place) {
    const std::size_t from = std::min<std::size_t>(place, lesson.source.size());
    const std::string_view rest = withoutLeadingBlanks(std::string_view(lesson.source).substr(from));
    const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
    QString text = qt(line);
    while (text.startsWith(u'#'))
        text.remove(0, 1);
    return text.remove(u'`').remove(u'*').trimmed();
}

Span around(const Lesson& lesson, Span passage, std::uint32_t limit) {
    const auto size = static_cast<std::uint32_t>(lesson.source.size());
    if (size <= limit)
        return {0, size};
    if (passage.length >= limit)
        return {passage.begin, limit};
    const std::uint32_t room = (limit - passage.length) / 2;
    const auto first = blockAt(lesson, passage.begin > room ? passage.begin - room : 0);
    const std::uint32_t begin =
        first == lesson.blocks.end() ? passage.begin : std::min(first->text.begin, passage.begin);
    if (size - passage.end() <= room)
        return {begin, size - begin};
    const auto behind = blockAt(lesson, passage.end() + room + 1) - 1; // the first block begins at 0
    const std::uint32_t end = std::max(behind->text.begin, passage.end());
    return {begin, end - begin};
}

QString markOf(std::size_t part) { return marker + QString::number(part); }

Article articleOf(const Lesson& lesson, Span stretch, Blocks blocks) {
    Article article;
    bool begins = true;
    const auto last = blockAt(lesson, stretch.end());
    for (auto block = blockAt(lesson, stretch.begin); block != last; ++block) {
        const std::uint32_t length = std::min(block->text.end(), stretch.end()) - block->text.begin;
        if (block->code && blocks == Blocks::prose) {
            begins = true;
            continue;
        }
        if (begins || block->code || isHeading(lesson, *block)) {
            article.markdown += u"\n\n"_s + markOf(article.parts.size()) + u"\n\n"_s;
            article.parts.push_back(block->text.begin);
        }
        const std::string_view text = lesson[Span{block->text.begin, length}];
        article.markdown += qt(text).remove(marker);
        begins = block->code;
    }
    return article;
}

} // namespace handlelab
