// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "lessons.h"

#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

namespace {

/// The verdict on one file: its exit code, and its line for standard output.
struct Verdicts {
    int code = allHold;
    std::string line;
};

Verdicts checkLesson(const std::string& path, const Voice& voice) {
    const Lesson lesson = readLesson(path);
    for (const Mistake& mistake : lesson.mistakes)
        voice.complain(mistake);
    if (!lesson.mistakes.empty())
        return {unreadable, voice(CORE_TR("CommandLine", "%1: mistakes: %2"),
                                  {path, std::to_string(lesson.mistakes.size())})};

    const Timeline timeline = Timeline::run(lesson);
    const std::uint32_t failures = complainAboutFailures(lesson, timeline, voice);
    const std::size_t all = timeline.findings().size();
    return {failures == 0 ? allHold : someFail,
            voice(CORE_TR("CommandLine", "%1: steps: %2, expectations that hold: %3 of %4"),
                  {path, std::to_string(timeline.steps().size()), std::to_string(all - failures),
                   std::to_string(all)})};
}

} // namespace

int checkCommand(const CheckOptions& options, const Voice& voice) {
    int code = allHold;
    for (const std::string& path : options.lessons) {
        const Verdicts verdicts = checkLesson(path, voice);
        code = std::max(code, verdicts.code);
        if (!writeResult(verdicts.line + '\n'))
            return unreadable;
    }
    return code;
}

} // namespace handlelab
