// SPDX-License-Identifier: GPL-3.0-or-later
#include "author.h"

#include "../translate.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

constexpr const char* addName = CORE_TR("Edit", "Add a line");
constexpr const char* replaceTailName = CORE_TR("Edit", "Replace what follows");
constexpr const char* removeName = CORE_TR("Edit", "Remove a line");
constexpr const char* changeName = CORE_TR("Edit", "Change a line");

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

Edit insertBlock(const Lesson& lesson, const std::string& line) {
    const std::string_view eol = endOfLine(lesson);
    std::string text;
    if (!lesson.source.empty())
        text = lesson.source.back() == '\n' ? std::string(eol) : fmt::format("{}{}", eol, eol);
    text += fmt::format("```handlelab{}{}{}```{}", eol, line, eol, eol);
    return makeEdit(lesson, lesson.source.size(), lesson.source.size(), std::move(text), addName);
}

/// The closing fence of a code block with its end of line; empty when the block is never closed.
Span closingFence(const Lesson& lesson, const Block& block) {
    const std::uint32_t begin = block.lines.end();
    return {begin, static_cast<std::uint32_t>(behindLine(lesson, begin)) - begin};
}

/// A line instead of all statements from `after` on.
Edit replaceTail(const Lesson& lesson, std::uint32_t after, std::string_view line) {
    const Statement& last = lesson.statements.back();
    const Span model = lesson.statements[after == 0 ? 0 : after - 1].line;
    const std::size_t begin = after == 0 ? model.begin : behindLine(lesson, model.end());
    std::string text = oneLine(lesson, line, model);
    text += endOfLine(lesson);
    const Block& own = lesson.blockOf(after == 0 ? 0 : after - 1);
    const Block& lastBlock = lesson.blockOf(static_cast<std::uint32_t>(lesson.statements.size() - 1));
    if (&own == &lastBlock)
        return makeEdit(lesson, begin, behindLine(lesson, last.line.end()), std::move(text), replaceTailName);
    // Between the two blocks are fences: the tail goes with its closing fence, ours is kept.
    text += lesson[closingFence(lesson, own)];
    return makeEdit(lesson, begin, closingFence(lesson, lastBlock).end(), std::move(text), replaceTailName);
}

} // namespace

std::string newLessonText(std::string_view rules) {
    return fmt::format("# {}\n\n```handlelab\nrules {}\nprocess editor \"editor.exe\"\n```\n",
                       CORE_TR("Edit", "New lesson"), rules);
}

Edit appendStatement(const Lesson& lesson, std::uint32_t after, std::string_view line) {
    if (after < lesson.statements.size())
        return replaceTail(lesson, after, line);
    const Span model = lesson.statements.empty() ? Span{} : lesson.statements.back().line;
    const auto block =
        std::find_if(lesson.blocks.rbegin(), lesson.blocks.rend(), [](const Block& b) { return b.code; });
    if (block == lesson.blocks.rend())
        return insertBlock(lesson, oneLine(lesson, line, {}));
    return insertLine(lesson, block->lines.end(), oneLine(lesson, line, model));
}

Edit replaceStatement(const Lesson& lesson, std::uint32_t statement, std::string_view line) {
    const Span old = lesson.statements[statement].line;
    if (line.empty())
        return makeEdit(lesson, old.begin, behindLine(lesson, old.end()), {}, removeName);
    return makeEdit(lesson, old.begin, old.end(), oneLine(lesson, line, old), changeName);
}

} // namespace handlelab
