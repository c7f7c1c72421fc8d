// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/runner.h"

#include "core/lesson/parser.h"
#include "core/machine/fresh_machine.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

void NameIndex::extend(const Machine& machine) {
    for (auto i = static_cast<std::uint32_t>(labels.size()); i < machine.processes.size(); ++i)
        labels.emplace(machine.processes[i].label, ProcessId{i});
    for (auto i = static_cast<std::uint32_t>(variables.size()); i < machine.variables.size(); ++i)
        variables.emplace(key(machine.variables[i].process, machine.variables[i].name), VariableId{i});
}

Runner::Runner(const RunState& state, const Lesson& lesson)
    : t(state)
    , l(lesson)
    , m_kernel(state.machine, state.log, state.texts) {}

// ---- who and where ------------------------------------------------------------------------------------

ProcessId Runner::processNamed(std::string_view label) const {
    const auto found = t.names.labels.find(t.texts.texts.find(label));
    return found == t.names.labels.end() ? ProcessId{} : found->second;
}

VariableId Runner::variableOf(ProcessId process, std::string_view name) const {
    const TextId text = t.texts.texts.find(name);
    const auto found = t.names.variables.find(NameIndex::key(process, text));
    return found == t.names.variables.end() ? VariableId{} : found->second;
}

bool Runner::refuse(std::string why) {
    m_refusal = std::move(why);
    return false;
}

bool Runner::findCaller(const Statement& s, bool needsLife) {
    const std::string_view label = l[s.process];
    m_caller = {processNamed(label), {}};
    if (!m_caller.process.valid())
        return refuse(fmt::format("there is no process {} at this point", label));
    if (needsLife && !t.machine[m_caller.process].alive)
        return refuse(fmt::format("{} has ended; it makes no more calls", label));
    std::uint32_t number = 1;
    const std::string_view thread = l[s.thread];
    if (thread.size() > 1)
        number = static_cast<std::uint32_t>(std::strtoul(std::string(thread.substr(1)).c_str(), nullptr, 10));
    for (std::uint32_t i = 0; i < t.machine.threads.size(); ++i) {
        const Thread& candidate = t.machine.threads[i];
        if (candidate.process == m_caller.process && candidate.number == number) {
            m_caller.thread = ThreadId{i};
            if (needsLife && !candidate.alive)
                return refuse(fmt::format("thread T{} of {} has ended", number, label));
            if (needsLife && candidate.waits)
                return refuse(
                    fmt::format("thread T{} of {} is waiting; it makes no calls before its wait is over. "
                                "Signal what it waits for first",
                                number, label));
            if (needsLife && candidate.suspendCount > 0)
                return refuse(
                    fmt::format("thread T{} of {} is suspended; it makes no calls before ResumeThread has "
                                "let it run",
                                number, label));
            return true;
        }
    }
    return refuse(fmt::format("{} has no thread T{}", label, number));
}

// ---- directions ---------------------------------------------------------------------------------------

void Runner::run(std::uint32_t statement) {
    m_statement = &l.statements[statement];
    const std::uint32_t firstMicro = t.log.size();
    switch (m_statement->kind) {
    case StatementKind::rules:
        runRules(*m_statement);
        break;
    case StatementKind::process:
        runProcess(*m_statement);
        direct(statement, firstMicro);
        break;
    case StatementKind::debug:
        runDebug(*m_statement);
        direct(statement, firstMicro);
        break;
    case StatementKind::call:
    case StatementKind::assign:
    case StatementKind::tells:
        runStep(statement);
        break;
    case StatementKind::expect:
        checkExpect(statement);
        break;
    case StatementKind::ask:
    case StatementKind::stop:
    case StatementKind::goOn:
    case StatementKind::unknown:
        break;
    }
    t.names.extend(t.machine);
}

