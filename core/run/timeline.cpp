// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/timeline.h"

#include "core/lesson/parser.h"
#include "core/machine/fresh_machine.h"
#include "core/run/runner.h"

#include <algorithm>

namespace handlelab {

namespace {
constexpr std::uint32_t statementsBetweenQuestions = 512; // how often a long run asks whether to go on
}

Timeline::Timeline()
    : m_index(std::make_unique<Index>()) {
    m_machine = freshMachine({}, m_texts);
}

Timeline::Timeline(Timeline&&) noexcept = default;
Timeline& Timeline::operator=(Timeline&&) noexcept = default;
Timeline::~Timeline() = default;

Timeline Timeline::run(const Lesson& lesson, std::optional<Rules> rules,
                       const std::function<bool(double)>& keepGoing) {
    Timeline timeline;
    timeline.m_override = rules;
    if (rules)
        timeline.m_machine = freshMachine(*rules, timeline.m_texts);
    Runner runner(timeline, lesson);
    const auto count = static_cast<std::uint32_t>(lesson.statements.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        if (keepGoing && i % statementsBetweenQuestions == 0 && !keepGoing(double(i) / count))
            break;
        runner.run(i);
    }
    timeline.m_position = timeline.m_log.size();
    timeline.seek(timeline.m_start);
    return timeline;
}

void Timeline::append(const Lesson& lesson, std::uint32_t statement) {
    seek(end());
    Runner(*this, lesson).run(statement);
    m_position = m_log.size();
}

void Timeline::update(const Lesson& before, const Lesson& after) {
    const std::size_t most = std::min(before.statements.size(), after.statements.size());
    std::uint32_t same = 0;
    while (same < most && before[before.statements[same].line] == after[after.statements[same].line])
        ++same;
    const auto kept = static_cast<std::uint32_t>(
        std::ranges::count_if(m_steps, [&](const Step& step) { return step.statement < same; }));
    const std::uint32_t position = m_position;
    if (kept != 0)
        truncateTo(kept);
    // Where a process stands on the stage, all directions that set it are the same. Without one, start anew:
    // rules, which can only be given before it, are not in the log.
    if (kept == 0 || m_machine.processes.empty()) {
        *this = run(after, m_override);
    } else {
        std::erase_if(m_findings, [&](const Finding& finding) { return finding.statement >= same; });
        Runner runner(*this, after);
        for (std::uint32_t i = same; i < after.statements.size(); ++i)
            runner.run(i);
        m_position = m_log.size();
    }
    seek(std::clamp(position, m_start, end()));
}

void Timeline::truncateTo(std::uint32_t steps) {
    const std::uint32_t position = positionAfter(steps);
    seek(position);
    m_log.truncate(position);
    m_steps.resize(steps);
    m_position = position;
    *m_index = {};
    m_index->extend(m_machine);
}

void Timeline::seek(std::uint32_t position) {
    position = std::min(position, end());
    while (m_position < position)
        m_log.redo(m_machine, m_position++);
    while (m_position > position)
        m_log.undo(m_machine, --m_position);
}

std::uint32_t Timeline::positionAfter(std::uint32_t steps) const {
    if (steps == 0)
        return m_start;
    return steps < m_steps.size() ? m_steps[steps].firstMicro : end();
}

std::uint32_t Timeline::stepsDone(std::uint32_t position) const {
    // Steps are complete where the next one begins; the last one where the log ends.
    const auto begun = std::ranges::upper_bound(m_steps, position, {}, &Step::firstMicro);
    auto done = static_cast<std::uint32_t>(begun - m_steps.begin());
    if (done > 0 && position < positionAfter(done))
        --done;
    return done;
}

std::optional<std::uint32_t> Timeline::stepAt(std::uint32_t position) const {
    const auto begun = std::ranges::lower_bound(m_steps, position, {}, &Step::firstMicro);
    if (begun == m_steps.begin())
        return {};
    return static_cast<std::uint32_t>(begun - m_steps.begin()) - 1;
}

std::string callText(const Lesson& lesson, const Timeline& timeline, std::uint32_t step) {
    return std::string(actText(lesson, lesson.statements[timeline.steps()[step].statement]));
}

} // namespace handlelab
