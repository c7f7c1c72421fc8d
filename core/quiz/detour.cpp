// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz/detour.h"

#include <utility>

namespace handlelab {

Detour::Detour(Timeline& timeline, const Lesson& lesson)
    : m_timeline(timeline)
    , m_lesson(lesson)
    , m_machine(timeline.m_machine)
    , m_log(std::exchange(timeline.m_log, {}))
    , m_steps(std::exchange(timeline.m_steps, {}))
    , m_findings(std::exchange(timeline.m_findings, {}))
    , m_index(std::exchange(timeline.m_index, std::make_unique<Timeline::Index>())) {
    timeline.m_index->extend(timeline.m_machine);
}

Detour::~Detour() {
    m_timeline.m_machine = std::move(m_machine);
    m_timeline.m_log = std::move(m_log);
    m_timeline.m_steps = std::move(m_steps);
    m_timeline.m_findings = std::move(m_findings);
    m_timeline.m_index = std::move(m_index);
}

Kernel Detour::kernel() { return {m_timeline.m_machine, m_timeline.m_log, m_timeline.m_texts}; }

void Detour::run(std::uint32_t statement) { Runner(m_timeline, m_lesson).run(statement); }

void Detour::pretend(std::uint32_t statement, std::uint32_t error, std::optional<Returned> returned) {
    Runner(m_timeline, m_lesson).pretend(statement, error, returned);
}

std::optional<std::uint64_t> Detour::ask(std::uint32_t expression) {
    const Runner::Number answer = Runner(m_timeline, m_lesson).ask(expression);
    return answer.known ? std::optional(answer.value) : std::nullopt;
}

} // namespace handlelab
