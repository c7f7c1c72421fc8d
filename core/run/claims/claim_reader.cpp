// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/claims/claim_reader.h"

#include "core/kernel/kernel.h"
#include "core/lesson/parser.h"
#include "core/machine/views/file_system.h"
#include "core/machine/views/holders.h"
#include "core/run/claims/answers.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

Answer number(std::uint64_t value) { return {.known = true, .value = value}; }

std::uint32_t lastException(const std::vector<Step>& steps, ProcessId process) {
    const auto last =
        std::find_if(steps.rbegin(), steps.rend(), [&](const Step& step) { return step.process == process; });
    return last == steps.rend() ? 0 : last->exception;
}

bool compare(std::string_view how, std::uint64_t left, std::uint64_t right) {
    return how == "=="   ? left == right
           : how == "!=" ? left != right
           : how == "<"  ? left < right
           : how == "<=" ? left <= right
           : how == ">"  ? left > right
                         : left >= right;
}

} // namespace

// ---- what a claim is about ----------------------------------------------------------------------------

VariableId ClaimReader::variableOf(const Subject& subject) const {
    const ProcessId process = m_run.processNamed(m_run.lesson[subject.label]);
    return process.valid() && subject.variable.length != 0
               ? m_run.variableNamed(process, m_run.lesson[subject.variable])
               : VariableId{};
}

/// The process in whose table a variable's value is looked up; none without such a variable.
ProcessId ClaimReader::tableOf(const Subject& subject) const {
    const VariableId id = variableOf(subject);
    if (!id.valid())
        return {};
    const Variable& variable = m_run.machine[id];
    return variable.home.valid() ? variable.home : variable.process;
}

const HandleEntry* ClaimReader::entryOf(const Subject& subject) const {
    const ProcessId table = tableOf(subject);
    if (!table.valid())
        return nullptr;
    return handlelab::entryOf(m_run.machine, table, Handle{m_run.machine[variableOf(subject)].value.number});
}

ObjectId ClaimReader::objectOf(const Expression& argument, bool evenIfClosed) const {
    if (argument.kind == ExpressionKind::text)
        return latestNamed(m_run.machine, m_run.texts, unquote(m_run.lesson[argument.text]));
    const ProcessId process = m_run.processNamed(m_run.lesson[argument.subject.label]);
    if (!process.valid())
        return {};
    if (argument.subject.variable.length == 0)
        return m_run.machine[process].object;
    if (const HandleEntry* entry = entryOf(argument.subject))
        return entry->object;
    const VariableId id = variableOf(argument.subject);
    return evenIfClosed && id.valid() ? m_run.machine[id].meant : ObjectId{};
}

// ---- queries ------------------------------------------------------------------------------------------

Answer ClaimReader::leadsNowhere(const Expression& argument) const {
    return {.problem = hindrance(CORE_TR("Mistakes", "%1 leads to nothing at this point"),
                                 {std::string(m_run.lesson[argument.text])})};
}

Answer ClaimReader::askProcess(const Expression& argument, QueryKind kind) const {
    const ProcessId process = m_run.processNamed(m_run.lesson[argument.subject.label]);
    if (!process.valid())
        return leadsNowhere(argument);
    if (kind == QueryKind::exception)
        return number(lastException(m_run.steps, process));
    if (kind != QueryKind::lasterror && kind != QueryKind::waits) {
        const auto known = answerAbout(m_run.machine, process, kind);
        return known ? number(*known) : leadsNowhere(argument);
    }
    for (const Thread& thread : m_run.machine.threads)
        if (thread.process == process && thread.number == argument.subject.thread)
            return number(kind == QueryKind::waits ? thread.waits : thread.lastError);
    return leadsNowhere(argument);
}

Answer ClaimReader::askEntry(const Expression& argument, QueryKind kind) const {
    const Machine& machine = m_run.machine;
    if (kind == QueryKind::stale) {
        Answer value = askVariable(argument);
        return value.known ? number(stale(machine, machine[variableOf(argument.subject)])) : value;
    }
    const HandleEntry* entry = entryOf(argument.subject);
    if (!entry)
        return leadsNowhere(argument);
    const ProcessId table = tableOf(argument.subject);
    const auto index = static_cast<std::uint32_t>(entry - machine.table(table).entries.data());
    const auto known = answerAbout(machine, table, index, kind);
    return known ? number(*known) : leadsNowhere(argument);
}

/// Who holds a file, by its name or by a handle to one of its file objects, or an object: a text with the
/// lesson's words for the processes.
Answer ClaimReader::askHolders(const Expression& argument) const {
    const Machine& machine = m_run.machine;
    const bool byName = argument.kind == ExpressionKind::text;
    FileId file =
        byName ? findFile(machine, m_run.texts, fullPath(unquote(m_run.lesson[argument.text]))) : FileId{};
    const ObjectId object = file.valid() ? ObjectId{} : objectOf(argument, false);
    if (const auto* open = object.valid() ? std::get_if<FileBody>(&machine[object].body) : nullptr)
        file = open->file;
    if (!file.valid() && !object.valid())
        return leadsNowhere(argument);
    std::string names;
    for (const ProcessId holder :
         file.valid() ? holdersOfFile(machine, file) : holdersOfObject(machine, object))
        names += fmt::format("{}{}", names.empty() ? "" : ", ", m_run.texts[machine[holder].label]);
    return number(m_run.texts.texts.intern(names).index);
}

