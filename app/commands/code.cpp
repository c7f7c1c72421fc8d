// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson as real Win32 programs, and what these must report.
#include "app/commands/commands.h"
#include "app/commands/lessons.h"
#include "app/files/write_file.h"
#include "core/program/program.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

/// Whether a file that is there may be replaced: it was written by this command before.
bool isOurs(const fs::path& path) {
    std::ifstream file(path);
    std::string first;
    return std::getline(file, first) && first.find(programMark) != std::string::npos;
}

/// Whether anything has this name, a link into nowhere included.
bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
}

/// The first file that somebody else wrote, or nothing. What cannot carry a mark belongs to who wrote the
/// Makefile.
std::optional<fs::path> foreignFile(const fs::path& folder, const std::vector<ProgramFile>& files) {
    for (const ProgramFile& file : files) {
        const fs::path path = folder / file.name;
        if (isThere(path) && !isOurs(file.name == "expected_facts.txt" ? folder / "Makefile" : path))
            return path;
    }
    return {};
}

/// Writes the files, the Makefile first: it vouches for those that carry no mark, so that whatever happens on
/// the way the next run knows all of them.
bool writeFiles(const fs::path& folder, std::vector<ProgramFile> files, const Voice& voice) {
    std::ranges::stable_partition(files, [](const ProgramFile& file) { return file.name == "Makefile"; });
    for (const ProgramFile& file : files) {
        const fs::path path = folder / file.name;
        std::error_code problem;
        fs::create_directories(path.parent_path(), problem);
        const WriteRefusal refusal =
            problem ? WriteRefusal(notWritten(path.parent_path().string(), problem.value()))
                    : writeFile(path.string(), file.text);
        if (refusal) {
            voice.complain(*refusal);
            return false;
        }
    }
    return true;
}

int printFacts(const Lesson& lesson, const Moment& moment, const ProgramOptions& options,
               const Voice& voice) {
    std::string text;
    for (const ExpectedFact& fact : expectedFacts(lesson, moment, options))
        if (fact.excluded.empty())
            text += fact.text + '\n';
    return writeResult(text, voice) ? allHold : unreadable;
}

} // namespace

int codeCommand(const CodeOptions& options, const Voice& voice) {
    const std::optional<Lesson> lesson = readOrComplain(options.lesson, voice);
    if (!lesson)
        return unreadable;
    if (options.output.empty() && !options.facts) {
        voice.complain(CORE_TR(
            "CommandLine", "no folder to write into was named. Add -o and a folder, such as -o programs."));
        return unreadable;
    }
    Timeline timeline = Timeline::run(*lesson);
    const ProgramOptions program{.entries = options.entries};
    if (!options.output.empty()) {
        const std::vector<ProgramFile> files = programsOf(*lesson, timeline, program);
        const fs::path folder = options.output;
        if (const auto foreign = foreignFile(folder, files); foreign && !options.force) {
            voice.complain(CORE_TR("CommandLine", "%1 exists and was not written by this command. Choose "
                                                  "another folder, or add --force to replace it."),
                           {foreign->string()});
            return unreadable;
        }
        if (!writeFiles(folder, files, voice))
            return unreadable;
    }
    return options.facts ? printFacts(*lesson, timeline, program, voice) : allHold;
}

} // namespace handlelab
