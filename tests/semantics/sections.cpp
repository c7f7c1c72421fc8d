// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>

namespace handlelab {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Where the digits at the end of an id begin.
std::size_t numberOf(std::string_view id) {
    const std::size_t last = id.find_last_not_of(digits);
    return last == std::string_view::npos ? 0 : last + 1;
}

std::optional<unsigned> toNumber(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isId(std::string_view text) {
    return !text.empty() && text.front() >= 'A' && text.front() <= 'Z' &&
           text.find_first_of(digits) != std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

/// Appends CLS-03, CLS-04, CLS-05 for CLS-03..05 or CLS-03..CLS-05; false when that is no range.
bool appendRange(std::string_view from, std::string_view to, std::vector<std::string>& ids) {
    const std::size_t at = numberOf(from);
    const std::string_view prefix = from.substr(0, at);
    if (to.starts_with(prefix) && to.size() > at)
        to.remove_prefix(at);
    const auto first = toNumber(from.substr(at)), last = toNumber(to);
    if (!isId(from) || !first || !last || *last < *first || *last - *first > 999)
        return false;
    for (unsigned number = *first; number <= *last; ++number) {
        std::string text = std::to_string(number);
        text.insert(0, from.size() - at > text.size() ? from.size() - at - text.size() : 0, '0');
        ids.push_back(std::string(prefix) + text);
    }
    return true;
}

struct TextLine {
    std::string_view text; ///< with its end of line
    bool heading = false;  ///< begins a section
    bool noStage = false;
};

std::vector<TextLine> linesOf(std::string_view text) {
    std::vector<TextLine> lines;
    bool fenced = false;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        TextLine line{.text = text.substr(0, end == std::string_view::npos ? end : end + 1)};
        if (line.text.starts_with("```"))
            fenced = !fenced;
        line.heading = !fenced && line.text.starts_with("## ");
        line.noStage = !fenced && trimmed(line.text) == "<!-- no stage -->";
        text.remove_prefix(line.text.size());
        lines.push_back(line);
    }
    return lines;
}

} // namespace

std::vector<std::string> expandIds(std::string_view list) {
    std::vector<std::string> ids;
    for (;;) {
        const std::size_t comma = list.find(',');
        const std::string_view item = trimmed(list.substr(0, comma));
        const std::size_t dots = item.find("..");
        if (dots == std::string_view::npos ? !isId(item)
                                           : !appendRange(item.substr(0, dots), item.substr(dots + 2), ids))
            return {};
        if (dots == std::string_view::npos)
            ids.emplace_back(item);
        if (comma == std::string_view::npos)
            return ids;
        list.remove_prefix(comma + 1);
    }
}

SpecificationFile splitSections(std::string_view text, const std::string& file) {
    SpecificationFile found;
    const std::vector<TextLine> lines = linesOf(text);
    const auto isHeading = [](const TextLine& line) { return line.heading; };
    const auto stageEnd = std::find_if(lines.begin(), lines.end(), isHeading);
    std::string stage;
    for (auto line = lines.begin(); line != stageEnd; ++line)
        stage += line->text;
    for (auto begin = stageEnd; begin != lines.end();) {
        const auto end = std::find_if(begin + 1, lines.end(), isHeading);
        const auto number = static_cast<std::size_t>(begin - lines.begin());
        const std::string_view heading = trimmed(begin->text.substr(3));
        const std::size_t colon = heading.find(": ");
        SpecificationSection section{.ids = expandIds(heading.substr(0, colon)),
                                     .sentence = {},
                                     .file = file,
                                     .line = static_cast<std::uint32_t>(number + 1),
                                     .lesson = {}};
        if (section.ids.empty() || colon == std::string_view::npos)
            found.problems.push_back(file + ":" + std::to_string(section.line) +
                                     ": a heading is \"## ID, ID: sentence\"");
        else
            section.sentence = trimmed(heading.substr(colon + 2));
        const bool ownStage = std::any_of(begin, end, [](const TextLine& line) { return line.noStage; });
        const auto stageLines = static_cast<std::size_t>(stageEnd - lines.begin());
        section.lesson =
            ownStage ? std::string(number, '\n') : stage + std::string(number - stageLines, '\n');
        for (; begin != end; ++begin)
            section.lesson += begin->text;
        found.sections.push_back(std::move(section));
    }
    return found;
}

SpecificationFile readSections(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename().string().ends_with(".lab.md"))
            paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    SpecificationFile all;
    for (const auto& path : paths) {
        std::ifstream stream(path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        if (!stream || text.empty())
            all.problems.push_back(path.string() + ": cannot be read, or is empty");
        SpecificationFile one = splitSections(text, path.string());
        std::move(one.sections.begin(), one.sections.end(), std::back_inserter(all.sections));
        std::move(one.problems.begin(), one.problems.end(), std::back_inserter(all.problems));
    }
    return all;
}

} // namespace handlelab
