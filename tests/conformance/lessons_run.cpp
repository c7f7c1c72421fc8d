// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "runs.h"

#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <algorithm>
#include <iostream>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> shippedLessons() {
    std::vector<fs::path> lessons;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(fs::path(HANDLELAB_SOURCE_DIR) / "resources/lessons"))
        if (const std::string name = entry.path().filename().string();
            name.ends_with(".lab.md") && !name.ends_with(".zh_CN.lab.md"))
            lessons.push_back(entry.path());
    std::ranges::sort(lessons);
    return lessons;
}

/// Builds the programs as a reader would, and runs them on a fresh disk.
std::string programOutput(const fs::path& lesson, const fs::path& folder, const Wine& wine,
                          std::string& trouble) {
    fs::remove_all(folder);
    const CommandOutcome written =
        runCommand({.words = {HANDLELAB_PROGRAM, "code", lesson.string(), "-o", folder.string(), "--entries"},
                    .environment = {{"LC_ALL", "C.UTF-8"}}});
    if (written.code != 0) {
        trouble = "handlelab code: " + written.output;
        return {};
    }
    const CommandOutcome built = runCommand(
        {.words = {"make", "-s", "-j2", "CXXFLAGS=-O0 -s -Wall -Wextra -Werror"}, .folder = folder});
    if (built.code != 0) {
        trouble = "the programs do not compile:\n" + built.output;
        return {};
    }
    fs::remove_all(wine.drive() / "Lab");
    for (const fs::directory_entry& file : fs::directory_iterator(wine.drive()))
        if (file.path().extension() == ".exe")
            fs::remove(file.path());
    for (const fs::directory_entry& file : fs::directory_iterator(folder))
        if (file.path().extension() == ".exe")
            fs::copy_file(file.path(), wine.drive() / file.path().filename());
    return wine.run("C:\\run_lesson.exe", {}, std::chrono::seconds(60)).output;
}

} // namespace

int runShippedLessons(const Wine& wine, const fs::path& folder) {
    Tally tally(knownDifferences());
    for (const fs::path& path : shippedLessons()) {
        const std::string name = "lessons/" + path.filename().string();
        const Lesson lesson = readLesson(path.string());
        // The facts are those of the rules under which Wine hands out entries; the programs are the same.
        Timeline timeline = Timeline::run(lesson, likeWine(Timeline::run(lesson).now().rules()));
        std::string trouble;
        const std::string output = programOutput(path, folder / path.stem().stem(), wine, trouble);
        if (trouble.empty())
            tally.add(name, compareFacts(expectedFacts(lesson, timeline, {.entries = true}), output));
        else
            tally.fail(name, trouble);
    }
    return tally.finish({"lessons/"});
}

} // namespace handlelab