/// Directions before the first call set the stage; later ones are steps of their own.
void Runner::direct(std::uint32_t statement, std::uint32_t firstMicro) {
    if (t.log.size() == firstMicro)
        return;
    if (t.steps.empty())
        t.start = t.log.size();
    else
        t.steps.push_back({.statement = statement, .firstMicro = firstMicro});
}

void Runner::runRules(const Statement& s) {
    if (t.rulesGiven || !t.machine.processes.empty())
        return;
    Rules rules = t.machine.rules;
    std::string_view words = l[s.extra];
    while (!words.empty()) {
        const std::size_t comma = words.find(',');
        // A mistake in the words has been reported by the parser; what is right is used.
        (void)setRule(rules, words.substr(0, comma));
        words = comma == std::string_view::npos ? std::string_view() : words.substr(comma + 1);
    }
    t.machine = freshMachine(rules, t.texts); // nothing has happened on it yet
}

void Runner::runProcess(const Statement& s) {
    const std::string_view label = l[s.process];
    if (processNamed(label).valid())
        return; // reported by the parser
    Texts& texts = t.texts;
    const std::string image = s.other.length ? unquote(l[s.other]) : std::string(label) + ".exe";
    const std::string_view user = s.extra.length ? l[s.extra] : std::string_view("Alice");
    const ProcessId process = m_kernel.processes.start({},
                                                       {.label = texts.texts.intern(label),
                                                        .image = texts.texts.intern(leafName(image)),
                                                        .user = texts.texts.intern(user),
                                                        .session = s.session},
                                                       {});
    m_kernel.processes.startThread({}, process, {});
}

void Runner::runDebug(const Statement& s) {
    if (const ProcessId process = processNamed(l[s.process]); process.valid())
        m_kernel.processes.attachDebugger(process);
}

// ---- steps --------------------------------------------------------------------------------------------

void Runner::runStep(std::uint32_t statement) {
    const Statement& s = *m_statement;
    Step step{.statement = statement, .firstMicro = t.log.size()};
    m_refusal.clear();
    const bool done = s.kind == StatementKind::call     ? runCall(s, step)
                      : s.kind == StatementKind::assign ? runAssign(s)
                                                        : runTells(s);
    step.process = m_caller.process;
    step.thread = m_caller.thread;
    step.exception = exceptionSince(step.firstMicro);
    if (!done) {
        m_kernel.core.note({.kind = MeaningKind::notRun, .process = m_caller.process});
        step.verdict = Verdict::notRun;
        find(statement, false, m_refusal);
        t.findings.back().step += 1; // the step is being finished
    } else if (t.log.size() == step.firstMicro) {
        m_kernel.core.note({.kind = MeaningKind::nothingChanged, .process = m_caller.process});
    }
    if (m_caller.thread.valid())
        step.lastError = t.machine[m_caller.thread].lastError;
    if (done && s.expected != 0)
        checkReturned(statement, step);
    t.steps.push_back(step);
}

/// The exception that one of the last micro-steps raised, or 0.
std::uint32_t Runner::exceptionSince(std::uint32_t micro) const {
    for (std::uint32_t i = micro; i < t.log.size(); ++i)
        if (const Meaning& meaning = t.log.meaning(i); meaning.kind == MeaningKind::exceptionRaised)
            return meaning.value;
    return 0;
}

bool Runner::runCall(const Statement& s, Step& step) {
    if (!findCaller(s, true))
        return false;
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    if (!evaluateArguments(s, call, m_arguments))
        return false;
    CallContext context{m_kernel, m_caller, *this, call.returns};
    step.returned = call.run(context, m_arguments);
    m_kernel.stocks.endUses();
    if (t.machine[m_caller.thread].waits) {
        step.returned = context.none();
        blockCaller(s);
        return true;
    }
    storeResultsOfWaits();
    if (s.variable.length != 0 && step.returned.as != Returns::nothing)
        storeResult(s, step.returned);
    return true;
}

