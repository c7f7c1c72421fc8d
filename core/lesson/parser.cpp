// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown into blocks, and the lines of handlelab blocks into statements.
#include "core/lesson/parser.h"
#include "core/base/nearest.h"
#include "core/lesson/bounds.h"
#include "core/lesson/parse.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace handlelab {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // some editors put it before UTF-8

std::string_view withoutMark(std::string_view text) {
    return text.starts_with(byteOrderMark) ? text.substr(byteOrderMark.size()) : text;
}

/// A line that opens a fenced block; `length` is 0 for other lines.
struct Fence {
    char mark = 0;
    std::uint32_t length = 0;
    std::string_view language;
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The run of ` or ~ that begins a line behind at most three blanks.
Fence fenceMarks(std::string_view line) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    if (indent > 3 || indent == line.size() || (line[indent] != '`' && line[indent] != '~'))
        return {};
    const std::size_t last = std::min(line.find_first_not_of(line[indent], indent), line.size());
    if (last - indent < 3)
        return {};
    return {line[indent], static_cast<std::uint32_t>(last - indent), trimmed(line.substr(last))};
}

Fence openingFence(std::string_view line) {
    Fence fence = fenceMarks(line);
    if (fence.mark == '`' && fence.language.find('`') != std::string_view::npos)
        return {}; // `code` in a paragraph
    fence.language = fence.language.substr(0, fence.language.find_first_of(" \t"));
    return fence;
}

/// The version that "<!-- handlelab 2 -->" on top asks for; 1 when there is none.
std::uint64_t versionOf(std::string_view text) {
    constexpr std::string_view opening = "<!-- handlelab ";
    if (!text.starts_with(opening))
        return 1;
    std::uint64_t version = 0;
    for (const char c : text.substr(opening.size())) {
        if (!isDigit(c))
            break;
        version = std::min<std::uint64_t>(version * 10 + static_cast<unsigned>(c - '0'), 1'000'000);
    }
    return version;
}

/// Walks over the lines of a lesson.
class Reader {
  public:
    explicit Reader(Lesson& lesson)
        : m_lesson(lesson)
        , m_parse(lesson) {}

    /// Reads all of it; false when a bound is passed: `refusal` says which.
    bool read();
    Mistake refusal;

  private:
    bool line(std::uint32_t begin, std::uint32_t end);
    bool codeLine(std::uint32_t begin, std::uint32_t end);
    void proseLine(std::string_view text, std::uint32_t begin);
    void openFence(const Fence& fence, std::uint32_t begin);
    void closeFence(std::uint32_t end);
    void startBlock(bool code, std::uint32_t begin);
    void finishBlock(std::uint32_t end);
    bool refuse(std::string text);

    Lesson& m_lesson;
    Parse m_parse;
    Fence m_fence; ///< the open one; length 0 outside of fences
    std::uint32_t m_fenceLine = 0, m_fenceBegin = 0;
    bool m_inCode = false;       ///< the open fence is a handlelab one
    bool m_leading = false;      ///< only blank lines so far
    bool m_blockComplete = true; ///< the next line that is not blank begins a block
    std::uint32_t m_lineNumber = 0;
    std::uint32_t m_next = 0; ///< where the next line begins
};

bool Reader::refuse(std::string text) {
    refusal = {m_lesson.file, m_lineNumber, 1, std::move(text)};
    return false;
}

void Reader::finishBlock(std::uint32_t end) {
    if (m_lesson.blocks.empty())
        return;
    Block& last = m_lesson.blocks.back();
    last.text.length = end - last.text.begin;
    last.statementCount = static_cast<std::uint32_t>(m_lesson.statements.size()) - last.firstStatement;
}

void Reader::startBlock(bool code, std::uint32_t begin) {
    finishBlock(begin);
    m_lesson.blocks.push_back(
        {code, {begin, 0}, static_cast<std::uint32_t>(m_lesson.statements.size()), 0, m_lineNumber, {}});
}

void Reader::openFence(const Fence& fence, std::uint32_t begin) {
    m_fence = fence;
    m_fenceLine = m_lineNumber;
    m_fenceBegin = begin;
    m_inCode = fence.language == "handlelab";
    startBlock(m_inCode, begin);
    m_lesson.blocks.back().lines.begin = m_inCode ? m_next : 0;
    if (!m_inCode && !fence.language.empty() && !nearest(fence.language, {"handlelab"}).empty())
        m_parse.mistakes.add(
            m_lineNumber, begin, Span{begin, 0},
            {{"Mistakes", CORE_TR("Mistakes", "unknown kind of block %1."), {std::string(fence.language)}},
             {"Mistakes", CORE_TR("Mistakes", "Did you mean %1?"), {"handlelab"}}});
}

void Reader::closeFence(std::uint32_t end) {
    Block& block = m_lesson.blocks.back();
    block.lines.length = block.code ? end - block.lines.begin : 0;
}

void Reader::proseLine(std::string_view text, std::uint32_t begin) {
    if (trimmed(text).empty()) {
        m_leading = m_leading || m_lesson.blocks.empty();
        if (m_lesson.blocks.empty())
            startBlock(false, begin);
        m_blockComplete = !m_leading;
        return;
    }
    if (const Fence fence = openingFence(text); fence.length != 0) {
        openFence(fence, begin);
        return;
    }
    const bool heading = text[0] == '#';
    if (heading && m_lesson.title.empty())
        m_lesson.title = headingOf(text);
    if (m_blockComplete || (heading && !m_leading))
        startBlock(false, begin);
    m_leading = false;
    m_blockComplete = heading;
}

