// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/lessons.h"
#include "core/tell/machine_text.h"

#include <string>
#include <vector>

namespace handlelab {

namespace {

/// The sets of rules a --rules value names; each begins with nt or textbook. Nothing, and a message, when it
/// names none.
std::vector<Rules> parseRules(std::string_view words, const Voice& voice) {
    std::vector<Rules> all;
    while (!words.empty()) {
        const std::size_t comma = words.find(',');
        std::string_view word = words.substr(0, comma);
        words.remove_prefix(comma == std::string_view::npos ? words.size() : comma + 1);
        while (!word.empty() && word.front() == ' ')
            word.remove_prefix(1);
        Rules named;
        const bool isSet = word.find('=') == std::string_view::npos && setRule(named, word).empty();
        if (all.empty() || isSet)
            all.push_back(ntRules());
        if (const std::string wrong = setRule(all.back(), word); !wrong.empty()) {
            voice.complain(CORE_TR("CommandLine", "--rules: %1"), {wrong});
            return {};
        }
    }
    if (all.size() > 2) {
        voice.complain(CORE_TR("CommandLine", "--rules: two sets of rules can be compared, not %1."),
                       {std::to_string(all.size())});
        return {};
    }
    return all;
}

/// Prints where two sets of rules differ. Results and errors must not.
int compare(const Lesson& lesson, const std::vector<Rules>& rules, bool json, const Voice& voice) {
    Timeline first = Timeline::run(lesson, rules[0]), second = Timeline::run(lesson, rules[1]);
    const std::vector<RivalStep> steps = compareRuns(lesson, first, second);
    std::string lines;
    for (std::uint32_t step = 0; step < steps.size(); ++step)
        if (json)
            lines += rivalJson(lesson, first, second, steps, step) + "\n";
        else if (!steps[step].differences.empty() || steps[step].outcome != RivalOutcome::equal)
            lines += rivalText(lesson, first, second, steps, step);
    if (!json)
        lines += rivalVerdict(steps) + "\n";
    return writeResult(lines, voice) ? (outcomeOf(steps) == RivalOutcome::wrong ? someFail : allHold)
                                     : unreadable;
}

} // namespace

int runCommand(const RunOptions& options, const Voice& voice) {
    const std::vector<Rules> sets = parseRules(options.rules, voice);
    if (sets.empty() && !options.rules.empty())
        return unreadable;
    const std::optional<Lesson> lesson = readOrComplain(options.lesson, voice);
    if (!lesson)
        return unreadable;

    if (sets.size() == 2)
        return compare(*lesson, sets, options.json, voice);
    Timeline timeline = Timeline::run(*lesson, sets.empty() ? std::nullopt : std::optional(sets.front()));
    timeline.seek(timeline.end()); // sentences name variables and processes, so those must have been born
    const auto steps = static_cast<std::uint32_t>(timeline.steps().size());
    std::string lines;
    for (std::uint32_t step = 0; step < steps; ++step) {
        lines += options.json ? stepJson(*lesson, timeline, step) : stepText(*lesson, timeline, step);
        lines += '\n';
    }
    if (!writeResult(lines, voice))
        return unreadable;
    return complainAboutFailures(*lesson, timeline, voice) == 0 ? allHold : someFail;
}

} // namespace handlelab
