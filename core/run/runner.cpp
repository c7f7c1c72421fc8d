// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/runner.h"

#include "core/run/arguments.h"
#include "core/run/assignments.h"
#include "core/run/call_results.h"
#include "core/run/claims/judge.h"
#include "core/run/directions.h"
#include "core/run/find_caller.h"

#include <algorithm>

namespace handlelab {

Runner::Runner(RunState run)
    : m_run(run)
    , m_kernel(run.machine, run.log, run.texts) {}

void Runner::run(std::uint32_t statement) {
    const Statement& running = m_run.lesson.statements[statement];
    const std::uint32_t firstMicro = m_run.log.size();
    switch (running.kind) {
    case StatementKind::rules:
        runRules(m_run, running);
        break;
    case StatementKind::process:
        runProcess(m_run.view(), m_kernel, running);
        endDirection(statement, firstMicro);
        break;
    case StatementKind::debug:
        runDebug(m_run.view(), m_kernel, running);
        endDirection(statement, firstMicro);
        break;
    case StatementKind::call:
    case StatementKind::assign:
    case StatementKind::tells:
        runStep(statement);
        break;
    case StatementKind::expect:
        Judge(m_run.view(), m_run.findings).judgeClaim(statement);
        break;
    case StatementKind::ask:
    case StatementKind::stop:
    case StatementKind::goOn:
    case StatementKind::unknown:
        break;
    }
    m_run.names.extend(m_run.machine);
}

/// Directions before the first call set the stage; later ones are steps of their own.
void Runner::endDirection(std::uint32_t statement, std::uint32_t firstMicro) {
    if (m_run.log.size() == firstMicro)
        return;
    if (m_run.steps.empty())
        m_run.start = m_run.log.size();
    else
        m_run.steps.push_back({.statement = statement, .firstMicro = firstMicro});
}

void Runner::runStep(std::uint32_t statement) {
    const Statement& running = m_run.lesson.statements[statement];
    Step step{.statement = statement, .firstMicro = m_run.log.size()};
    Caller caller;
    Hindrance why = runForStep(running, step, caller);
    step.process = caller.process;
    step.thread = caller.thread;
    step.exception = exceptionSince(step.firstMicro);
    if (why)
        m_kernel.core.note({.kind = MeaningKind::notRun, .process = caller.process});
    else if (m_run.log.size() == step.firstMicro)
        m_kernel.core.note({.kind = MeaningKind::nothingChanged, .process = caller.process});
    if (caller.thread.valid())
        step.lastError = m_run.machine[caller.thread].lastError;
    if (why)
        Judge(m_run.view(), m_run.findings).judgeNotRun(statement, step, *std::move(why));
    else if (running.expected != 0)
        Judge(m_run.view(), m_run.findings).judgeReturned(statement, step);
    m_run.steps.push_back(step);
}

Hindrance Runner::runForStep(const Statement& statement, Step& step, Caller& caller) {
    if (Hindrance why = findCaller(m_run.view(), statement, caller))
        return why;
    if (statement.kind == StatementKind::assign)
        return runAssign(m_run.view(), m_kernel, statement, caller);
    if (statement.kind == StatementKind::tells)
        return runTells(m_run.view(), m_kernel, statement, caller);
    return runCall(statement, step, caller);
}

Hindrance Runner::runCall(const Statement& statement, Step& step, Caller caller) {
    const CallDescription& call = calls()[static_cast<std::size_t>(statement.callIndex)];
    if (Hindrance why = evaluateArguments(m_run.view(), caller, statement, call, m_arguments))
        return why;
    noteUnsimulated(m_run.view(), m_kernel, statement, call, caller);
    step.returned = makeCall(statement, call, caller);
    const bool waited = m_run.machine[caller.thread].waits;
    resumeCalls();
    if (const Thread& thread = m_run.machine[caller.thread]; waited && !thread.waits && thread.alive)
        step.returned = {call.returns, thread.waitResult,
                         call.returns == Returns::boolean && thread.waitResult == 0};
    return {};
}

/// Makes a call with the arguments that were evaluated last, and stores what it and the waits that it ends
/// come to.
Returned Runner::makeCall(const Statement& statement, const CallDescription& call, Caller caller) {
    CallResults results(m_run, m_kernel, statement, caller);
    CallContext context{m_kernel, caller, results, call.returns};
    const Returned returned = call.run(context, m_arguments);
    m_kernel.stocks.endUses();
    const bool waits = m_run.machine[caller.thread].waits;
    if (waits)
        results.expectReturned();
    storeResultsOfWaits(m_run, m_kernel);
    if (waits)
        return context.none();
    results.storeReturned(returned);
    return returned;
}

/// Makes the calls of threads once more that had to wait for another thread's call on the same file.
void Runner::resumeCalls() {
    for (ThreadId id = m_kernel.devices.resumed(); id.valid(); id = m_kernel.devices.resumed()) {
        const ObjectId file = m_kernel.devices.resume(id);
        // The last step that a waiting thread ran is the call in which it waits.
        const auto last = std::find_if(m_run.steps.rbegin(), m_run.steps.rend(), [&](const Step& step) {
            return step.thread == id && step.verdict != Verdict::notRun;
        });
        if (last != m_run.steps.rend())
            resumeCall(m_run.lesson.statements[last->statement], {m_run.machine[id].process, id});
        m_kernel.devices.passTurn(file);
    }
}

void Runner::resumeCall(const Statement& statement, Caller caller) {
    const CallDescription& call = calls()[static_cast<std::size_t>(statement.callIndex)];
    if (evaluateArguments(m_run.view(), caller, statement, call, m_arguments))
        return;
    const Returned returned = makeCall(statement, call, caller);
    if (!m_run.machine[caller.thread].waits)
        m_kernel.waits.haveReturned(caller.thread, static_cast<std::uint32_t>(returned.value));
}

void Runner::pretend(std::uint32_t statement, std::uint32_t error, std::optional<Returned> returned) {
    const Statement& pretended = m_run.lesson.statements[statement];
    Step step{.statement = statement, .firstMicro = m_run.log.size()};
    Caller caller;
    if (!findCaller(m_run.view(), pretended, caller)) {
        const CallDescription& call = calls()[static_cast<std::size_t>(pretended.callIndex)];
        if (!returned && call.returns != Returns::errorCode)
            m_kernel.processes.setLastError(caller.thread, error);
        step.returned = returned ? *returned : failureOf(call.returns, error);
        CallResults(m_run, m_kernel, pretended, caller).storeReturned(step.returned);
        step.lastError = m_run.machine[caller.thread].lastError;
    }
    step.process = caller.process;
    step.thread = caller.thread;
    m_run.steps.push_back(step);
}

/// The exception that one of the last micro-steps raised, or 0.
std::uint32_t Runner::exceptionSince(std::uint32_t micro) const {
    for (std::uint32_t i = micro; i < m_run.log.size(); ++i)
        if (const Meaning& meaning = m_run.log.meaning(i); meaning.kind == MeaningKind::exceptionRaised)
            return meaning.value;
    return 0;
}

} // namespace handlelab
