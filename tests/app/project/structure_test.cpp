// SPDX-License-Identifier: GPL-3.0-or-later
// Budgets of the project's structure, by a look at its text: how large a class is over all its files and how
// large a function, how many files a folder has, and that a switch over an enumeration of ours names every
// case.
#include "project_sources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {
namespace {

// ---- classes ------------------------------------------------------------------------------------------

constexpr long mostLinesOfAClass = 600;

std::size_t indentationOf(const std::string& line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

/// How many lines from `first` to the brace that closes what begins there; 1 for what ends in its own line.
std::size_t lengthOfBlock(const std::vector<std::string>& lines, std::size_t first) {
    if (lines[first].ends_with("}") || lines[first].ends_with(";"))
        return 1;
    const std::string end = std::string(indentationOf(lines[first]), ' ') + '}';
    std::size_t last = first;
    while (last + 1 < lines.size() && !lines[last].starts_with(end))
        ++last;
    return last - first + 1;
}

/// The lines of each class: its definition, and that of its members elsewhere.
std::map<std::string, long> linesOfClasses() {
    const std::regex definition("^ *(?:class|struct) (?:\\[\\[\\w+\\]\\] )?(\\w+)[^;]*$");
    const std::regex member("^[A-Za-z][^(=]*?\\b([A-Z]\\w*)::~?\\w+\\(.*");
    std::map<std::string, long> sizes;
    for (const ProjectSource& source : projectSources())
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            const std::string& line = source.lines[i];
            std::smatch found;
            const bool candidate = line.find("class ") != std::string::npos ||
                                   line.find("struct ") != std::string::npos ||
                                   line.find("::") != std::string::npos;
            if (candidate &&
                (std::regex_match(line, found, definition) || std::regex_match(line, found, member)))
                sizes[found[1]] += static_cast<long>(lengthOfBlock(source.lines, i));
        }
    return sizes;
}

TEST(Structure, NoClassHasMoreThan600LinesInAllItsFiles) {
    const std::map<std::string, long> sizes = linesOfClasses();
    ASSERT_TRUE(sizes.contains("Timeline") && sizes.at("Timeline") > 100) << "classes are not found any more";
    for (const auto& [name, lines] : sizes)
        EXPECT_LE(lines, mostLinesOfAClass) << name << " has several duties; cut it into parts";
}

// ---- functions ----------------------------------------------------------------------------------------

constexpr std::size_t mostLinesOfAFunction = 60;

/// A function that is longer.
struct LongFunction {
    const char* path;
    const char* name;
    const char* why;
};

constexpr const char* descriptions = "a table: the descriptions of the calls of a family";
constexpr const char* oneLineAWord = "a table: what each word of an enumeration says";
constexpr const char* sizes = "a table: the sizes of what is drawn";
const LongFunction longFunctions[] = {
    {"core/calls/token.cpp", "tokenCalls", descriptions},
    {"core/calls/window_station.cpp", "windowStationCalls", descriptions},
    {"core/picture/layout/measures.cpp", "Measures::Measures", sizes},
    {"core/tell/meaning_words.cpp", "inWords", oneLineAWord},
};

TEST(Structure, NoFunctionHasMoreThan60Lines) {
    std::set<const LongFunction*> met;
    std::size_t functions = 0;
    for (const ProjectSource& source : projectSources())
        for (const SourceFunction& function : functionsOf(source)) {
            functions += function.lines != 0;
            if (function.lines <= mostLinesOfAFunction)
                continue;
            const auto* known = std::ranges::find_if(longFunctions, [&](const LongFunction& one) {
                return source.path == one.path && function.name == one.name;
            });
            if (known != std::end(longFunctions))
                met.insert(known);
            else
                ADD_FAILURE() << source.path << ":" << function.line + 1 << ": " << function.name << " has "
                              << function.lines << " lines; cut it into parts";
        }
    EXPECT_GT(functions, 3000u) << "functions are not found any more";
    for (const LongFunction& one : longFunctions)
        EXPECT_TRUE(met.contains(&one)) << one.path << ": " << one.name << " is short: take it off the list";
}

// ---- folders ------------------------------------------------------------------------------------------

constexpr long mostFilesOfAFolder = 35;

/// Folders that have more. One Win32 family a file is the order that readers look for.
const std::set<std::string> largeFolders{"core/calls"};

TEST(Structure, NoFolderHasMoreThan35Sources) {
    std::map<std::string, long> files;
    for (const ProjectSource& source : projectSources())
        ++files[source.path.substr(0, source.path.rfind('/'))];
    ASSERT_GT(files.size(), 20u);
    for (const auto& [folder, count] : files)
        if (largeFolders.contains(folder))
            EXPECT_GT(count, mostFilesOfAFolder) << folder << " is small enough: take it out of largeFolders";
        else
            EXPECT_LE(count, mostFilesOfAFolder) << folder << " has several subjects; make rooms of it";
}

// ---- switches -----------------------------------------------------------------------------------------

/// A switch that cannot name every case, because its values are no enumeration of ours.
struct OpenSwitch {
    const char* path;
    const char* over; ///< what stands in its parentheses
    const char* why;
};

constexpr const char* integer = "an integer";
constexpr const char* ofQt = "an enumeration of Qt";
const OpenSwitch openSwitches[] = {
    {"app/dialogs/dialogs.cpp", "box.exec()", integer},
    {"app/files/write_file.cpp", "error", integer},
    {"app/inspector/inspector.cpp", "m_tabs->currentIndex()", integer},
    {"app/library/cards/card_moves.cpp", "key", ofQt},
    {"app/look/separator_drag.cpp", "event->type()", ofQt},
    {"app/stage/stage_view.cpp", "event->key()", ofQt},
    {"bench/texts.cpp", "step % 4", integer},
    {"core/lesson/unfinished_line.cpp", "tokens.size()", integer},
    {"core/machine/views/naming.cpp", "value", integer},
    {"core/machine/sddl.cpp", "part", integer},
    {"tests/conformance/random_lesson.cpp", "roll(11)", integer},
    {"tests/conformance/random_lesson.cpp", "roll(4)", integer},
    {"tests/conformance/random_lesson.cpp", "roll(7)", integer},
    {"tests/conformance/random_lesson.cpp", "roll(8)", integer},
    {"tests/core/lesson/mangled_lessons_test.cpp", "random() % 3", integer},
    {"tests/core/kernel/random_programs_test.cpp", "random() % 3", integer},
};

struct Default {
    std::string path, over;
    std::size_t line = 0;
};

/// Every `default:` with the switch it belongs to.
std::vector<Default> defaultsOf(const ProjectSource& source) {
    const std::regex opening("^ *switch \\((.*)\\) \\{$");
    std::vector<Default> found;
    std::map<std::size_t, std::string> open; // by indentation
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const std::string& line = source.lines[i];
        std::smatch match;
        if (line.find("switch (") != std::string::npos && std::regex_match(line, match, opening))
            open[indentationOf(line)] = match[1];
        if (line.substr(indentationOf(line)).starts_with("default:"))
            found.push_back({source.path, open[indentationOf(line)], i + 1});
    }
    return found;
}

TEST(Structure, ASwitchOverAnEnumerationOfOursNamesEveryCase) {
    std::set<const OpenSwitch*> met;
    for (const ProjectSource& source : projectSources())
        for (const Default& one : defaultsOf(source)) {
            const auto* known = std::ranges::find_if(openSwitches, [&](const OpenSwitch& open) {
                return one.path == open.path && one.over == open.over;
            });
            if (known != std::end(openSwitches))
                met.insert(known);
            else
                ADD_FAILURE() << one.path << ":" << one.line << ": switch (" << one.over
                              << ") has a default, so that the compiler cannot say which case is missing";
        }
    for (const OpenSwitch& open : openSwitches)
        EXPECT_TRUE(met.contains(&open)) << open.path << " has no switch (" << open.over << ") any more";
}

} // namespace
} // namespace handlelab