bool Reader::codeLine(std::uint32_t begin, std::uint32_t end) {
    Parse& p = m_parse;
    p.at = p.lineBegin = begin;
    p.end = end;
    p.lineNumber = m_lineNumber;
    skipBlanks(p);
    if (p.at >= p.end) // blank, or only a comment
        return true;
    if (m_lesson.statements.size() == maximumStatements)
        return refuse(
            fmt::format("a lesson may have at most {} statements; this is one more.", maximumStatements));
    readStatement(p);
    return true;
}

bool Reader::line(std::uint32_t begin, std::uint32_t end) {
    const std::string_view text = m_lesson[Span{begin, end - begin}];
    if (text.size() > maximumLineBytes)
        return refuse(fmt::format("this line has {} bytes; a line may have at most {}.", text.size(),
                                  maximumLineBytes));
    if (m_fence.length == 0) {
        proseLine(m_lineNumber == 1 ? withoutMark(text) : text, begin);
        return true;
    }
    const Fence marks = fenceMarks(text);
    if (marks.mark == m_fence.mark && marks.length >= m_fence.length && marks.language.empty()) {
        closeFence(begin);
        m_fence = {};
        m_inCode = false;
        m_blockComplete = true;
        return true;
    }
    return !m_inCode || codeLine(begin, end);
}

bool Reader::read() {
    const std::string& source = m_lesson.source;
    const auto size = static_cast<std::uint32_t>(source.size());
    for (std::uint32_t begin = 0; begin < size;) {
        ++m_lineNumber;
        const void* found = std::memchr(source.data() + begin, '\n', size - begin);
        const std::uint32_t next =
            found ? static_cast<std::uint32_t>(static_cast<const char*>(found) - source.data()) + 1 : size;
        std::uint32_t end = found ? next - 1 : next;
        if (end > begin && source[end - 1] == '\r')
            --end;
        m_next = next;
        if (!line(begin, end))
            return false;
        begin = next;
    }
    finishBlock(size);
    if (m_fence.length != 0) {
        closeFence(size);
        m_parse.mistakes.add(m_fenceLine, m_fenceBegin, Span{m_fenceBegin, 0},
                             {{"Mistakes",
                               CORE_TR("Mistakes", "this block is never closed. End it with a line %1."),
                               {std::string(m_fence.length, m_fence.mark)}}});
    }
    m_parse.mistakes.finish();
    return true;
}

Lesson refused(std::string file, Mistake mistake) {
    Lesson lesson;
    lesson.expressions.emplace_back();
    lesson.file = std::move(file);
    mistake.file = lesson.file;
    lesson.mistakes.push_back(std::move(mistake));
    return lesson;
}

} // namespace

const Block& Lesson::blockOf(std::uint32_t statement) const {
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), statement,
                                        [](std::uint32_t s, const Block& b) { return s < b.firstStatement; });
    return *(after - 1);
}

std::string headingOf(std::string_view line) {
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    if (marks == 0 || marks > 6 || marks == line.size() || !isBlank(line[marks]))
        return {};
    std::string_view text = trimmed(line.substr(marks));
    while (text.ends_with('#'))
        text.remove_suffix(1);
    std::string title(trimmed(text));
    std::erase_if(title, [](char c) { return c == '`' || c == '*'; });
    return title;
}

Lesson parseLesson(std::string source, std::string file) {
    if (auto mistake = refuseText(source))
        return refused(std::move(file), std::move(*mistake));
    if (const auto version = versionOf(withoutMark(source)); version > lessonVersion)
        return refused(
            std::move(file),
            {{},
             1,
             1,
             fmt::format("this lesson is written in version {} of the format and this program reads "
                         "version {}. A newer HandleLab is needed.",
                         version, lessonVersion)});
    Lesson lesson;
    lesson.source = std::move(source);
    lesson.file = std::move(file);
    // Generous, so that nothing is copied while it grows: memory that is reserved and never written costs
    // nothing.
    const auto lines = std::count(lesson.source.begin(), lesson.source.end(), '\n');
    lesson.statements.reserve(static_cast<std::size_t>(lines) + 1);
    lesson.expressions.reserve(lesson.source.size() / 10 + 8);
    lesson.arguments.reserve(lesson.source.size() / 16 + 8);
    lesson.expressions.emplace_back();
    Reader reader(lesson);
    if (!reader.read())
        return refused(std::move(lesson.file), std::move(reader.refusal));
    return lesson;
}

Lesson parseStatement(std::string_view line) {
    if (auto mistake = refuseText(line))
        return refused({}, std::move(*mistake));
    Lesson lesson;
    lesson.source = line;
    lesson.expressions.emplace_back();
    const auto size = static_cast<std::uint32_t>(line.size());
    lesson.blocks.push_back({true, {0, size}, 0, 1, 1, {0, size}});
    Parse p(lesson);
    p.checkLabels = false;
    p.lineNumber = 1;
    p.end = size;
    skipBlanks(p);
    if (line.find_first_of("\r\n") != std::string_view::npos)
        fail(p, static_cast<std::uint32_t>(line.find_first_of("\r\n")),
             CORE_TR("Mistakes", "a statement is one line."));
    else if (p.at >= p.end)
        unexpected(p, CORE_TR("Kind", "a statement"));
    else
        readStatement(p);
    p.mistakes.finish();
    lesson.blocks[0].statementCount = static_cast<std::uint32_t>(lesson.statements.size());
    return lesson;
}

} // namespace handlelab