void Runner::pretend(std::uint32_t statement, std::uint32_t error, std::optional<Returned> returned) {
    m_statement = &l.statements[statement];
    Step step{.statement = statement, .firstMicro = t.log.size()};
    if (findCaller(*m_statement, true)) {
        const CallDescription& call = calls()[static_cast<std::size_t>(m_statement->callIndex)];
        if (!returned && call.returns != Returns::errorCode)
            m_kernel.processes.setLastError(m_caller.thread, error);
        step.returned = returned ? *returned : failureOf(call.returns, error);
        if (m_statement->variable.length != 0 && step.returned.as != Returns::nothing)
            storeResult(*m_statement, step.returned);
        step.lastError = t.machine[m_caller.thread].lastError;
    }
    step.process = m_caller.process;
    step.thread = m_caller.thread;
    t.steps.push_back(step);
}

/// Remembers which variable the wait that has begun will fill.
void Runner::blockCaller(const Statement& s) {
    if (s.variable.length != 0)
        m_kernel.waits.expectResult(m_caller.thread, t.texts.texts.intern(l[s.variable]));
}

/// What the call of a thread returned that had to wait. Only INVALID_SOCKET has bits above the lower half.
static Value returnedByWait(const Thread& thread) {
    const bool invalid = thread.waitReturns == ValueKind::handle && thread.waitResult == 0xFFFF'FFFF;
    return {thread.waitReturns, invalid ? invalidHandleValue.value : thread.waitResult};
}

/// Threads that the call has woken receive what their waits return.
void Runner::storeResultsOfWaits() {
    const Caller caller = m_caller;
    for (std::uint32_t i = 0; i < t.machine.threads.size(); ++i) {
        const Thread thread = t.machine.threads[i];
        const bool expected =
            thread.waitVariable.valid() || std::ranges::any_of(thread.packetVariables, &TextId::valid);
        if (thread.waits || !expected)
            continue;
        m_kernel.waits.expectResult(ThreadId{i}, {});
        if (!thread.alive)
            continue;
        m_caller = {thread.process, ThreadId{i}};
        if (thread.takesPacket)
            storePacket(thread);
        if (thread.waitVariable.valid())
            put(t.texts[thread.waitVariable], returnedByWait(thread), thread.process);
    }
    m_caller = caller;
}

/// What GetQueuedCompletionStatus stores when it returns after a wait; without a packet only a NULL.
void Runner::storePacket(const Thread& thread) {
    const auto store = [&](TextId variable, Value value) {
        if (variable.valid())
            put(t.texts[variable], value, {});
    };
    const bool taken = thread.waitResult != 0;
    const CompletionPacket packet = taken ? t.machine[thread.packet] : CompletionPacket{};
    if (taken) {
        store(thread.packetVariables[0], {ValueKind::integer, packet.bytes});
        store(thread.packetVariables[1], {ValueKind::integer, packet.key});
    }
    store(thread.packetVariables[2], {ValueKind::address, packet.overlapped});
}

void Runner::storeResult(const Statement& s, const Returned& returned) {
    switch (returned.as) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
    case Returns::pseudoHandle:
    case Returns::socketOrInvalid:
        put(l[s.variable], {ValueKind::handle, returned.value}, m_caller.process);
        break;
    case Returns::addressOrNull:
        put(l[s.variable], {ValueKind::address, returned.value}, {});
        break;
    case Returns::boolean:
        put(l[s.variable], {ValueKind::boolean, returned.value}, {});
        break;
    case Returns::wait:
        put(l[s.variable], {ValueKind::waitResult, returned.value}, {});
        break;
    case Returns::dword:
    case Returns::socketError:
    case Returns::ntstatus:
    case Returns::errorCode:
    case Returns::nothing:
        put(l[s.variable], {ValueKind::integer, returned.value}, {});
        break;
    }
}

