// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz/detour.h"

#include "core/run/claims/claim_reader.h"
#include "core/run/runner.h"

namespace handlelab {

Detour::Detour(const Moment& from, Texts& texts, const Lesson& lesson)
    : m_texts(texts)
    , m_lesson(lesson)
    , m_machine(from.machine()) {
    m_names.extend(m_machine);
}

RunState Detour::state() {
    return {.lesson = m_lesson,
            .machine = m_machine,
            .log = m_log,
            .texts = m_texts,
            .steps = m_steps,
            .findings = m_findings,
            .start = m_start,
            .names = m_names,
            .rulesGiven = true};
}

void Detour::run(std::uint32_t statement) { Runner(state()).run(statement); }

void Detour::pretend(std::uint32_t statement, std::uint32_t error, std::optional<Returned> returned) {
    Runner(state()).pretend(statement, error, returned);
}

std::optional<std::uint64_t> Detour::ask(std::uint32_t expression) const {
    const Answer answer =
        ClaimReader(
            {.lesson = m_lesson, .machine = m_machine, .texts = m_texts, .steps = m_steps, .names = m_names})
            .ask(expression);
    return answer.known ? std::optional(answer.value) : std::nullopt;
}

} // namespace handlelab
