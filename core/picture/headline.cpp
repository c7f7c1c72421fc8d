// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/headline.h"

#include "core/base/utf8.h"
#include "core/picture/clean.h"
#include "core/tell/explain.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

std::string stepOf(const Moment& moment, std::uint32_t number, const Words& words) {
    if (moment.steps().empty())
        return {};
    return words(Sentence{"Picture",
                          CORE_TR("Picture", "Step %1 of %2"),
                          {std::to_string(number), std::to_string(moment.steps().size())}});
}

/// Title, step and call, which every headline of a step has.
Headline announced(const Lesson& lesson, const Moment& moment, std::uint32_t step, const Words& words) {
    Headline line;
    line.title = clean(lesson.title);
    line.step = stepOf(moment, step + 1, words);
    line.call = withoutOutcome(clean(lesson[lesson.statements[moment.steps()[step].statement].line]));
    return line;
}

/// Whether the last error is one that an earlier call left.
bool isLeftOver(const Moment& moment, std::uint32_t step) {
    const Step& done = moment.steps()[step];
    for (std::uint32_t i = done.firstMicro; i < moment.positionAfter(step + 1); ++i)
        if (moment.log().meaning(i).kind == MeaningKind::lastErrorSet)
            return false;
    return done.lastError != 0;
}

} // namespace

std::string withoutOutcome(std::string_view line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::string_view two = line.substr(i, 2);
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == '\\' && quoted)
            ++i;
        else if (!quoted && (two == "=>" || two == "//"))
            return std::string(withoutSpaces(line.substr(0, i)));
    }
    return std::string(withoutSpaces(line));
}

Headline outcome(const Lesson& lesson, const Moment& moment, std::uint32_t step, const Words& words) {
    const Step& done = moment.steps()[step];
    Headline line;
    if (done.returned.failed || done.verdict == Verdict::failed || done.verdict == Verdict::notRun ||
        done.exception != 0)
        line.returnedInk = line.errorInk = Ink::refusedText;
    const auto arrow = [](const std::string& value) { return "→ " + value; };
    if (done.verdict == Verdict::notRun) {
        line.returned = words("Picture", CORE_TR("Picture", "not run"));
    } else if (done.exception != 0) {
        line.returned = arrow(fmt::format("0x{:X}", done.exception));
    } else if (lesson.statements[done.statement].kind == StatementKind::call) {
        if (done.returned.as != Returns::nothing)
            line.returned = arrow(clean(returnedText(moment.rules(), done.returned)));
        const char* pattern = isLeftOver(moment, step)
                                  ? CORE_TR("Picture", "GetLastError() is still %1 (%2)")
                                  : "GetLastError() = %1 (%2)"; // what a program would print
        line.lastError =
            words(Sentence{"Picture", pattern, {errorName(done.lastError), std::to_string(done.lastError)}});
    }
    return line;
}

Headline headline(const Lesson& lesson, const Moment& moment, const Words& words) {
    const std::optional<std::uint32_t> step = moment.stepAt(moment.position());
    if (!step) {
        Headline line;
        line.title = clean(lesson.title);
        line.step = stepOf(moment, 0, words);
        if (!moment.steps().empty())
            line.note = words("Picture", CORE_TR("Picture", "The stage before the first call"));
        return line;
    }
    Headline line = announced(lesson, moment, *step, words);
    if (moment.position() < moment.positionAfter(*step + 1))
        return line;
    const Headline after = outcome(lesson, moment, *step, words);
    line.returned = after.returned;
    line.lastError = after.lastError;
    line.returnedInk = after.returnedInk;
    line.errorInk = after.errorInk;
    return line;
}

Headline headlineOfAsked(const Lesson& lesson, const Moment& moment, std::uint32_t step, const Words& words) {
    Headline line = announced(lesson, moment, step, words);
    line.returned = "→ ?";
    line.returnedInk = Ink::accent;
    return line;
}

} // namespace handlelab
