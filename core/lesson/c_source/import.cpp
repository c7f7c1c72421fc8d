// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/import.h"

#include "core/lesson/c_source/importer.h"
#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// Without its folders.
std::string_view leafOf(std::string_view path) { return path.substr(path.find_last_of("\\/") + 1); }

/// A text in the marks of code, with so many that it cannot end them.
std::string asCode(const std::string& text) {
    return text.find('`') == std::string::npos ? fmt::format("`{}`", text) : fmt::format("`` {} ``", text);
}

} // namespace

Imported importSource(std::string_view source, const ImportedBy& who) {
    const std::vector<CToken> tokens = tokensOf(source);
    CProgram program = programOf(tokens);
    const bool whole = !program.functions.empty();
    Importer importer(whole ? std::move(program) : CProgram(), who);
    if (whole) {
        importer.importAll();
    } else {
        importer.importBody(tokens);
        importer.finishThreads();
    }
    return std::move(importer.result);
}

std::string processNameOf(std::string_view file) {
    std::string_view stem = leafOf(file);
    stem = stem.substr(0, stem.find('.'));
    std::string name;
    for (const char c : stem) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        name += letter || c == '_' || (c >= '0' && c <= '9') ? c : '_';
    }
    if (name.empty() || (name[0] >= '0' && name[0] <= '9'))
        name = "program" + name;
    constexpr std::string_view taken[] = {"process", "rules", "debug", "expect", "ask", "stop", "go"};
    return std::ranges::find(taken, name) != std::end(taken) ? name + "_" : name;
}

std::string importedLesson(const Imported& imported, std::string_view file, std::string_view process) {
    std::string text = fmt::format("# {}\n\n```handlelab\nprocess {} {}\n", leafOf(file), process,
                                   quote(std::string(process) + ".exe"));
    for (const ImportedLine& line : imported.lines)
        text += line.text + "\n";
    text += "```\n";
    if (imported.leftOut.empty())
        return text;
    text += "\n## What was left out\n\n";
    for (const LeftOut& piece : imported.leftOut)
        text += fmt::format("- Line {}: {}: {}\n", piece.line, asCode(piece.text), english(piece.why));
    return text;
}

} // namespace handlelab
