// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/call_writer.h"

#include "core/program/cpp_text.h"
#include "core/program/script/result_facts.h"
#include "core/program/script/writable.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

std::string invocation(const CallDescription& call, const WrittenCall& written) {
    std::string text = written.condition + functionName(call) + "(";
    std::size_t width = text.size() + 24;
    for (std::size_t i = 0; i < written.arguments.size(); ++i) {
        const bool breaks = width + written.arguments[i].size() > 96 && i != 0;
        text += (i == 0 ? "" : breaks ? ",\n    " : ", ") + written.arguments[i];
        width = (breaks ? 12 : width + 2) + written.arguments[i].size();
    }
    return text + ")";
}

} // namespace

CallWriter::CallWriter(LessonWalk& walk, const CVariables& variables, TurnWriter& turns, ValueWriter& values,
                       ArgumentWriter& arguments, FactWriter& facts)
    : m_walk(walk)
    , m_variables(variables)
    , m_turns(turns)
    , m_values(values)
    , m_arguments(arguments)
    , m_facts(facts) {}

bool CallWriter::callStep(const Statement& s) {
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    const Step& done = m_walk.done();
    std::string_view why = m_turns.stopped().empty() ? whyNot(s, call) : m_turns.stopped();
    WrittenCall written;
    if (why.empty()) {
        written = m_arguments.writeArguments(s, call);
        if (s.variable.length != 0 && call.returns != Returns::nothing)
            (void)m_values.fitted("", resultType(call),
                                  m_variables.type(m_walk.lesson[s.process], m_walk.lesson[s.variable]));
        why = m_values.noForm();
    }
    if (!why.empty()) {
        m_walk.goBehind();
        m_turns.stopAt(why, fmt::format("step {} {}: {}", m_walk.step, m_walk.lesson[s.process],
                                        resultText(call, done)));
        return false;
    }
    const int actor = m_turns.openTurn(m_turns.actorOf(done.thread));
    for (const CHeader header : call.form.headers)
        m_turns.include(fileName(header));
    for (const std::string& line : written.before)
        m_turns.write(line);
    m_walk.goBehind();
    const std::string name = m_turns.nameOf(actor);
    if (m_walk.machine()[done.thread].waits) {
        m_turns.write("turn.blocks(); // until another thread's call lets this one return");
        makeCall(s, call, written);
        m_blocked[done.thread.index] = {m_walk.statement, written};
        m_turns.leaveTurnOpen();
        m_turns.openTurn(0);
        m_turns.write(fmt::format("lesson::letItWait(); // {}", name));
        m_turns.closeTurn();
    } else if (!m_walk.machine()[done.thread].alive) {
        m_turns.write("turn.done();\nturn.over(); // the call does not return");
        m_turns.write(invocation(call, written) + ";");
        m_turns.expect(fmt::format("step {} {}: done", m_walk.step, name));
    } else {
        makeCall(s, call, written);
        finishCall(s, call, done, written);
    }
    return true;
}

std::string_view CallWriter::whyNot(const Statement& s, const CallDescription& call) const {
    const ThreadId thread = m_walk.done().thread;
    if (m_walk.machine()[thread].number != 1 && !m_turns.isActor(thread))
        return "a call of a thread that another program started, which runs code of the system";
    if (m_walk.done().exception == exception::accessViolation)
        return "an access violation, which a program that does not handle it dies of";
    return whyUnwritable(m_walk, s, call);
}

std::string CallWriter::targetOf(const Statement& s, const CallDescription& call) const {
    const bool direct =
        s.variable.length != 0 &&
        m_variables.type(m_walk.lesson[s.process], m_walk.lesson[s.variable]) == resultType(call);
    return direct ? m_variables.code(m_walk.lesson[s.process], m_walk.lesson[s.variable]) : "result";
}

void CallWriter::makeCall(const Statement& s, const CallDescription& call, const WrittenCall& written) {
    if (call.returns == Returns::nothing)
        return m_turns.write(invocation(call, written) + ";");
    const std::string target = targetOf(s, call);
    const CType type = resultType(call);
    const std::string declared =
        target != "result"       ? target
        : type == CType::pointer ? "void* const result" // const void* would be a pointer to what is constant
                                 : fmt::format("const {} result", spelling(type));
    m_turns.write(fmt::format("{} = {};", declared, invocation(call, written)));
    m_turns.write("const DWORD error = GetLastError();");
}

void CallWriter::neverReturns(const Statement& s) {
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    if (call.returns == Returns::nothing)
        return;
    m_turns.write(targetOf(s, call) == "result" ? "static_cast<void>(result), static_cast<void>(error);"
                                                : "static_cast<void>(error);");
}

void CallWriter::finishCall(const Statement& s, const CallDescription& call, const Step& done,
                            const WrittenCall& written) {
    if (call.returns == Returns::nothing) {
        m_facts.doneFact(call);
        for (const std::string& line : written.after)
            m_turns.write(line);
        m_facts.storedFacts(s, done.thread);
        return;
    }
    const std::string target = targetOf(s, call);
    m_facts.resultFacts(call, done, target);
    if (s.variable.length != 0 && target == "result")
        m_turns.write(m_variables.store(
            m_walk.lesson[s.process], m_walk.lesson[s.variable],
            converted(target, resultType(call),
                      m_variables.type(m_walk.lesson[s.process], m_walk.lesson[s.variable]))));
    for (const std::string& line : written.after)
        m_turns.write(line);
    m_facts.storedFacts(s, done.thread);
}

void CallWriter::wakeUps() {
    for (auto blocked = m_blocked.begin(); blocked != m_blocked.end();) {
        const Thread& thread = m_walk.machine().threads[blocked->first];
        if (thread.waits && thread.alive) {
            ++blocked;
            continue;
        }
        returnFrom(ThreadId{blocked->first}, blocked->second);
        blocked = m_blocked.erase(blocked);
    }
}

void CallWriter::returnFrom(ThreadId id, const Blocked& blocked) {
    const Thread& thread = m_walk.machine()[id];
    const Statement& s = m_walk.lesson.statements[blocked.statement];
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    if (thread.alive) {
        m_turns.reopenTurn(m_turns.actorOf(id));
        Step returned{.statement = blocked.statement, .process = thread.process, .thread = id};
        returned.returned = {call.returns, thread.waitResult,
                             call.returns == Returns::boolean && thread.waitResult == 0};
        returned.lastError = thread.lastError;
        finishCall(s, call, returned, blocked.written);
    } else {
        m_turns.endTurnLeft(m_turns.actorOf(id));
        m_turns.write("// The wait ends with its thread.");
        neverReturns(s);
    }
    m_turns.closeTurn();
}

void CallWriter::endLeft() {
    for (const auto& [thread, blocked] : m_blocked) {
        m_turns.endTurnLeft(m_turns.actorOf(ThreadId{thread}));
        m_turns.write("// Nothing lets the call return.");
        neverReturns(m_walk.lesson.statements[blocked.statement]);
        m_turns.closeTurn();
    }
}

} // namespace handlelab
