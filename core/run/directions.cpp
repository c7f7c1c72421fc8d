// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/directions.h"

#include "core/lesson/parser.h"
#include "core/machine/fresh_machine.h"
#include "core/machine/views/console.h"
#include "core/run/elevation.h"

namespace handlelab {

void runRules(RunState& run, const Statement& statement) {
    if (run.rulesGiven || !run.machine.processes.empty())
        return;
    Rules rules = run.machine.rules;
    std::string_view words = run.lesson[statement.extra];
    while (!words.empty()) {
        const std::size_t comma = words.find(',');
        // A mistake in the words has been reported by the parser; what is right is used.
        (void)setRule(rules, words.substr(0, comma));
        words = comma == std::string_view::npos ? std::string_view() : words.substr(comma + 1);
    }
    run.machine = freshMachine(rules, run.texts); // nothing has happened on it yet
}

void runProcess(const RunView& run, Kernel& kernel, const Statement& statement) {
    const Lesson& lesson = run.lesson;
    const std::string_view label = lesson[statement.process];
    if (run.processNamed(label).valid())
        return; // reported by the parser
    auto& texts = run.texts.texts;
    const std::string image =
        statement.other.length ? unquote(lesson[statement.other]) : std::string(label) + ".exe";
    const bool console = !isWindowProgram(image);
    const ProcessId process =
        kernel.processes.start({},
                               {.label = texts.intern(label),
                                .image = texts.intern(leafName(image)),
                                .user = texts.intern(userOf(lesson, statement)),
                                .session = statement.session,
                                .elevation = elevationOf(lesson, statement),
                                .hasConsole = console,
                                .consoleSlots = console ? std::uint8_t{7} : std::uint8_t{0}},
                               {});
    kernel.processes.startThread({}, process, {});
}

void runDebug(const RunView& run, Kernel& kernel, const Statement& statement) {
    if (const ProcessId process = run.processNamed(run.lesson[statement.process]); process.valid())
        kernel.processes.attachDebugger(process);
}

} // namespace handlelab
