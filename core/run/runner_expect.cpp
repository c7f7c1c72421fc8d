// SPDX-License-Identifier: GPL-3.0-or-later
// What lessons expect: returned values, last errors, and claims about the state.
#include "core/lesson/parser.h"
#include "core/run/answers.h"
#include "core/run/runner.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

void Runner::find(std::uint32_t statement, bool met, std::string text) {
    t.findings.push_back({statement, static_cast<std::uint32_t>(t.steps.size()), met, std::move(text)});
}

void Runner::checkReturned(std::uint32_t statement, Step& step) {
    const Statement& s = l.statements[statement];
    ArgumentValue wanted;
    const bool waits = t.machine[step.thread].waits;
    const bool wantsWait = l.expressions[s.expected].kind == ExpressionKind::waits;
    bool met = wantsWait || evaluate(s.expected, wanted);
    using enum Returns;
    const Returns as = step.returned.as;
    const bool narrow = as == dword || as == wait || as == socketError || as == ntstatus || as == errorCode;
    const std::uint64_t mask = narrow ? 0xFFFF'FFFFull : ~0ull;
    if (wantsWait)
        met = waits;
    else
        met = met && as != nothing && (wanted.number & mask) == (step.returned.value & mask);
    std::string text = fmt::format("expected {}", l[l.expressions[s.expected].text]);
    if (s.expectedError != 0) {
        ArgumentValue code;
        met = evaluate(s.expectedError, code) && met && code.number == step.lastError;
        text += fmt::format(", {}", l[l.expressions[s.expectedError].text]);
    }
    step.verdict = met ? Verdict::met : Verdict::failed;
    if (!met) {
        text += waits
                    ? std::string(", but the call has not returned: its thread waits")
                    : fmt::format(", but the call returned {}", returnedText(t.machine.rules, step.returned));
        if (s.expectedError != 0 && !waits)
            text += fmt::format(", {}", errorName(step.lastError));
    }
    find(statement, met, std::move(text));
    t.findings.back().step += 1; // the step is being finished
}

namespace {

std::uint32_t lastException(const std::vector<Step>& steps, ProcessId process) {
    const auto last =
        std::find_if(steps.rbegin(), steps.rend(), [&](const Step& step) { return step.process == process; });
    return last == steps.rend() ? 0 : last->exception;
}

} // namespace

// ---- expect -------------------------------------------------------------------------------------------

VariableId Runner::variableOf(const Subject& subject) const {
    const ProcessId process = processNamed(l[subject.label]);
    return process.valid() && subject.variable.length != 0 ? variableOf(process, l[subject.variable])
                                                           : VariableId{};
}

Runner::Number Runner::askVariable(const Expression& e) {
    if (!processNamed(l[e.subject.label]).valid())
        return {.problem = fmt::format("there is no process {} at this point", l[e.subject.label])};
    const VariableId id = variableOf(e.subject);
    if (!id.valid())
        return {.problem = fmt::format("there is no variable {} at this point", l[e.text])};
    return {.known = true, .value = t.machine[id].value.number};
}

/// The object a query is about: by name, a process's own, or where a variable's value leads.
ObjectId Runner::objectOf(const Expression& e, bool evenIfClosed) {
    const Machine& m = t.machine;
    if (e.kind == ExpressionKind::text) {
        // A full name, which no call accepts, can be asked for: \Sessions\0\..., ...\boundary\name.
        const std::string written = unquote(l[e.text]);
        const bool isFull = written.starts_with('\\') || written.starts_with("...\\");
        const FullName full = isFull ? FullName{written} : fullName(written);
        const NameId name = full.ok() ? t.texts.names.find(full.value) : NameId{};
        ObjectId latest;
        for (std::uint32_t i = 0; i < m.objects.size(); ++i)
            if (name.valid() && m.objects[i].header.name == name && (!latest.valid() || alive(m.objects[i])))
                latest = ObjectId{i};
        return latest;
    }
    const ProcessId process = processNamed(l[e.subject.label]);
    if (!process.valid())
        return {};
    if (e.subject.variable.length == 0)
        return m[process].object;
    if (const HandleEntry* entry = entryOf(e))
        return entry->object;
    const VariableId id = variableOf(e.subject);
    return evenIfClosed && id.valid() ? m[id].meant : ObjectId{};
}

/// The process in whose table a variable's value is looked up; none without such a variable.
ProcessId Runner::tableOf(const Expression& e) {
    const VariableId id = variableOf(e.subject);
    if (!id.valid())
        return {};
    const Variable& variable = t.machine[id];
    return variable.home.valid() ? variable.home : variable.process;
}

const HandleEntry* Runner::entryOf(const Expression& e) {
    const ProcessId table = tableOf(e);
    const Number value = table.valid() ? askVariable(e) : Number{};
    return value.known ? handlelab::entryOf(t.machine, table, Handle{value.value}) : nullptr;
}

