// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "lessons.h"

#include "core/text.h"

namespace handlelab {

namespace {

/// The rules a --rules value names; nothing, and a message, when it names none.
std::optional<Rules> parseRules(std::string_view words, const Voice& voice) {
    Rules rules = ntRules();
    while (!words.empty()) {
        const std::size_t comma = words.find(',');
        std::string_view word = words.substr(0, comma);
        words.remove_prefix(comma == std::string_view::npos ? words.size() : comma + 1);
        while (!word.empty() && word.front() == ' ')
            word.remove_prefix(1);
        if (const std::string wrong = setRule(rules, word); !wrong.empty()) {
            voice.complain(CORE_TR("CommandLine", "--rules: %1"), {wrong});
            return {};
        }
    }
    return rules;
}

} // namespace

int runCommand(const RunOptions& options, const Voice& voice) {
    std::optional<Rules> rules;
    if (!options.rules.empty()) {
        rules = parseRules(options.rules, voice);
        if (!rules)
            return unreadable;
    }
    const std::optional<Lesson> lesson = readOrComplain(options.lesson, voice);
    if (!lesson)
        return unreadable;

    Timeline timeline = Timeline::run(*lesson, rules);
    timeline.seek(timeline.end()); // sentences name variables and processes, so those must have been born
    const auto steps = static_cast<std::uint32_t>(timeline.steps().size());
    std::string lines;
    for (std::uint32_t step = 0; step < steps; ++step) {
        lines += options.json ? stepJson(*lesson, timeline, step) : stepText(*lesson, timeline, step);
        lines += '\n';
    }
    if (!writeResult(lines)) {
        voice.complain(CORE_TR("CommandLine", "the results could not be written to standard output."));
        return unreadable;
    }
    return complainAboutFailures(*lesson, timeline, voice) == 0 ? allHold : someFail;
}

} // namespace handlelab
