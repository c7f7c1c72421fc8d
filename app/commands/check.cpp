// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/lessons.h"
#include "core/lesson/parser.h"
#include "core/quiz/question.h"

#include <algorithm>

namespace handlelab {

namespace {

/// The verdict on one file: its exit code, and its line for standard output.
struct Verdicts {
    int code = allHold;
    std::string line;
};

/// An `ask` that nobody can get wrong is no question. Returns how many there are.
std::uint32_t complainAboutAsks(const Lesson& lesson, const Moment& moment, const Voice& voice) {
    const std::vector<std::uint32_t> lost = asksWithoutWrongAnswer(lesson, moment);
    for (const std::uint32_t statement : lost)
        voice.remark(CORE_TR("CommandLine",
                             "%1:%2: nobody can answer this wrong: %3. No misconception that HandleLab knows "
                             "leads to another answer. Ask for something that the next call changes, or "
                             "that one could think it changes."),
                     {lesson.file, std::to_string(lesson.statements[statement].lineNumber),
                      std::string(lesson[lesson.statements[statement].line])});
    return static_cast<std::uint32_t>(lost.size());
}

Verdicts checkLesson(const std::string& path, const Voice& voice) {
    const Lesson lesson = readLesson(path);
    for (const Mistake& mistake : lesson.mistakes)
        voice.complain(mistake);
    if (!lesson.mistakes.empty())
        return {unreadable, voice(CORE_TR("CommandLine", "%1: mistakes: %2"),
                                  {path, std::to_string(lesson.mistakes.size())})};

    const Timeline timeline = Timeline::run(lesson);
    const std::uint32_t failures = complainAboutFailures(lesson, timeline, voice);
    const bool asksWell = complainAboutAsks(lesson, timeline, voice) == 0;
    const std::size_t all = timeline.findings().size();
    return {failures == 0 && asksWell ? allHold : someFail,
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
        if (!writeResult(verdicts.line + '\n', voice))
            return unreadable;
    }
    return code;
}

} // namespace handlelab
