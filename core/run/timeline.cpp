// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/timeline.h"

#include "core/machine/fresh_machine.h"
#include "core/run/runner.h"

#include <algorithm>

namespace handlelab {

namespace {
constexpr std::uint32_t statementsBetweenQuestions = 512; // how often a long run asks whether to go on
}

Timeline::Timeline()
    : m_index(std::make_unique<NameIndex>()) {}
Timeline::Timeline(Timeline&&) noexcept = default;
Timeline& Timeline::operator=(Timeline&&) noexcept = default;
Timeline::~Timeline() = default;

Timeline Timeline::run(const Lesson& lesson, std::optional<Rules> rules,
                       const std::function<bool(double)>& keepGoing) {
    Timeline timeline;
    timeline.m_override = rules;
    if (rules)
        timeline.ownMachine() = freshMachine(*rules, timeline.ownRecording().texts);
    timeline.runAtEnd(lesson, 0, static_cast<std::uint32_t>(lesson.statements.size()), keepGoing);
    timeline.seek(timeline.start());
    timeline.ownRecording().opening = std::make_shared<Machine>(timeline.m_now.machine());
    return timeline;
}

void Timeline::append(const Lesson& lesson, std::uint32_t statement) {
    seek(end());
    const std::uint32_t started = start();
    runAtEnd(lesson, statement, statement + 1);
    if (start() != started)
        ownRecording().opening.reset(); // the stage has grown
}

void Timeline::update(const Lesson& before, const Lesson& after) {
    const std::size_t most = std::min(before.statements.size(), after.statements.size());
    std::uint32_t same = 0;
    while (same < most && before[before.statements[same].line] == after[after.statements[same].line])
        ++same;
    const auto kept = static_cast<std::uint32_t>(
        std::ranges::count_if(steps(), [&](const Step& step) { return step.statement < same; }));
    const std::uint32_t wanted = position();
    if (kept != 0)
        truncateTo(kept);
    // Where a process stands on the stage, all directions that set it are the same. Without one, start anew:
    // rules, which can only be given before it, are not in the log. Which token a process has depends on
    // others.
    if (kept == 0 || m_now.machine().processes.empty() || before.elevated != after.elevated) {
        *this = run(after, m_override);
    } else {
        std::erase_if(ownRecording().findings,
                      [&](const Finding& finding) { return finding.statement >= same; });
        runAtEnd(after, same, static_cast<std::uint32_t>(after.statements.size()));
    }
    seek(std::clamp(wanted, start(), end()));
}

/// Runs statements at the end, where the machine must stand, and leaves the cursor behind them.
void Timeline::runAtEnd(const Lesson& lesson, std::uint32_t first, std::uint32_t end,
                        const std::function<bool(double)>& keepGoing) {
    Recording& recording = ownRecording();
    Runner runner({.lesson = lesson,
                   .machine = ownMachine(),
                   .log = recording.log,
                   .texts = recording.texts,
                   .steps = recording.steps,
                   .findings = recording.findings,
                   .start = recording.start,
                   .names = *m_index,
                   .rulesGiven = m_override.has_value()});
    for (std::uint32_t i = first; i < end; ++i) {
        if (keepGoing && i % statementsBetweenQuestions == 0 && !keepGoing(double(i) / end))
            break;
        runner.run(i);
    }
    m_now.m_position = m_now.end();
}

void Timeline::truncateTo(std::uint32_t steps) {
    const std::uint32_t position = positionAfter(steps);
    seek(position);
    Recording& recording = ownRecording();
    recording.log.truncate(position);
    recording.steps.resize(steps);
    *m_index = {};
    m_index->extend(m_now.machine());
}

/// The record, to be written to: a copy where moments of before look at it.
Recording& Timeline::ownRecording() {
    if (m_now.m_recording.use_count() > 1)
        m_now.m_recording = std::make_shared<Recording>(*m_now.m_recording);
    return *m_now.m_recording;
}

Machine& Timeline::ownMachine() {
    if (m_now.m_machine.use_count() > 1)
        m_now.m_machine = std::make_shared<Machine>(*m_now.m_machine);
    return *m_now.m_machine;
}

} // namespace handlelab
