// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/carried_values.h"

#include "core/lesson/parser.h"

namespace handlelab {

namespace {

/// The step that starts the process.
std::optional<std::uint32_t> birthOf(const LessonWalk& walk, ProcessId born) {
    for (std::uint32_t step = 0; step < walk.run.steps().size(); ++step)
        for (std::uint32_t at = walk.run.steps()[step].firstMicro; at < walk.run.positionAfter(step + 1);
             ++at)
            if (walk.run.log().meaning(at).kind == MeaningKind::processStarted &&
                walk.run.log().meaning(at).process == born)
                return step;
    return {};
}

} // namespace

CarriedValues carriedValues(LessonWalk& walk) {
    CarriedValues found;
    for (std::uint32_t step = 0; step < walk.run.steps().size(); ++step) {
        const Statement& s = walk.lesson.statements[walk.run.steps()[step].statement];
        if (s.kind != StatementKind::tells || s.extra.length == 0 ||
            walk.run.steps()[step].verdict == Verdict::notRun)
            continue;
        const std::string channel = unquote(walk.lesson[s.extra]);
        if (channel != "command line" && channel != "environment")
            continue;
        walk.run.seek(walk.run.positionAfter(step));
        const ProcessId teller = walk.process(walk.lesson[s.process]),
                        hearer = walk.process(walk.lesson[s.other]);
        const std::string_view name = walk.lesson[walk.lesson.expressions[s.value].text];
        const Variable* now = walk.variable(teller, name);
        const auto birth = birthOf(walk, hearer);
        if (!now || now->value.kind == ValueKind::text || !birth || walk.machine()[hearer].parent != teller)
            continue;
        const Value told = now->value;
        walk.run.seek(walk.run.positionAfter(*birth));
        const Variable* before = walk.variable(teller, name);
        if (!before || before->value != told)
            continue;
        found.byStart[walk.run.steps()[*birth].statement].push_back(
            {walk.run.steps()[step].statement, channel == "environment"});
        found.byTells[walk.run.steps()[step].statement] = channel == "environment";
    }
    return found;
}

} // namespace handlelab
