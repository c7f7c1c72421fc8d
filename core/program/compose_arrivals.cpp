// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes and goes while a call runs: woken threads, new threads and processes, and those that end.
#include "core/calls/brace_fields.h"
#include "core/program/composer.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// Whether the call looks for a process by its id, which cannot be left out.
bool findsProcess(const CallDescription& call) {
    return std::ranges::any_of(call.parameters, [](const Parameter& parameter) {
        return parameter.kind == ParameterKind::pid && parameter.initial.empty();
    });
}

} // namespace

/// Calls of other threads that return because of this step report in it.
void Composer::wakeUps() {
    for (auto blocked = m_blocked.begin(); blocked != m_blocked.end();) {
        const Thread& thread = machine().threads[blocked->first];
        if (thread.waits && thread.alive) {
            ++blocked;
            continue;
        }
        const Statement& s = l.statements[blocked->second.statement];
        const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
        if (thread.alive) {
            reopenTurn(actorOf(ThreadId{blocked->first}));
            Step returned{.statement = blocked->second.statement,
                          .process = thread.process,
                          .thread = ThreadId{blocked->first}};
            returned.returned = {call.returns, thread.waitResult,
                                 call.returns == Returns::boolean && thread.waitResult == 0};
            returned.lastError = thread.lastError;
            finishCall(s, call, returned, blocked->second.written);
        } else {
            reopenTurn(-actorOf(ThreadId{blocked->first}));
            write("// The wait ends with its thread.");
            neverReturns(s);
        }
        closeTurn();
        blocked = m_blocked.erase(blocked);
    }
}

/// Processes and threads that the step brought into being take their places before anything else happens.
void Composer::newcomers() {
    const std::uint32_t from = t.steps()[m_step - 1].firstMicro, to = t.positionAfter(m_step);
    for (std::uint32_t at = from; at < to; ++at)
        for (std::uint32_t i = 0; i < machine().threads.size(); ++i)
            if (t.log().meaning(at).kind == MeaningKind::threadStarted &&
                machine().threads[i].object == t.log().meaning(at).object && !m_actors.contains(i))
                m_newcomers.push_back(ThreadId{i});
    // Who is suspended takes its place when it is resumed.
    for (std::size_t i = 0; i < m_newcomers.size();) {
        const ThreadId thread = m_newcomers[i];
        if (machine()[thread].suspendCount != 0 && machine()[thread].alive) {
            ++i;
            continue;
        }
        if (machine()[thread].alive)
            welcome(thread);
        m_newcomers.erase(m_newcomers.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// A thread of another program's making runs code of the system, so it takes no turns. A child finds its
/// standard handles where it always does.
void Composer::welcome(ThreadId thread) {
    const ProcessId owner = machine()[thread].process;
    if (machine()[thread].number != 1 && owner != t.steps()[m_step - 1].process)
        return;
    const int actor = actorOf(thread);
    arrive(actor);
    for (const StandardHandle& standard : standardHandles) {
        const std::string_view name = nameOf(standard.field);
        if (variable(owner, name) && m_variables.knows(labelOf(owner), name))
            writeOutside(actor,
                         m_variables.store(labelOf(owner), name,
                                           converted(fmt::format("GetStdHandle({})", standard.constant),
                                                     CType::handle, m_variables.type(labelOf(owner), name))));
    }
}

/// The next call must find ended what the simulation has ended: the director waits for it.
void Composer::awaitEnds() {
    const std::uint32_t from = t.steps()[m_step - 1].firstMicro, to = t.positionAfter(m_step);
    for (std::uint32_t at = from; at < to; ++at) {
        const Meaning& meaning = t.log().meaning(at);
        if (meaning.kind == MeaningKind::objectDestroyed && objectMatters())
            for (std::uint32_t i = 0; i < machine().processes.size(); ++i)
                if (machine().processes[i].object == meaning.object) {
                    openTurn(0);
                    write(
                        fmt::format("lesson::awaitEndOfProcessObject({}); // {}", i, labelOf(ProcessId{i})));
                    closeTurn();
                }
        if (meaning.kind != MeaningKind::processEnded && meaning.kind != MeaningKind::threadEnded)
            continue;
        for (std::uint32_t i = 0; i < machine().processes.size(); ++i)
            if (machine().processes[i].object == meaning.object) {
                openTurn(0);
                write(fmt::format("lesson::awaitEndOfProcess({}); // {}", i, labelOf(ProcessId{i})));
                closeTurn();
            }
        for (std::uint32_t i = 0; i < machine().threads.size(); ++i)
            if (machine().threads[i].object == meaning.object && m_actors.contains(i) &&
                machine()[machine().threads[i].process].alive) {
                const int actor = actorOf(ThreadId{i});
                openTurn(0);
                write(fmt::format("lesson::awaitEndOfThread({}); // {}", actor,
                                  m_score.actors[static_cast<std::size_t>(actor)].name));
                closeTurn();
            }
    }
}

/// Whether a later statement can notice that the object of a process is gone: by its id, or by a claim.
bool Composer::objectMatters() const {
    for (std::uint32_t i = m_statement + 1; i < l.statements.size(); ++i) {
        const Statement& s = l.statements[i];
        if ((s.kind == StatementKind::call && findsProcess(calls()[static_cast<std::size_t>(s.callIndex)])) ||
            (s.kind == StatementKind::expect && l[s.line].find("alive") != std::string_view::npos))
            return true;
    }
    return false;
}

} // namespace handlelab
