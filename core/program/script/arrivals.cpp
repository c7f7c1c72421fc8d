// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/arrivals.h"

#include "core/calls/brace_fields.h"
#include "core/calls/call.h"
#include "core/lesson/query.h"

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

/// Whether a claim has the question in it.
bool asks(const Lesson& lesson, std::uint32_t expression, QueryKind query) {
    const Expression& e = lesson.expressions[expression];
    if (e.kind == ExpressionKind::call && e.query == query)
        return true;
    for (std::uint32_t child = e.firstChild; child != 0; child = lesson.expressions[child].nextSibling)
        if (asks(lesson, child, query))
            return true;
    return false;
}

/// Whether a later statement can notice that the object of a process is gone: by its id, or by a claim.
bool objectMatters(const Lesson& lesson, std::uint32_t statement) {
    for (std::uint32_t i = statement + 1; i < lesson.statements.size(); ++i) {
        const Statement& s = lesson.statements[i];
        if ((s.kind == StatementKind::call && findsProcess(calls()[static_cast<std::size_t>(s.callIndex)])) ||
            (s.kind == StatementKind::expect && asks(lesson, s.value, QueryKind::alive)))
            return true;
    }
    return false;
}

} // namespace

Arrivals::Arrivals(const LessonWalk& walk, const CVariables& variables, TurnWriter& turns)
    : m_walk(walk)
    , m_variables(variables)
    , m_turns(turns) {}

void Arrivals::newcomers() {
    const std::uint32_t from = m_walk.firstMicro(), to = m_walk.endMicro();
    for (std::uint32_t at = from; at < to; ++at)
        for (std::uint32_t i = 0; i < m_walk.machine().threads.size(); ++i)
            if (m_walk.run.log().meaning(at).kind == MeaningKind::threadStarted &&
                m_walk.machine().threads[i].object == m_walk.run.log().meaning(at).object &&
                !m_turns.isActor(ThreadId{i}))
                m_newcomers.push_back(ThreadId{i});
    // Who is suspended takes its place when it is resumed.
    for (std::size_t i = 0; i < m_newcomers.size();) {
        const ThreadId thread = m_newcomers[i];
        if (m_walk.machine()[thread].suspendCount != 0 && m_walk.machine()[thread].alive) {
            ++i;
            continue;
        }
        if (m_walk.machine()[thread].alive)
            welcome(thread);
        m_newcomers.erase(m_newcomers.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// A thread of another program's making runs code of the system, so it takes no turns. A child finds its
/// standard handles where it always does.
void Arrivals::welcome(ThreadId thread) {
    const ProcessId owner = m_walk.machine()[thread].process;
    if (m_walk.machine()[thread].number != 1 && owner != m_walk.done().process)
        return;
    const int actor = m_turns.actorOf(thread);
    m_turns.arrive(actor);
    for (const StandardHandle& standard : standardHandles) {
        const std::string_view name = nameOf(standard.field);
        if (m_walk.variable(owner, name) && m_variables.knows(m_walk.labelOf(owner), name))
            m_turns.writeOutside(
                actor,
                m_variables.store(m_walk.labelOf(owner), name,
                                  converted(fmt::format("GetStdHandle({})", standard.constant), CType::handle,
                                            m_variables.type(m_walk.labelOf(owner), name))));
    }
}

void Arrivals::awaitEnds() {
    for (std::uint32_t at = m_walk.firstMicro(); at < m_walk.endMicro(); ++at) {
        const Meaning& meaning = m_walk.run.log().meaning(at);
        if (meaning.kind == MeaningKind::objectDestroyed && objectMatters(m_walk.lesson, m_walk.statement)) {
            for (std::uint32_t i = 0; i < m_walk.machine().processes.size(); ++i)
                if (m_walk.machine().processes[i].object == meaning.object)
                    directs(fmt::format("lesson::awaitEndOfProcessObject({}); // {}", i,
                                        m_walk.labelOf(ProcessId{i})));
        } else if (meaning.kind == MeaningKind::processEnded || meaning.kind == MeaningKind::threadEnded) {
            awaitEnd(meaning.object);
        }
    }
}

void Arrivals::awaitEnd(ObjectId object) {
    const Machine& machine = m_walk.machine();
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (machine.processes[i].object == object)
            directs(fmt::format("lesson::awaitEndOfProcess({}); // {}", i, m_walk.labelOf(ProcessId{i})));
    for (std::uint32_t i = 0; i < machine.threads.size(); ++i)
        if (machine.threads[i].object == object && m_turns.isActor(ThreadId{i}) &&
            machine[machine.threads[i].process].alive) {
            const int actor = m_turns.actorOf(ThreadId{i});
            directs(fmt::format("lesson::awaitEndOfThread({}); // {}", actor, m_turns.nameOf(actor)));
        }
}

void Arrivals::directs(const std::string& line) {
    m_turns.openTurn(0);
    m_turns.write(line);
    m_turns.closeTurn();
}

} // namespace handlelab
