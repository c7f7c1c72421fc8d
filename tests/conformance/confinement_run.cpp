// SPDX-License-Identifier: GPL-3.0-or-later
// The run of a lesson whose programs have the names of other people's files.
#include "compare.h"
#include "runs.h"
#include "wine_rules.h"

#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view lessonText = R"(# Names that lead elsewhere

```handlelab
process p "p.exe"
process q "../../../victim.txt"
process r "..\\..\\other.doc"
process s "C:/deep/er/victim.txt"
process d "con"
p: h = CreateEvent(NULL, TRUE, FALSE, "A")
q: g = CreateEvent(NULL, TRUE, FALSE, "A")
r: g = CreateEvent(NULL, TRUE, FALSE, "A")
s: g = CreateEvent(NULL, TRUE, FALSE, "A")
d: g = CreateEvent(NULL, TRUE, FALSE, "A")
p: CreateProcess("..\\..\\child.exe") starts child
p: CreateProcess(NULL, "./mine.doc fast") starts other
other: g = CreateEvent(NULL, TRUE, FALSE, "A")
```
)";

std::string contents(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeTo(const fs::path& file, std::string_view text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// Every file and folder below a folder, with what it holds.
std::map<std::string, std::string> everythingIn(const fs::path& folder) {
    std::map<std::string, std::string> all;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        all[entry.path().string()] = entry.is_regular_file() ? contents(entry.path()) : "a folder";
    return all;
}

/// Builds the programs as a reader would; an empty text, or what went wrong.
std::string build(const fs::path& lesson, const fs::path& folder) {
    const CommandOutcome written = runCommand(
        {.words = {HANDLELAB_PROGRAM, "code", lesson.string(), "-o", folder.string()}, .folder = {}});
    if (written.code != 0)
        return written.output;
    const CommandOutcome built = runCommand(
        {.words = {"make", "-s", "-j2", "CXXFLAGS=-O0 -s -Wall -Wextra -Werror"}, .folder = folder});
    return built.code == 0 ? std::string() : built.output;
}

} // namespace

int runConfinement(const Wine& wine, const fs::path& folder) {
    const fs::path lesson = folder / "names.lab.md", programs = folder / "programs",
                   top = wine.drive() / "deep", place = top / "er" / "run";
    fs::remove_all(folder);
    fs::remove_all(top);
    writeTo(lesson, lessonText);
    if (const std::string trouble = build(lesson, programs); !trouble.empty()) {
        std::cerr << trouble << "\n";
        return 1;
    }
    for (const fs::directory_entry& file : fs::directory_iterator(programs))
        if (file.path().extension() == ".exe") {
            fs::create_directories(place);
            fs::copy_file(file.path(), place / file.path().filename());
        }
    for (const char* victim :
         {"victim.txt", "other.doc", "er/victim.txt", "er/other.doc", "er/run/victim.txt", "er/child.exe",
          "er/run/Lab/mine.doc", "er/run/Lab/notes.txt", "er/run/Lab/p.exe", "er/run/Lab2"})
        writeTo(top / victim, "my precious thesis");
    const auto before = everythingIn(top);

    const CommandOutcome run = wine.run("C:\\deep\\er\\run\\run_lesson.exe", {}, std::chrono::seconds(60));
    const auto after = everythingIn(top);
    int wrong = 0;
    for (const auto& [file, held] : before)
        if (const auto found = after.find(file); found == after.end() || found->second != held) {
            std::cerr << file << (found == after.end() ? " was removed\n" : " was changed\n");
            ++wrong;
        }
    for (const auto& [file, held] : after)
        if (!before.contains(file)) {
            std::cerr << file << " was left behind\n";
            ++wrong;
        }
    const Lesson parsed = parseLesson(std::string(lessonText), "names");
    Timeline timeline = Timeline::run(parsed, likeWine(Timeline::run(parsed).now().rules()));
    for (const Difference& difference :
         compareFacts(expectedFacts(parsed, timeline), run.output).differences) {
        std::cerr << "expected " << difference.expected << ", was " << difference.actual << "\n";
        ++wrong;
    }
    fs::remove_all(top);
    std::cout << (wrong == 0 ? "All that was there is as it was.\n" : "The run left its folder.\n");
    return wrong == 0 ? 0 : 1;
}

} // namespace handlelab
