// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/author.h"

#include "core/base/translate.h"
#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

constexpr const char* addName = CORE_TR("Edit", "Add a line");
constexpr std::size_t mostOfAName = 40; // bytes of a line in a menu

/// The end of line that the lesson uses.
std::string_view endOfLine(const Lesson& lesson) {
    const std::size_t found = lesson.source.find('\n');
    return found != std::string::npos && found > 0 && lesson.source[found - 1] == '\r' ? "\r\n" : "\n";
}

/// The byte behind the end of the line in which `offset` stands.
std::size_t behindLine(const Lesson& lesson, std::size_t offset) {
    const std::size_t found = lesson.source.find('\n', offset);
    return found == std::string::npos ? lesson.source.size() : found + 1;
}

/// One line, whatever was given, indented as `like` is.
std::string oneLine(const Lesson& lesson, std::string_view line, Span like) {
    const std::string_view model = lesson[like];
    std::string text(model.substr(0, std::min(model.find_first_not_of(" \t"), model.size())));
    text += line;
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

Edit makeEdit(const Lesson& lesson, std::size_t begin, std::size_t end, std::string inserted,
              const char* name) {
    return {begin, lesson.source.substr(begin, end - begin), std::move(inserted), name};
}

/// A line at `at`, which may be the end of a text whose last line is not ended.
Edit insertLine(const Lesson& lesson, std::size_t at, const std::string& line) {
    const std::string_view eol = endOfLine(lesson);
    const bool open = at > 0 && lesson.source[at - 1] != '\n';
    return makeEdit(lesson, at, at, fmt::format("{}{}{}", open ? eol : "", line, eol), addName);
}

std::string codeBlock(const Lesson& lesson, std::string_view line) {
    const std::string_view eol = endOfLine(lesson);
    return fmt::format("```handlelab{}{}{}```{}", eol, line, eol, eol);
}

/// The closing fence of a code block with its end of line; empty when the block is never closed.
Span closingFence(const Lesson& lesson, const Block& block) {
    const std::uint32_t begin = block.lines.end();
    return {begin, static_cast<std::uint32_t>(behindLine(lesson, begin)) - begin};
}

// ---- sections -------------------------------------------------------------------------------------------

bool isBlankText(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// The words of a block that is a heading; empty for others.
std::string sectionHeading(const Lesson& lesson, const Block& block) {
    std::string_view text = lesson[block.text];
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return block.code ? std::string() : headingOf(text.substr(0, text.find_first_of("\r\n")));
}

/// The number of the block in which the section of block `inside` ends: the next heading, or the number of
/// blocks.
std::size_t sectionEnd(const Lesson& lesson, std::size_t inside) {
    std::size_t end = inside + 1;
    while (end < lesson.blocks.size() && sectionHeading(lesson, lesson.blocks[end]).empty())
        ++end;
    return end;
}

/// Whether the last block is a fence without an end, in which nothing can be put.
bool endsInOpenFence(const Lesson& lesson) {
    const Block& last = lesson.blocks.back();
    std::string_view text = lesson[last.text];
    const std::size_t marks = std::min(text.find_first_not_of(text.front()), text.size());
    if (last.code || marks < 3 || (text.front() != '`' && text.front() != '~'))
        return false;
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    const std::string_view lastLine = text.substr(text.find_last_of('\n') + 1);
    return lastLine.size() == text.size() || lastLine.size() < marks ||
           lastLine.find_first_not_of(text.front()) != std::string_view::npos;
}

/// Where block number `block` begins; for the number of blocks, where the text ends.
std::size_t beginOf(const Lesson& lesson, std::size_t block) {
    if (block < lesson.blocks.size())
        return lesson.blocks[block].text.begin;
    return !lesson.blocks.empty() && endsInOpenFence(lesson) ? lesson.blocks.back().text.begin
                                                             : lesson.source.size();
}

/// Where something is put, and what the article says there.
struct Cut {
    std::uint32_t kept = 0;   ///< statements that stay
    std::size_t block = 0;    ///< the number of the last code block that stays
    std::size_t section = 0;  ///< the number of the block behind its section
    bool blockWhole = false;  ///< all statements of the block stay
    bool sectionWhole = true; ///< and all of its section
    bool spoken = false;      ///< prose of the section stands behind the block
};

Cut cutBehind(const Lesson& lesson, std::uint32_t after) {
    Cut place;
    place.kept = after;
    if (after < lesson.statements.size())
        while (place.kept > 0 && lesson.statements[place.kept - 1].kind == StatementKind::ask)
            --place.kept;
    const auto& blocks = lesson.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (blocks[i].code &&
            (blocks[i].firstStatement < std::max(place.kept, 1u) || after == lesson.statements.size()))
            place.block = i;
    const Block& own = blocks[place.block];
    place.section = sectionEnd(lesson, place.block);
    const auto through = [&](std::size_t block) {
        return block < blocks.size() ? blocks[block].firstStatement
                                     : static_cast<std::uint32_t>(lesson.statements.size());
    };
    place.blockWhole = own.firstStatement + own.statementCount <= place.kept;
    place.sectionWhole = through(place.section) <= place.kept;
    const std::size_t behind = closingFence(lesson, own).end(), end = beginOf(lesson, place.section);
    place.spoken = behind < end && !isBlankText(std::string_view(lesson.source).substr(behind, end - behind));
    return place;
}

/// A block of its own at `at`, where a paragraph may stand right before or behind.
std::string ownBlock(const Lesson& lesson, std::size_t at, const std::string& line) {
    const std::string_view eol = endOfLine(lesson), source = lesson.source;
    const std::string_view before = source.substr(0, at);
    std::string text;
    if (!before.empty() && !before.ends_with('\n'))
        text += eol;
    if (!before.empty() && !before.ends_with("\n\n") && !before.ends_with("\n\r\n"))
        text += eol;
    text += codeBlock(lesson, line);
    return at < source.size() ? text + std::string(eol) : text;
}

/// In the last block, or in a block of its own where the section has prose about what that block did.
Edit appendStatement(const Lesson& lesson, std::string_view line) {
    const bool anywhere = std::ranges::any_of(lesson.blocks, &Block::code);
    const auto all = static_cast<std::uint32_t>(lesson.statements.size());
    const Cut place = anywhere ? cutBehind(lesson, all) : Cut{.section = lesson.blocks.size()};
    if (anywhere && !place.spoken) {
        const Span model = all == 0 ? Span{} : lesson.statements.back().line;
        return insertLine(lesson, lesson.blocks[place.block].lines.end(), oneLine(lesson, line, model));
    }
    const std::size_t at = beginOf(lesson, place.section);
    return makeEdit(lesson, at, at, ownBlock(lesson, at, oneLine(lesson, line, {})), addName);
}

} // namespace

std::string newLessonText(std::string_view rules) {
    return fmt::format("# {}\n\n```handlelab\nrules {}\nprocess editor \"editor.exe\"\n```\n",
                       CORE_TR("Edit", "New lesson"), rules);
}

Edit replaceTail(const Lesson& lesson, std::uint32_t after, std::string_view line) {
    if (after >= lesson.statements.size())
        return appendStatement(lesson, line);
    const Cut place = cutBehind(lesson, after);
    const Block& own = lesson.blocks[place.block];
    const std::size_t end = lesson.source.size();
    const std::string_view eol = endOfLine(lesson);
    if (place.sectionWhole && place.spoken) {
        const std::string_view kept =
            std::string_view(lesson.source).substr(0, beginOf(lesson, place.section));
        const std::size_t at = kept.find_last_not_of(" \t\r\n") + 1;
        return makeEdit(lesson, at, end,
                        fmt::format("{}{}{}", eol, eol, codeBlock(lesson, oneLine(lesson, line, {}))),
                        addName);
    }
    const Span model = lesson.statements[place.kept == 0 ? 0 : place.kept - 1].line;
    const std::size_t at = place.blockWhole  ? own.lines.end()
                           : place.kept == 0 ? model.begin
                                             : behindLine(lesson, model.end());
    return makeEdit(
        lesson, at, end,
        fmt::format("{}{}{}", oneLine(lesson, line, model), eol, lesson[closingFence(lesson, own)]), addName);
}

Tail tailBehind(const Lesson& lesson, std::uint32_t after) {
    Tail tail;
    if (after >= lesson.statements.size())
        return tail;
    const Cut place = cutBehind(lesson, after);
    for (std::size_t i = place.block + 1; i < place.section && !place.sectionWhole; ++i)
        tail.restOfSection |= !lesson.blocks[i].code && !isBlankText(lesson[lesson.blocks[i].text]);
    for (std::size_t i = place.section; i < lesson.blocks.size(); ++i)
        if (std::string heading = sectionHeading(lesson, lesson.blocks[i]); !heading.empty())
            tail.headings.push_back(std::move(heading));
    return tail;
}

bool hasNarrative(const Lesson& lesson) {
    const bool told = std::ranges::any_of(lesson.statements, [](const Statement& statement) {
        return statement.kind == StatementKind::ask || statement.kind == StatementKind::stop ||
               statement.kind == StatementKind::goOn;
    });
    return told || std::ranges::any_of(lesson.blocks, [&](const Block& block) {
               return !block.code && !isBlankText(lesson[block.text]) &&
                      sectionHeading(lesson, block).empty();
           });
}

std::string nameOfAct(const Lesson& lesson, const Statement& statement) {
    if (statement.kind == StatementKind::call)
        return std::string(lesson[statement.call]);
    std::string name(actText(lesson, statement));
    if (statement.kind == StatementKind::assign)
        name = name.substr(std::min(name.find(':') + 1, name.size()));
    name.erase(0, name.find_first_not_of(' '));
    if (name.size() <= mostOfAName)
        return name;
    std::size_t end = mostOfAName;
    while (end > 0 && (name[end] & 0xC0) == 0x80) // not within a code point
        --end;
    return name.substr(0, end) + "…";
}

} // namespace handlelab
