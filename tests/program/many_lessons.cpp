// SPDX-License-Identifier: GPL-3.0-or-later
#include "many_lessons.h"

#include "windows_compiler.h"

#include "core/lesson/parser.h"
#include "core/program/runtime.h"
#include "core/program/script/script_writer.h"
#include "core/program/write_parts.h"
#include "core/run/timeline.h"

#include <fmt/format.h>

#include <cstdlib>
#include <future>
#include <sstream>

namespace handlelab {

namespace {

/// A source longer than this is not added to.
constexpr std::size_t sourceBytes = 600'000;
/// Complaints that are shown; a mistake in one place makes a great many.
constexpr std::size_t mostShown = 25;

/// The lesson in a namespace of its own; the compiler is told its number as the name of the file.
std::string lessonPart(const Script& script, std::size_t number) {
    std::string text =
        fmt::format("#line 1 \"lesson {0}\"\nnamespace lesson{0} {{\n{1}", number, scriptPart(script));
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < script.cast.size(); ++i) {
        text += memberPart(script, i);
        members.push_back(i);
    }
    return text +
           fmt::format("namespace {{\n{}}}\nint run();\nint run() {{\n"
                       "    constexpr lesson::Role parts[] = {{\n{}        {{\"\", nullptr}},\n    }};\n"
                       "    return lesson::direct(script, play) + lesson::perform(script, parts);\n}}\n}}\n",
                       directorPart(script), rolesPart(script, members));
}

/// "lesson 7:3:1: error: ..." as what is wrong and the lesson.
struct Complaint {
    std::size_t lesson = 0;
    std::string text;
};

std::vector<Complaint> complaintsIn(const std::string& output) {
    std::vector<Complaint> all;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        if (line.find(": error: ") == std::string::npos && line.find(": fatal error: ") == std::string::npos)
            continue;
        const bool ofLesson = line.starts_with("lesson ");
        all.push_back({ofLesson ? std::strtoul(line.c_str() + 7, nullptr, 10) : ~std::size_t{0}, line});
    }
    return all;
}

/// The headers that every set of programs shares: those of any lesson but its own one.
std::vector<ProgramFile> sharedHeaders() {
    const Lesson lesson = parseLesson("```handlelab\nprocess a \"a.exe\"\n```\n");
    std::vector<ProgramFile> files = programsOf(lesson, Timeline::run(lesson));
    std::erase_if(files, [](const ProgramFile& file) {
        return !file.name.starts_with("lesson/") || file.name == "lesson/script.h";
    });
    return files;
}

} // namespace

bool ManyLessons::add(std::string markdown) {
    const Lesson lesson = parseLesson(markdown, "test");
    if (!lesson.mistakes.empty())
        return false;
    Timeline timeline = Timeline::run(lesson);
    const Script script = writeScript(lesson, timeline, {.entries = true});
    m_lessons.push_back({std::move(markdown), script.headers, lessonPart(script, m_lessons.size())});
    return true;
}

std::vector<ManyLessons::Source> ManyLessons::sources() const {
    std::vector<Source> full;
    std::map<std::set<std::string_view>, std::string> open;
    for (const Composed& lesson : m_lessons) {
        std::string& body = open[lesson.headers];
        body += lesson.code;
        if (body.size() > sourceBytes)
            full.push_back({lesson.headers, std::exchange(body, {})});
    }
    for (auto& [headers, body] : open)
        full.push_back({headers, std::move(body)});
    return full;
}

std::string ManyLessons::complaints() const {
    std::vector<ProgramFile> files = sharedHeaders();
    files.push_back({"lesson/script.h", "#pragma once\n#include \"conductor.h\"\n"});
    const std::vector<Source> parts = sources();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Script headers;
        headers.headers = parts[i].headers;
        files.push_back({fmt::format("lessons{}.cpp", i), includesPart(headers, true) + parts[i].body});
    }
    const std::string output = whatTheCompilerSays(files);
    std::string text;
    std::size_t shown = 0;
    std::set<std::size_t> wrong;
    for (const Complaint& complaint : complaintsIn(output))
        if (wrong.insert(complaint.lesson).second && ++shown <= mostShown)
            text += fmt::format("{}\n{}\n", complaint.text,
                                complaint.lesson < m_lessons.size() ? m_lessons[complaint.lesson].lesson
                                                                    : output.substr(0, 2000));
    if (shown > 0)
        text += fmt::format("{} of {} lessons do not compile\n", wrong.size(), m_lessons.size());
    return text.empty() ? output.substr(0, 4000) : text;
}

} // namespace handlelab
