// SPDX-License-Identifier: GPL-3.0-or-later
// A program in C or C++ as a lesson: the calls that are known; what was left out goes to standard error.
#include "app/commands/commands.h"
#include "app/files/write_file.h"
#include "core/program/running_order.h"

#include <filesystem>
#include <fstream>
#include <optional>

namespace handlelab {

namespace {

constexpr std::size_t mostBytes = 1u << 20;

/// The text of a source; nothing, and a message, when there is none.
std::optional<std::string> readSource(const std::string& path, const Voice& voice) {
    std::error_code ignored;
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path, ignored)) {
        voice.complain(CORE_TR("CommandLine", "%1 cannot be read. Name a file with a program in C or C++."),
                       {path});
        return {};
    }
    std::string text(mostBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > mostBytes || text.find('\0') != std::string::npos) {
        voice.complain(CORE_TR("CommandLine", "%1 is no text, or has more than 1 MiB."), {path});
        return {};
    }
    return text;
}

void tellLeftOut(const Imported& imported, const std::string& path, const Voice& voice) {
    for (const LeftOut& piece : imported.leftOut)
        voice.remark(CORE_TR("CommandLine", "%1:%2: left out: %3: %4"),
                     {path, std::to_string(piece.line), piece.text, voice.words()(piece.why)});
}

} // namespace

int importCommand(const ImportOptions& options, const Voice& voice) {
    const std::optional<std::string> source = readSource(options.source, voice);
    if (!source)
        return unreadable;
    const std::string process = processNameOf(options.source);
    const Imported imported = inRunningOrder(importSource(*source, {.process = process}), process);
    tellLeftOut(imported, options.source, voice);
    if (imported.lines.empty()) {
        voice.complain(CORE_TR("CommandLine", "%1 makes no call that a lesson could have. handlelab calls "
                                              "lists those that are known."),
                       {options.source});
        return unreadable;
    }
    const std::string lesson = importedLesson(imported, options.source, process);
    if (options.output.empty())
        return writeResult(lesson, voice) ? allHold : unreadable;
    std::error_code ignored;
    if (!options.force && std::filesystem::exists(options.output, ignored)) {
        voice.complain(
            CORE_TR("CommandLine", "%1 exists. Choose another file, or add --force to replace it."),
            {options.output});
        return unreadable;
    }
    if (const WriteRefusal refusal = writeFile(options.output, lesson)) {
        voice.complain(*refusal);
        return unreadable;
    }
    return allHold;
}

} // namespace handlelab