Answer ClaimReader::askObject(const Expression& argument, QueryKind kind) const {
    if (kind == QueryKind::holders)
        return askHolders(argument);
    const Machine& machine = m_run.machine;
    const ObjectId object = objectOf(argument, kind == QueryKind::alive);
    if (kind == QueryKind::exists)
        return number(object.valid() && machine[object].header.named);
    if (kind == QueryKind::alive)
        return number(object.valid() && alive(machine[object]));
    if (!object.valid())
        return leadsNowhere(argument);
    if (kind == QueryKind::type) // as a text of the lesson: equal texts have equal ids
        return number(m_run.texts.texts.intern(info(machine[object].header.type).ntName).index);
    const auto known = answerAbout(machine, object, kind);
    return known ? number(*known) : leadsNowhere(argument);
}

Answer ClaimReader::askQuery(const Expression& query) const {
    const Expression& argument = m_run.lesson.expressions[query.firstChild];
    switch (queryOf(query.query).argument) {
    case QueryArgument::process:
        return askProcess(argument, query.query);
    case QueryArgument::entry:
        return askEntry(argument, query.query);
    case QueryArgument::object:
    case QueryArgument::name:
        break;
    }
    return askObject(argument, query.query);
}

// ---- expressions --------------------------------------------------------------------------------------

Answer ClaimReader::askVariable(const Expression& variable) const {
    const std::string_view label = m_run.lesson[variable.subject.label];
    if (!m_run.processNamed(label).valid())
        return {.problem = hindrance(CORE_TR("Mistakes", "there is no process %1 at this point"),
                                     {std::string(label)})};
    const VariableId id = variableOf(variable.subject);
    if (!id.valid())
        return {.problem = hindrance(CORE_TR("Mistakes", "there is no variable %1 at this point"),
                                     {std::string(m_run.lesson[variable.text])})};
    return number(m_run.machine[id].value.number);
}

Answer ClaimReader::askBits(const Expression& joined) const {
    const auto& expressions = m_run.lesson.expressions;
    Answer all{.known = true};
    for (std::uint32_t child = joined.firstChild; child != 0; child = expressions[child].nextSibling) {
        const Answer part = ask(child);
        if (!part.known)
            return part;
        all.value |= part.value;
    }
    return all;
}

Answer ClaimReader::askOperation(const Expression& operation) const {
    const auto& expressions = m_run.lesson.expressions;
    std::vector<std::uint64_t> operands;
    for (std::uint32_t child = operation.firstChild; child != 0; child = expressions[child].nextSibling) {
        const Answer part = ask(child);
        if (!part.known)
            return part;
        operands.push_back(part.value);
    }
    const auto value = calculate(static_cast<Operator>(operation.number), operands);
    if (!value)
        return {.problem = hindrance(CORE_TR("Mistakes", "%1 has no result"),
                                     {std::string(m_run.lesson[operation.text])})};
    return number(*value);
}

Answer ClaimReader::askComparison(const Expression& comparison) const {
    const Answer left = ask(comparison.firstChild);
    const Answer right = ask(m_run.lesson.expressions[comparison.firstChild].nextSibling);
    if (!left.known || !right.known)
        return left.known ? right : left;
    return number(compare(m_run.lesson[comparison.text], left.value, right.value));
}

Answer ClaimReader::ask(std::uint32_t expression) const {
    const Expression& node = m_run.lesson.expressions[expression];
    switch (node.kind) {
    case ExpressionKind::number:
    case ExpressionKind::constant:
        return number(node.number);
    case ExpressionKind::text:
        return number(m_run.texts.texts.intern(unquote(m_run.lesson[node.text])).index);
    case ExpressionKind::variable:
        return askVariable(node);
    case ExpressionKind::call:
        return askQuery(node);
    case ExpressionKind::bitOr:
        return askBits(node);
    case ExpressionKind::operation:
        return askOperation(node);
    case ExpressionKind::negate: {
        Answer inner = ask(node.firstChild);
        inner.value = inner.value == 0;
        return inner;
    }
    case ExpressionKind::compare:
        return askComparison(node);
    case ExpressionKind::address:
    case ExpressionKind::pseudo:
    case ExpressionKind::attributes:
    case ExpressionKind::list:
    case ExpressionKind::waits:
    case ExpressionKind::field:
    case ExpressionKind::anything:
        break;
    }
    return {.problem = hindrance(CORE_TR("Mistakes", "this cannot be asked"))};
}

} // namespace handlelab
