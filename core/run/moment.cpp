// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/moment.h"

#include "core/lesson/parser.h"
#include "core/machine/fresh_machine.h"

#include <algorithm>

namespace handlelab {

namespace {

std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a < b ? b - a : a - b; }

/// What copying a machine costs, in micro-steps done again: those are quick, and its memory is fresh.
std::uint32_t costOfCopying(const Machine& machine) {
    constexpr std::size_t microStepsPerObject = 8, atLeast = 50;
    return static_cast<std::uint32_t>(atLeast + machine.objects.size() * microStepsPerObject);
}

} // namespace

Moment::Moment()
    : m_recording(std::make_shared<Recording>())
    , m_machine(std::make_shared<Machine>(freshMachine({}, m_recording->texts))) {}

Moment Moment::at(std::uint32_t position) const {
    Moment other = *this;
    other.seek(position);
    return other;
}

void Moment::seek(std::uint32_t position) {
    position = std::min(position, end());
    if (position == m_position)
        return;
    const bool shared = m_machine.use_count() > 1;
    const std::uint32_t fromHere = distance(m_position, position) + (shared ? costOfCopying(*m_machine) : 0);
    if (const auto& opening = m_recording->opening;
        opening && distance(start(), position) + costOfCopying(*opening) < fromHere) {
        m_machine = std::make_shared<Machine>(*opening);
        m_position = start();
    } else if (shared) {
        m_machine = std::make_shared<Machine>(*m_machine);
    }
    while (m_position < position)
        log().redo(*m_machine, m_position++);
    while (m_position > position)
        log().undo(*m_machine, --m_position);
}

std::uint32_t Moment::positionAfter(std::uint32_t steps) const {
    if (steps == 0)
        return start();
    return steps < this->steps().size() ? this->steps()[steps].firstMicro : end();
}

std::uint32_t Moment::stepsDone(std::uint32_t position) const {
    // Steps are complete where the next one begins; the last one where the log ends.
    const auto begun = std::ranges::upper_bound(steps(), position, {}, &Step::firstMicro);
    auto done = static_cast<std::uint32_t>(begun - steps().begin());
    if (done > 0 && position < positionAfter(done))
        --done;
    return done;
}

std::optional<std::uint32_t> Moment::stepAt(std::uint32_t position) const {
    const auto begun = std::ranges::lower_bound(steps(), position, {}, &Step::firstMicro);
    if (begun == steps().begin())
        return {};
    return static_cast<std::uint32_t>(begun - steps().begin()) - 1;
}

std::string callText(const Lesson& lesson, const Moment& moment, std::uint32_t step) {
    return std::string(actText(lesson, lesson.statements[moment.steps()[step].statement]));
}

} // namespace handlelab
