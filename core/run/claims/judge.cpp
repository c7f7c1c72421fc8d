// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/claims/judge.h"

#include "core/run/claims/claim_reader.h"
#include "core/run/evaluator.h"

#include <fmt/format.h>

namespace handlelab {

// ---- expect -------------------------------------------------------------------------------------------

bool Judge::holdsText(const Expression& e) const {
    const ProcessId process =
        e.kind == ExpressionKind::variable ? m_run.processNamed(m_run.lesson[e.subject.label]) : ProcessId{};
    const VariableId id =
        process.valid() ? m_run.variableNamed(process, m_run.lesson[e.subject.variable]) : VariableId{};
    return id.valid() && m_run.machine[id].value.kind == ValueKind::text;
}

/// What a claim says that can be asked and does not hold.
Sentence Judge::whyNotMet(const Expression& claim) const {
    if (claim.kind != ExpressionKind::compare)
        return hindrance(CORE_TR("Mistakes", "it does not hold"));
    const Expression& left = m_run.lesson.expressions[claim.firstChild];
    const std::uint64_t value = ClaimReader(m_run).ask(claim.firstChild).value;
    const bool query = left.kind == ExpressionKind::call && queryOf(left.query).answer == AnswerForm::text;
    if (query || holdsText(left))
        return hindrance(CORE_TR("Mistakes", "it is \"%1\""),
                         {std::string(m_run.texts[TextId{static_cast<std::uint32_t>(value)}])});
    return hindrance(CORE_TR("Mistakes", "it is %1"), {std::to_string(value)});
}

void Judge::judgeClaim(std::uint32_t statement) const {
    const Statement& expect = m_run.lesson.statements[statement];
    const Answer answer = ClaimReader(m_run).ask(expect.value);
    const bool met = answer.known && answer.value != 0;
    std::vector<Sentence> said{
        hindrance(met ? "%1" : CORE_TR("Mistakes", "%1:"), {std::string(m_run.lesson[expect.line])})};
    if (!met)
        said.push_back(answer.known ? whyNotMet(m_run.lesson.expressions[expect.value]) : answer.problem);
    m_findings.push_back({statement, static_cast<std::uint32_t>(m_run.steps.size()), met, std::move(said)});
}

// ---- steps --------------------------------------------------------------------------------------------

bool Judge::returnedIs(std::uint32_t expected, const Step& step) const {
    if (m_run.lesson.expressions[expected].kind == ExpressionKind::waits)
        return m_run.machine[step.thread].waits;
    using enum Returns;
    const Returns as = step.returned.as;
    const bool narrow = as == dword || as == wait || as == socketError || as == ntstatus || as == errorCode;
    const std::uint64_t mask = narrow ? 0xFFFF'FFFFull : ~0ull;
    ArgumentValue wanted;
    return !Evaluator(m_run, {step.process, step.thread}).evaluate(expected, wanted) && as != nothing &&
           (wanted.number & mask) == (step.returned.value & mask);
}

bool Judge::lastErrorIs(std::uint32_t expected, const Step& step) const {
    ArgumentValue wanted;
    return !Evaluator(m_run, {step.process, step.thread}).evaluate(expected, wanted) &&
           wanted.number == step.lastError;
}

void Judge::judgeReturned(std::uint32_t statement, Step& step) const {
    const Lesson& lesson = m_run.lesson;
    const Statement& call = lesson.statements[statement];
    const bool asksError = call.expectedError != 0;
    const bool met = returnedIs(call.expected, step) && (!asksError || lastErrorIs(call.expectedError, step));
    std::string expected(lesson[lesson.expressions[call.expected].text]);
    if (asksError)
        expected += fmt::format(", {}", lesson[lesson.expressions[call.expectedError].text]);
    Sentence said = hindrance(CORE_TR("Mistakes", "expected %1"), {std::move(expected)});
    if (!met && m_run.machine[step.thread].waits) {
        said.pattern = CORE_TR("Mistakes", "expected %1, but the call has not returned: its thread waits");
    } else if (!met) {
        said.pattern = CORE_TR("Mistakes", "expected %1, but the call returned %2");
        std::string is = returnedText(m_run.machine.rules, step.returned);
        if (asksError)
            is += fmt::format(", {}", errorName(step.lastError));
        said.arguments.push_back(std::move(is));
    }
    step.verdict = met ? Verdict::met : Verdict::failed;
    m_findings.push_back(
        {statement, static_cast<std::uint32_t>(m_run.steps.size()) + 1, met, {std::move(said)}});
}

void Judge::judgeNotRun(std::uint32_t statement, Step& step, Sentence why) const {
    step.verdict = Verdict::notRun;
    m_findings.push_back(
        {statement, static_cast<std::uint32_t>(m_run.steps.size()) + 1, false, {std::move(why)}});
}

} // namespace handlelab
