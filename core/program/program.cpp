// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the files of a lesson's programs together.
#include "core/program/program.h"

#include "core/program/cpp_text.h"
#include "core/program/runtime.h"
#include "core/program/script/script_writer.h"
#include "core/program/write_build.h"
#include "core/program/write_constants.h"
#include "core/program/write_parts.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

std::string banner(const Script& script, std::string_view what) {
    return proseComment(fmt::format("# {}\n\n{}", script.title, what), 0);
}

std::string imageFile(const Script& script, const ProgramImage& image) {
    std::string text =
        banner(script, fmt::format("{}, one of the programs of this lesson. Start run_lesson.exe, which "
                                   "starts it when its time has come.",
                                   image.image));
    text += includesPart(script, false);
    for (const std::size_t member : image.members)
        text += memberPart(script, member) + "\n";
    const std::string roles = rolesPart(script, image.members);
    if (roles.empty())
        return text + "int main() { return lesson::perform(script, {}); }\n";
    return text + fmt::format("int main() {{\n    constexpr lesson::Role parts[] = {{\n{}    }};\n"
                              "    return lesson::perform(script, parts);\n}}\n",
                              roles);
}

/// The headers that every set of programs shares, whatever its lesson.
std::vector<ProgramFile> sharedHeaders() {
    std::vector<ProgramFile> files{{"lesson/error_names.h", errorNamesHeader()},
                                   {"lesson/constants.h", constantsHeader()}};
    for (const RuntimeHeader& header : runtimeHeaders())
        files.push_back({"lesson/" + std::string(header.name), std::string(header.text)});
    return files;
}

} // namespace

std::vector<ProgramFile> programsOf(const Lesson& lesson, const Moment& moment,
                                    const ProgramOptions& options) {
    const Script script = writeScript(lesson, moment, options);
    std::vector<ProgramFile> files;
    for (const ProgramImage& image : imagesOf(script))
        files.push_back({image.stem + ".cpp", imageFile(script, image)});
    files.push_back(
        {"run_lesson.cpp",
         banner(script, "run_lesson.exe: sets the stage, starts the programs, and prints what they report.") +
             includesPart(script, true) + "namespace {\n\n" + directorPart(script) +
             "\n} // namespace\n\nint main() { return lesson::direct(script, play); }\n"});
    files.push_back(
        {"lesson/script.h", "// Who takes part in the lesson, and whose turn is when.\n#pragma once\n\n"
                            "#include \"conductor.h\"\n\n" +
                                scriptPart(script)});
    for (ProgramFile& header : sharedHeaders())
        files.push_back(std::move(header));
    std::string facts;
    for (const ExpectedFact& fact : script.facts)
        if (fact.excluded.empty())
            facts += fact.text + "\n";
    files.push_back({"expected_facts.txt", facts});
    files.push_back({"Makefile", makefile(script)});
    files.push_back({"CMakeLists.txt", cmakeLists(script)});
    for (ProgramFile& file : files)
        if (file.name != "expected_facts.txt")
            file.text.insert(
                0, fmt::format("{} {} from a lesson.\n",
                               file.name.ends_with(".cpp") || file.name.ends_with(".h") ? "//" : "#",
                               programMark));
    return files;
}

std::vector<ExpectedFact> expectedFacts(const Lesson& lesson, const Moment& moment,
                                        const ProgramOptions& options) {
    return writeScript(lesson, moment, options).facts;
}

} // namespace handlelab
