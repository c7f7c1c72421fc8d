// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/assignments.h"

#include "core/lesson/parser.h"
#include "core/run/evaluator.h"
#include "core/run/variables.h"

namespace handlelab {

namespace {

Hindrance noVariable(const RunView& run, const Statement& statement, std::string_view name) {
    return hindrance(CORE_TR("Mistakes", "%1 has no variable %2"),
                     {std::string(run.lesson[statement.process]), std::string(name)});
}

/// A copy of another variable means what that one means.
Hindrance copyVariable(const RunView& run, const Statement& statement, Caller caller, Variable& after) {
    const std::string_view source = run.lesson[run.lesson.expressions[statement.value].text];
    const VariableId from = run.variableNamed(caller.process, source);
    if (!from.valid())
        return noVariable(run, statement, source);
    const TextId own = after.name;
    after = run.machine[from];
    after.name = own;
    return {};
}

bool isTruth(std::string_view word) {
    return word == "TRUE" || word == "FALSE" || word == "true" || word == "false";
}

/// A number is a handle where the variable has held one, or where it is written like one.
Hindrance assignValue(const RunView& run, const Statement& statement, Caller caller, Variable& after) {
    ArgumentValue value;
    if (Hindrance why = Evaluator(run, caller).evaluate(statement.value, value))
        return why;
    const std::string_view name = run.lesson[statement.variable];
    const VariableId old = run.variableNamed(caller.process, name);
    const bool wasHandle = old.valid() && run.machine[old].value.kind == ValueKind::handle;
    const std::string_view word = run.lesson[run.lesson.expressions[statement.value].text];
    if (value.kind == ArgumentValue::Kind::text)
        after.value = {ValueKind::text, run.texts.texts.intern(value.text).index};
    else if (wasHandle || word == "NULL" || word == "nullptr" || word == "INVALID_HANDLE_VALUE")
        after = variableWith(run, caller.process, name, {ValueKind::handle, value.number}, caller.process);
    else
        after.value = {isTruth(word) ? ValueKind::boolean : ValueKind::integer, value.number};
    return {};
}

} // namespace

Hindrance runAssign(const RunView& run, Kernel& kernel, const Statement& statement, Caller caller) {
    const std::string_view name = run.lesson[statement.variable];
    Variable after = variableWith(run, caller.process, name, {}, {});
    const bool copies = run.lesson.expressions[statement.value].kind == ExpressionKind::variable;
    if (Hindrance why =
            copies ? copyVariable(run, statement, caller, after) : assignValue(run, statement, caller, after))
        return why;
    kernel.processes.setVariable(run.variableNamed(caller.process, name), after,
                                 {.kind = MeaningKind::valueStored, .process = caller.process});
    return {};
}

Hindrance runTells(const RunView& run, Kernel& kernel, const Statement& statement, Caller teller) {
    const Lesson& lesson = run.lesson;
    const ProcessId receiver = run.processNamed(lesson[statement.other]);
    if (!receiver.valid() || !run.machine[receiver].alive)
        return hindrance(CORE_TR("Mistakes", "%1 is not running, so nobody can tell it anything"),
                         {std::string(lesson[statement.other])});
    const std::string_view told = lesson[lesson.expressions[statement.value].text];
    const VariableId from = run.variableNamed(teller.process, told);
    if (!from.valid())
        return noVariable(run, statement, told);
    Variable after = run.machine[from];
    after.process = receiver;
    after.name = run.texts.texts.intern(lesson[statement.variable]);
    after.toldBy = run.texts.texts.intern(statement.extra.length ? unquote(lesson[statement.extra])
                                                                 : std::string("message"));
    // The number means the same in the receiver when its own entry leads to the same object, as after
    // inheritance.
    const HandleEntry* own = entryOf(run.machine, receiver, Handle{after.value.number});
    if (own && own->object == after.meant)
        after.home = receiver;
    kernel.processes.setVariable(run.variableNamed(receiver, lesson[statement.variable]), after,
                                 {.kind = MeaningKind::told,
                                  .process = receiver,
                                  .name = NameId{after.toldBy.index},
                                  .extra = teller.process.index});
    return {};
}

} // namespace handlelab
