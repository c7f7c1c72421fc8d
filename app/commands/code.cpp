// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson as real Win32 programs, and what these must report.
#include "commands.h"
#include "lessons.h"

#include "core/program/program.h"

#include <cerrno>
#include <cstring>
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

/// The first file that somebody else wrote, or nothing. What cannot carry a mark belongs to who wrote the
/// Makefile.
std::optional<fs::path> foreignFile(const fs::path& folder, const std::vector<ProgramFile>& files) {
    std::error_code ignored;
    for (const ProgramFile& file : files) {
        const fs::path path = folder / file.name;
        if (fs::exists(path, ignored) &&
            !isOurs(file.name == "expected_facts.txt" ? folder / "Makefile" : path))
            return path;
    }
    return {};
}

bool writeFile(const fs::path& path, const std::string& text, const Voice& voice) {
    std::error_code problem;
    fs::create_directories(path.parent_path(), problem);
    errno = 0;
    if (!problem) {
        std::ofstream file(path, std::ios::binary);
        file << text;
        file.close();
        if (file)
            return true;
    }
    voice.complain(CORE_TR("CommandLine", "%1 could not be written: %2"),
                   {path.string(), problem ? problem.message() : std::string(std::strerror(errno))});
    return false;
}

int printFacts(const Lesson& lesson, Timeline& timeline, const ProgramOptions& options) {
    std::string text;
    for (const ExpectedFact& fact : expectedFacts(lesson, timeline, options))
        if (fact.excluded.empty())
            text += fact.text + '\n';
    return writeResult(text) ? allHold : unreadable;
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
        for (const ProgramFile& file : files)
            if (!writeFile(folder / file.name, file.text, voice))
                return unreadable;
    }
    return options.facts ? printFacts(*lesson, timeline, program) : allHold;
}

} // namespace handlelab
