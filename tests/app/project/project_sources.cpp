// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_sources.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <utility>

namespace handlelab {

namespace {

bool isOfAName(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ':'; }

/// A declaration in the first column.
struct Declaration {
    std::string text;     ///< up to the ; at its end, or to the brace of its body
    std::size_t last = 0; ///< the line in which that stands
};

Declaration declarationAt(const std::vector<std::string>& lines, std::size_t first) {
    Declaration found{{}, first};
    int depth = 0; // of parentheses: a default argument may be {}
    for (; found.last < lines.size(); ++found.last) {
        for (const char c : withoutComment(lines[found.last])) {
            found.text += c;
            depth += (c == '(') - (c == ')');
            if (depth == 0 && (c == ';' || c == '{'))
                return found;
        }
        found.text += ' ';
    }
    return found;
}

/// The name of the function that a declaration is about; empty for anything else.
std::string functionNameIn(const std::string& declaration) {
    for (const std::string_view word : {"class ", "struct ", "enum ", "namespace ", "using ", "template"})
        if (declaration.starts_with(word))
            return {};
    const std::size_t open = declaration.find('(');
    if (open == std::string::npos || open == 0 || declaration.find('=') < open)
        return {};
    const std::size_t end = declaration.find_last_not_of(' ', open - 1);
    std::size_t begin = end + 1;
    while (begin > 0 && isOfAName(declaration[begin - 1]))
        --begin;
    return declaration.substr(begin, end + 1 - begin);
}

/// The line in which a raw string literal ends that begins in this one; this one when none does.
std::size_t endOfLiteral(const std::vector<std::string>& lines, std::size_t first) {
    const std::size_t begin = lines[first].find("R\"");
    const std::size_t open = lines[first].find('(', begin);
    if (begin == std::string::npos || open == std::string::npos)
        return first;
    const std::string end = ')' + lines[first].substr(begin + 2, open - begin - 2) + '"';
    std::size_t last = first;
    while (last + 1 < lines.size() && lines[last].find(end, last == first ? open : 0) == std::string::npos)
        ++last;
    return last;
}

/// How many lines a definition has whose body opens in the line `opening`.
std::size_t lengthOf(const std::vector<std::string>& lines, std::size_t first, std::size_t opening) {
    std::size_t last = opening;
    if (!withoutComment(lines[opening]).ends_with('}'))
        while (last + 1 < lines.size() && !lines[last].starts_with('}'))
            ++last;
    return last - first + 1;
}

} // namespace

std::vector<ProjectSource> projectSources() {
    const std::filesystem::path root = HANDLELAB_SOURCE_DIR;
    std::vector<ProjectSource> found;
    for (const char* folder : {"core", "app", "tests", "bench", "tools"})
        for (const auto& file : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (file.path().extension() != ".cpp" && file.path().extension() != ".h")
                continue;
            ProjectSource source{std::filesystem::relative(file.path(), root).string(), {}};
            std::ifstream stream(file.path());
            for (std::string line; std::getline(stream, line);)
                source.lines.push_back(line);
            found.push_back(std::move(source));
        }
    std::ranges::sort(found, {}, &ProjectSource::path);
    return found;
}

std::string_view withoutComment(std::string_view line) { return line.substr(0, line.find("//")); }

std::vector<SourceFunction> functionsOf(const ProjectSource& source) {
    std::vector<SourceFunction> found;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const std::string& line = source.lines[i];
        i = endOfLiteral(source.lines, i);
        if (line.empty() || !(isOfAName(line.front()) || line.front() == '['))
            continue;
        const Declaration declaration = declarationAt(source.lines, i);
        SourceFunction function{functionNameIn(declaration.text), i, 0};
        if (function.name.empty())
            continue;
        if (declaration.text.ends_with('{'))
            function.lines = lengthOf(source.lines, i, declaration.last);
        i = std::max(declaration.last, i + std::max<std::size_t>(function.lines, 1) - 1);
        found.push_back(std::move(function));
    }
    return found;
}

} // namespace handlelab