Runner::Number Runner::query(const Expression& e) {
    const Machine& m = t.machine;
    const Query& q = queryOf(e.query);
    const Expression& argument = l.expressions[e.firstChild];
    const auto number = [](std::uint64_t value) { return Number{.known = true, .value = value}; };
    const auto unknown = [&] {
        return Number{.problem = fmt::format("{} leads to nothing at this point", l[argument.text])};
    };
    const auto answer = [&](std::optional<std::uint64_t> known) {
        return known ? number(*known) : unknown();
    };
    if (q.argument == QueryArgument::process) {
        const ProcessId process = processNamed(l[argument.subject.label]);
        if (!process.valid())
            return unknown();
        if (q.kind == QueryKind::exception)
            return number(lastException(t.steps, process));
        if (q.kind != QueryKind::lasterror && q.kind != QueryKind::waits)
            return answer(answerAbout(m, process, q.kind));
        for (const Thread& thread : m.threads)
            if (thread.process == process && thread.number == argument.subject.thread)
                return number(q.kind == QueryKind::waits ? thread.waits : thread.lastError);
        return unknown();
    }
    if (q.argument == QueryArgument::entry) {
        const HandleEntry* entry = entryOf(argument);
        if (q.kind == QueryKind::stale) {
            Number value = askVariable(argument);
            return value.known ? number(stale(m, m[variableOf(argument.subject)])) : value;
        }
        if (!entry)
            return unknown();
        const auto index = static_cast<std::uint32_t>(entry - m.table(tableOf(argument)).entries.data());
        return answer(answerAbout(m, tableOf(argument), index, q.kind));
    }
    const ObjectId object = objectOf(argument, q.kind == QueryKind::alive);
    if (q.kind == QueryKind::exists)
        return number(object.valid() && m[object].header.named);
    if (q.kind == QueryKind::alive)
        return number(object.valid() && alive(m[object]));
    if (!object.valid())
        return unknown();
    if (q.kind == QueryKind::type) // as a text of the lesson: equal texts have equal ids
        return number(t.texts.texts.intern(info(m[object].header.type).ntName).index);
    return answer(answerAbout(m, object, q.kind));
}

Runner::Number Runner::ask(std::uint32_t expression) {
    const Expression& e = l.expressions[expression];
    switch (e.kind) {
    case ExpressionKind::number:
    case ExpressionKind::constant:
        return {.known = true, .value = e.number};
    case ExpressionKind::text:
        return {.known = true, .value = t.texts.texts.intern(unquote(l[e.text])).index};
    case ExpressionKind::variable:
        return askVariable(e);
    case ExpressionKind::call:
        return query(e);
    case ExpressionKind::bitOr: {
        Number joined{.known = true};
        for (std::uint32_t child = e.firstChild; child != 0; child = l.expressions[child].nextSibling) {
            const Number part = ask(child);
            if (!part.known)
                return part;
            joined.value |= part.value;
        }
        return joined;
    }
    case ExpressionKind::negate: {
        Number inner = ask(e.firstChild);
        inner.value = inner.value == 0;
        return inner;
    }
    case ExpressionKind::compare: {
        const Number left = ask(e.firstChild), right = ask(l.expressions[e.firstChild].nextSibling);
        if (!left.known || !right.known)
            return left.known ? right : left;
        const std::string_view op = l[e.text];
        const bool holds = op == "=="   ? left.value == right.value
                           : op == "!=" ? left.value != right.value
                           : op == "<"  ? left.value < right.value
                           : op == "<=" ? left.value <= right.value
                           : op == ">"  ? left.value > right.value
                                        : left.value >= right.value;
        return {.known = true, .value = holds};
    }
    case ExpressionKind::address:
    case ExpressionKind::pseudo:
    case ExpressionKind::attributes:
    case ExpressionKind::list:
    case ExpressionKind::waits:
    case ExpressionKind::field:
        break;
    }
    return {.problem = "this cannot be asked"};
}

void Runner::checkExpect(std::uint32_t statement) {
    const Statement& s = l.statements[statement];
    const Number result = ask(s.value);
    const bool met = result.known && result.value != 0;
    std::string text(l[s.line]);
    if (!result.known)
        text += fmt::format(": {}", result.problem);
    else if (!met) {
        const Expression& e = l.expressions[s.value];
        const Expression& left = l.expressions[e.firstChild];
        const bool isText = left.kind == ExpressionKind::call && left.query == QueryKind::type;
        const std::uint64_t value = e.kind == ExpressionKind::compare ? ask(e.firstChild).value : 0;
        if (e.kind == ExpressionKind::compare && isText)
            text += fmt::format(": it is \"{}\"", t.texts[TextId{static_cast<std::uint32_t>(value)}]);
        else if (e.kind == ExpressionKind::compare)
            text += fmt::format(": it is {}", value);
        else
            text += ": it does not hold";
    }
    find(statement, met, std::move(text));
}

} // namespace handlelab
