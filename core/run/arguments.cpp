// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/arguments.h"

#include "core/lesson/call_arguments.h"
#include "core/run/evaluator.h"

#include <fmt/format.h>

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

Hindrance whyNotFor(const Parameter& parameter, const ArgumentValue& value) {
    const bool takesText = parameter.kind == ParameterKind::name || parameter.kind == ParameterKind::path ||
                           parameter.kind == ParameterKind::text;
    if (takesText && value.kind == ArgumentValue::Kind::number && value.number != 0)
        return fmt::format("{} takes a string", parameter.name);
    if (!takesText && value.kind == ArgumentValue::Kind::text)
        return fmt::format("{} takes no string", parameter.name);
    return {};
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
            return fmt::format("{} has no such parameter", call.name); // the parser has said so
        result[at] = {};
        if (Hindrance why =
                evaluator.evaluate(run.lesson.arguments[statement.firstArgument + i].value, result[at]))
            return why;
        if (Hindrance why = whyNotFor(call.parameters[at], result[at]))
            return why;
    }
    return {};
}

} // namespace handlelab
