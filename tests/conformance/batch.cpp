// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"

#include "core/lesson/parser.h"
#include "core/program/cpp_text.h"
#include "core/program/runtime.h"
#include "core/program/script/script_writer.h"
#include "core/program/write_build.h"
#include "core/program/write_constants.h"
#include "core/program/write_parts.h"
#include "core/run/timeline.h"

#include <fmt/format.h>

#include <fstream>
#include <set>
#include <sstream>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

/// How many lessons one source file holds.
constexpr std::size_t lessonsPerFile = 24;

struct BatchItem {
    std::string trouble;
    Script script;
};

BatchItem composeItem(const BatchLesson& lesson) {
    BatchItem item;
    const Lesson parsed = parseLesson(lesson.text, lesson.name);
    if (!parsed.mistakes.empty()) {
        item.trouble = "the lesson has mistakes: " + toText(parsed.mistakes.front());
        return item;
    }
    const Rules rules = lesson.rules ? *lesson.rules : likeWine(Timeline::run(parsed).now().rules());
    Timeline timeline = Timeline::run(parsed, rules);
    item.script = writeScript(parsed, timeline, {.entries = true});
    return item;
}

void writeTo(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

/// The options that a Makefile of generated programs links them with.
std::string librariesOf(const std::string& makefile) {
    const std::string variable = "\nLDLIBS = ";
    const std::size_t begin = makefile.find(variable) + variable.size();
    return makefile.substr(begin, makefile.find('\n', begin) - begin);
}

/// One lesson in a namespace of its own, with the table entry that the main file finds it by.
std::string itemPart(const Script& script, std::size_t number) {
    std::string text = fmt::format("namespace lesson{} {{\n{}", number, scriptPart(script));
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < script.cast.size(); ++i) {
        text += memberPart(script, i);
        members.push_back(i);
    }
    return text +
           fmt::format(
               "namespace {{\n{}constexpr lesson::Role parts[] = {{\n{}        {{\"\", nullptr}},\n}};\n}}\n"
               "extern const lesson::BatchEntry entry;\n"
               "const lesson::BatchEntry entry = {{&script, parts, play}};\n}}\n",
               directorPart(script), rolesPart(script, members));
}

constexpr std::string_view batchHeader = R"(#pragma once
#include "lesson/conductor.h"
namespace lesson {
struct BatchEntry {
    const Script* script;
    std::span<const Role> parts;
    void (*play)();
};
}
)";

constexpr std::string_view mainPart = R"(
// run_lesson.exe runs the lessons whose numbers it is given; under any other name this is a program of the
// lesson that is going on.
int main(int argc, char** argv) {
    if (lesson::ownPath().ends_with(L"run_lesson.exe")) {
        for (int i = 1; i < argc; ++i) {
            const long number = std::atol(argv[i]);
            std::printf("== %ld\n", number);
            std::fflush(stdout);
            lesson::direct(*entries[number]->script, entries[number]->play, static_cast<LONG>(number));
        }
        return 0;
    }
    if (!lesson::enterStage())
        return 2;
    const lesson::BatchEntry& entry = *entries[lesson::stage->lesson];
    return lesson::perform(*entry.script, entry.parts);
}
)";