Variable Runner::store(ProcessId process, std::string_view name, Value value, ProcessId home) {
    Variable variable{.process = process, .name = t.texts.texts.intern(name), .value = value};
    if (value.kind == ValueKind::handle && home.valid()) {
        variable.home = home;
        if (const HandleEntry* entry = handlelab::entryOf(t.machine, home, Handle{value.number}))
            variable.meant = entry->object;
    }
    return variable;
}

void Runner::put(std::string_view name, Value value, ProcessId home) {
    if (name.empty() || !t.machine[m_caller.process].alive)
        return;
    m_kernel.processes.setVariable(variableOf(m_caller.process, name),
                                   store(m_caller.process, name, value, home),
                                   {.kind = MeaningKind::valueStored, .process = m_caller.process});
    t.names.extend(t.machine);
}

bool Runner::runAssign(const Statement& s) {
    if (!findCaller(s, true))
        return false;
    const std::string_view name = l[s.variable];
    const Expression& e = l.expressions[s.value];
    Variable after = store(m_caller.process, name, {}, {});
    if (e.kind == ExpressionKind::variable) {
        const VariableId from = variableOf(m_caller.process, l[e.text]);
        if (!from.valid())
            return refuse(fmt::format("{} has no variable {}", l[s.process], l[e.text]));
        const TextId own = after.name;
        after = t.machine[from];
        after.name = own;
    } else {
        ArgumentValue value;
        if (!evaluate(s.value, value))
            return false;
        const VariableId old = variableOf(m_caller.process, name);
        const bool wasHandle = old.valid() && t.machine[old].value.kind == ValueKind::handle;
        const std::string_view word = l[e.text];
        if (value.kind == ArgumentValue::Kind::text)
            after.value = {ValueKind::text, t.texts.texts.intern(value.text).index};
        else if (wasHandle || word == "NULL" || word == "INVALID_HANDLE_VALUE")
            after = store(m_caller.process, name, {ValueKind::handle, value.number}, m_caller.process);
        else
            after.value = {word == "TRUE" || word == "FALSE" ? ValueKind::boolean : ValueKind::integer,
                           value.number};
    }
    m_kernel.processes.setVariable(variableOf(m_caller.process, name), after,
                                   {.kind = MeaningKind::valueStored, .process = m_caller.process});
    return true;
}

bool Runner::runTells(const Statement& s) {
    if (!findCaller(s, true))
        return false;
    const ProcessId receiver = processNamed(l[s.other]);
    if (!receiver.valid() || !t.machine[receiver].alive)
        return refuse(fmt::format("{} is not running, so nobody can tell it anything", l[s.other]));
    const std::string_view told = l[l.expressions[s.value].text];
    const VariableId from = variableOf(m_caller.process, told);
    if (!from.valid())
        return refuse(fmt::format("{} has no variable {}", l[s.process], told));
    Variable after = t.machine[from];
    after.process = receiver;
    after.name = t.texts.texts.intern(l[s.variable]);
    after.toldBy = t.texts.texts.intern(s.extra.length ? unquote(l[s.extra]) : std::string("message"));
    // The number means the same in the receiver when its own entry leads to the same object, as after
    // inheritance.
    const HandleEntry* own = handlelab::entryOf(t.machine, receiver, Handle{after.value.number});
    if (own && own->object == after.meant)
        after.home = receiver;
    m_kernel.processes.setVariable(variableOf(receiver, l[s.variable]), after,
                                   {.kind = MeaningKind::told,
                                    .process = receiver,
                                    .name = NameId{after.toldBy.index},
                                    .extra = m_caller.process.index});
    return true;
}

std::string_view Runner::childLabel() const {
    if (m_statement->other.length)
        return l[m_statement->other];
    for (std::uint32_t n = 1;; ++n) { // no label that a later line could give
        m_label = fmt::format("child-{}", n);
        if (!processNamed(m_label).valid())
            return m_label;
    }
}

} // namespace handlelab
