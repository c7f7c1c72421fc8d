// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/lessons.h"

#include "core/base/languages.h"
#include "core/lesson/parser.h"

namespace handlelab {

std::optional<Lesson> readOrComplain(const std::string& path, const Voice& voice) {
    Lesson lesson = readLesson(path);
    for (const Mistake& mistake : lesson.mistakes)
        voice.complain(mistake);
    if (!lesson.mistakes.empty())
        return {};
    return lesson;
}

std::uint32_t complainAboutFailures(const Lesson& lesson, const Moment& moment, const Voice& voice) {
    std::uint32_t failures = 0;
    for (const Finding& finding : moment.findings()) {
        if (finding.met)
            continue;
        voice.complain(
            {lesson.file, lesson.statements[finding.statement].lineNumber, 0, {}, 0, finding.said});
        ++failures;
    }
    return failures;
}

bool seekOrComplain(Timeline& timeline, std::optional<std::uint32_t> step, std::optional<std::uint32_t> micro,
                    const Voice& voice) {
    const auto steps = static_cast<std::uint32_t>(timeline.steps().size());
    if (step.value_or(0) > steps) {
        voice.complain(
            CORE_TR("CommandLine", "there is no step %1: the lesson has %2. Choose --step 0 to %2."),
            {std::to_string(*step), std::to_string(steps)});
        return false;
    }
    const std::uint32_t done = micro && !step ? 0 : step.value_or(steps);
    const std::uint32_t position = timeline.positionAfter(done);
    const std::uint32_t inNext = done < steps ? timeline.positionAfter(done + 1) - position : 0;
    if (micro.value_or(0) > inNext) {
        voice.complain(
            CORE_TR("CommandLine", "there is no micro-step %1: step %2 has %3. Choose --micro 0 to %3."),
            {std::to_string(*micro), std::to_string(done + 1), std::to_string(inNext)});
        return false;
    }
    timeline.seek(position + micro.value_or(0));
    return true;
}

std::string languageOf(const std::string& lesson, const std::string& asked) {
    if (!asked.empty())
        return asked;
    const Language* named = languageInName(lesson);
    return std::string(named == nullptr ? languages[0].code : named->code);
}

} // namespace handlelab