/// Writes and compiles everything; an empty text, or what went wrong.
std::string buildBatch(const std::vector<BatchItem>& items, const fs::path& folder) {
    fs::remove_all(folder);
    for (const RuntimeHeader& header : runtimeHeaders())
        writeTo(folder / "lesson" / header.name, std::string(header.text));
    writeTo(folder / "lesson/error_names.h", errorNamesHeader());
    writeTo(folder / "lesson/constants.h", constantsHeader());
    writeTo(folder / "batch.h", std::string(batchHeader));
    std::vector<std::string> stems;
    std::string declarations, table;
    for (std::size_t first = 0; first < items.size(); first += lessonsPerFile) {
        Script all;
        std::string body;
        for (std::size_t i = first; i < std::min(first + lessonsPerFile, items.size()); ++i) {
            if (!items[i].trouble.empty())
                continue;
            all.headers.insert(items[i].script.headers.begin(), items[i].script.headers.end());
            body += itemPart(items[i].script, i);
        }
        stems.push_back(fmt::format("lessons{}", first / lessonsPerFile));
        std::string includes = includesPart(all, true);
        includes.erase(includes.find("#include \"lesson/script.h\"\n"),
                       std::string("#include \"lesson/script.h\"\n").size());
        writeTo(folder / (stems.back() + ".cpp"), includes + "#include \"batch.h\"\n" + body);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].trouble.empty())
            declarations +=
                fmt::format("namespace lesson{0} {{ extern const lesson::BatchEntry entry; }}\n", i);
        table += items[i].trouble.empty() ? fmt::format("    &lesson{}::entry,\n", i) : "    nullptr,\n";
    }
    writeTo(folder / "main.cpp", "#include \"lesson/director.h\"\n#include \"batch.h\"\n" + declarations +
                                     "static const lesson::BatchEntry* const entries[] = {\n" + table +
                                     "};\n" + std::string(mainPart));
    stems.push_back("main");
    if (std::string trouble = compileAllForWindows(stems, folder); !trouble.empty())
        return trouble;
    std::istringstream libraries(librariesOf(makefile({})));
    std::vector<std::string> link{"-o", "run_lesson.exe", "-s", "-static"};
    for (const std::string& stem : stems)
        link.push_back(stem + ".o");
    for (std::string library; libraries >> library;)
        link.push_back(library);
    return compileForWindows(link, folder);
}

/// The executable under the name of every program that the directors look for.
void installBatch(const std::vector<BatchItem>& items, const fs::path& folder, const fs::path& drive) {
    fs::remove_all(drive / "Lab");
    for (const fs::directory_entry& file : fs::directory_iterator(drive))
        if (file.path().extension() == ".exe")
            fs::remove(file.path());
    fs::copy_file(folder / "run_lesson.exe", drive / "run_lesson.exe");
    for (const BatchItem& item : items)
        for (const ProgramImage& image : imagesOf(item.script))
            if (const fs::path file = drive / (image.stem + ".exe"); !fs::exists(file))
                fs::create_hard_link(drive / "run_lesson.exe", file);
}

/// What each lesson printed, by its number.
std::map<std::size_t, std::string> splitOutput(const std::string& output) {
    std::map<std::size_t, std::string> parts;
    std::size_t at = 0;
    while ((at = output.find("== ", at)) != std::string::npos) {
        const std::size_t line = output.find('\n', at);
        const std::size_t end = std::min(output.find("\n== ", line), output.size());
        const std::size_t number = std::strtoul(output.c_str() + at + 3, nullptr, 10);
        parts[number] = line + 1 <= end ? output.substr(line + 1, end - line - 1) : std::string();
        at = end;
    }
    return parts;
}

} // namespace

std::vector<BatchOutcome> runBatch(std::span<const BatchLesson> lessons, const Wine& wine,
                                   const fs::path& folder) {
    std::vector<BatchItem> items;
    std::vector<BatchOutcome> outcomes(lessons.size());
    for (const BatchLesson& lesson : lessons)
        items.push_back(composeItem(lesson));
    const std::string trouble = buildBatch(items, folder);
    if (trouble.empty())
        installBatch(items, folder, wine.drive());
    for (std::size_t first = 0; first < items.size();) {
        // A run that dies or hangs takes its lesson with it; the ones after it get a new run.
        std::vector<std::string> numbers;
        for (std::size_t i = first; i < items.size() && trouble.empty(); ++i)
            if (items[i].trouble.empty())
                numbers.push_back(std::to_string(i));
        const CommandOutcome run = numbers.empty() ? CommandOutcome{}
                                                   : wine.run("C:\\run_lesson.exe", numbers,
                                                              std::chrono::seconds(30 + 2 * numbers.size()));
        const auto parts = splitOutput(run.output);
        const bool finished = parts.empty() || numbers.back() == std::to_string(parts.rbegin()->first);
        const std::size_t last = parts.empty() ? items.size() - 1 : parts.rbegin()->first;
        for (std::size_t i = first; i < items.size() && (finished || i <= last); ++i) {
            if (!trouble.empty() || !items[i].trouble.empty())
                outcomes[i].trouble = trouble.empty() ? items[i].trouble : trouble;
            else if (const auto part = parts.find(i); part != parts.end())
                outcomes[i].comparison = compareFacts(items[i].script.facts, part->second);
            else
                outcomes[i].trouble = "its programs were never started:\n" + run.output;
        }
        first = finished ? items.size() : last + 1;
    }
    return outcomes;
}

} // namespace handlelab
