// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/arguments.h"

#include "core/lesson/call_arguments.h"
#include "core/run/evaluator.h"

#include <charconv>

namespace handlelab {

namespace {

/// The value of a parameter that was left out. Defaults are single words: a constant, a number, &variable.
ArgumentValue initialValue(const Parameter& parameter) {
    const std::string_view text = parameter.initial;
    ArgumentValue value;
    if (text.starts_with('&')) {
        value.kind = ArgumentValue::Kind::address;
        value.text = text.substr(1);
    } else if (const auto pseudo = pseudoHandle(text.substr(0, text.find('(')))) {
        value.number = pseudo->value;
    } else if (const auto constant = findConstant(text)) {
        value.number = constant->value;
    } else {
        std::from_chars(text.data(), text.data() + text.size(), value.number);
    }
    return value;
}

/// What a call reads behind an address: the fields of an OVERLAPPED, a number that is passed that way.
Hindrance readBehind(const RunView& run, Caller caller, const Parameter& parameter, ArgumentValue& value) {
    if (parameter.kind == ParameterKind::outOverlapped && !value.text.empty()) {
        const auto field = [&](std::string_view name) -> std::uint64_t {
            const VariableId id =
                run.variableNamed(caller.process, std::string(value.text) + "." + std::string(name));
            return id.valid() ? run.machine[id].value.number : 0;
        };
        value.number = field("hEvent");
        value.key = field("OffsetHigh") << 32 | static_cast<std::uint32_t>(field("Offset"));
    }
    if (parameter.form.structure != CStructure::numberByAddress || value.kind != ArgumentValue::Kind::address)
        return {};
    const VariableId variable = run.variableNamed(caller.process, value.text);
    if (!variable.valid())
        return hindrance(
            CORE_TR("Mistakes", "%1 has no variable %2"),
            {std::string(run.texts[run.machine[caller.process].label]), std::string(value.text)});
    const Value behind = run.machine[variable].value;
    if (behind.kind == ValueKind::text)
        return hindrance(CORE_TR("Mistakes", "%1 takes no string"), {std::string(parameter.name)});
    value = {};
    value.number = behind.number;
    return {};
}

/// What the address of a variable or a plain one means where a buffer is wanted: a pointer that the variable
/// holds, the characters in it, or the memory that it is.
void evaluateBuffer(const RunView& run, Caller caller, const Parameter& parameter, const Expression& e,
                    ArgumentValue& result) {
    const std::string_view name = run.lesson[e.text];
    const VariableId id = run.variableNamed(caller.process, name);
    const Value value = id.valid() ? run.machine[id].value : Value{ValueKind::text};
    if (e.kind == ExpressionKind::variable && value.kind != ValueKind::text) {
        result.number = value.number;
        return;
    }
    const bool holdsText = id.valid() && value.kind == ValueKind::text;
    if (parameter.kind == ParameterKind::bytes && holdsText) {
        result.kind = ArgumentValue::Kind::text;
        result.text = run.texts[TextId{static_cast<std::uint32_t>(value.number)}];
        return;
    }
    result.kind = ArgumentValue::Kind::address;
    result.text = name;
}

bool isBuffer(const Parameter& parameter, const Expression& e) {
    return (parameter.kind == ParameterKind::bytes || parameter.kind == ParameterKind::buffer) &&
           (e.kind == ExpressionKind::address || e.kind == ExpressionKind::variable);
}

Hindrance whyNotFor(const Parameter& parameter, const ArgumentValue& value) {
    const bool takesText = parameter.kind == ParameterKind::name || parameter.kind == ParameterKind::path ||
                           parameter.kind == ParameterKind::text;
    const bool mayTakeText = takesText || parameter.kind == ParameterKind::bytes;
    if (takesText && value.kind == ArgumentValue::Kind::number && value.number != 0)
        return hindrance(CORE_TR("Mistakes", "%1 takes a string"), {std::string(parameter.name)});
    if (!mayTakeText && value.kind == ArgumentValue::Kind::text)
        return hindrance(CORE_TR("Mistakes", "%1 takes no string"), {std::string(parameter.name)});
    return {};
}

/// Whether a variable holds NULL, 0 or FALSE.
bool isNull(const RunView& run, ProcessId process, std::string_view variable) {
    const VariableId id = run.variableNamed(process, variable);
    if (!id.valid())
        return false;
    const Value& value = run.machine[id].value;
    return value.kind != ValueKind::text && value.number == 0;
}

/// Whether the argument says something that the call would have to do something with.
bool saysSomething(const RunView& run, ProcessId process, const Expression& argument,
                   const Parameter& parameter) {
    const std::string_view written = run.lesson[argument.text];
    const bool number = argument.kind == ExpressionKind::number || argument.kind == ExpressionKind::constant;
    return !(number && argument.number == 0) && written != parameter.initial &&
           !(argument.kind == ExpressionKind::variable && isNull(run, process, written));
}

} // namespace

Hindrance evaluateArguments(const RunView& run, Caller caller, const Statement& statement,
                            const CallDescription& call, std::vector<ArgumentValue>& result) {
    const Evaluator evaluator(run, caller);
    result.clear();
    for (const Parameter& parameter : call.parameters)
        result.push_back(initialValue(parameter));
    for (std::uint32_t i = 0; i < statement.argumentCount; ++i) {
        const std::size_t at = parameterOf(run.lesson, statement, i, call);
        if (at >= result.size())
            return hindrance(CORE_TR("Mistakes", "%1 has no such parameter"),
                             {std::string(call.name)}); // the parser has said so
        if (call.parameters[at].kind == ParameterKind::ignored)
            continue; // whatever it is, nobody looks at it
        result[at] = {};
        const std::uint32_t given = run.lesson.arguments[statement.firstArgument + i].value;
        const Expression& e = run.lesson.expressions[given];
        const bool isUnknown =
            e.kind == ExpressionKind::anything ||
            (e.kind == ExpressionKind::list && call.parameters[at].kind == ParameterKind::bytes);
        if (isUnknown)
            continue; // a buffer of which the lesson says nothing
        if (isBuffer(call.parameters[at], e))
            evaluateBuffer(run, caller, call.parameters[at], e, result[at]);
        else if (Hindrance why = evaluator.evaluate(given, result[at]))
            return why;
        if (Hindrance why = whyNotFor(call.parameters[at], result[at]))
            return why;
    }
    for (std::size_t i = 0; i < result.size(); ++i)
        if (Hindrance why = readBehind(run, caller, call.parameters[i], result[i]))
            return why;
    return {};
}

void noteUnsimulated(const RunView& run, Kernel& kernel, const Statement& statement,
                     const CallDescription& call, Caller caller) {
    std::string names;
    for (std::uint32_t i = 0; i < statement.argumentCount; ++i) {
        const std::size_t at = parameterOf(run.lesson, statement, i, call);
        if (at >= call.parameters.size() || call.parameters[at].kind != ParameterKind::ignored)
            continue;
        const std::uint32_t value = run.lesson.arguments[statement.firstArgument + i].value;
        if (saysSomething(run, caller.process, run.lesson.expressions[value], call.parameters[at]))
            names += (names.empty() ? "" : ", ") + std::string(call.parameters[at].name);
    }
    if (!names.empty())
        kernel.core.note({.kind = MeaningKind::argumentsUnused,
                          .process = caller.process,
                          .value = run.texts.texts.intern(names).index});
}

} // namespace handlelab
