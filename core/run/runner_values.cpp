// SPDX-License-Identifier: GPL-3.0-or-later
// The values of expressions and arguments in the context of a calling process.
#include "core/calls/brace_fields.h"
#include "core/calls/known_calls.h"
#include "core/lesson/call_arguments.h"
#include "core/lesson/parser.h"
#include "core/machine/intern_descriptor.h"
#include "core/run/runner.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace handlelab {

namespace {

std::optional<Handle> pseudoHandle(std::string_view call) {
    if (call == knownCall::getCurrentProcess)
        return currentProcessHandle;
    if (call == knownCall::getCurrentThread)
        return currentThreadHandle;
    return {};
}

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

} // namespace

bool Runner::evaluateAttributes(const Expression& braces, SecurityAttributes& result) {
    result.given = true;
    for (std::uint32_t f = braces.firstChild; f != 0; f = l.expressions[f].nextSibling) {
        const Expression& field = l.expressions[f];
        ArgumentValue value;
        if (!evaluate(field.firstChild, value))
            return false;
        const auto which = braceFieldNamed(l[field.text]);
        if (which == BraceField::inheritHandle)
            result.inheritHandle = value.number != 0;
        if (which == BraceField::revision)
            result.revision = static_cast<std::uint32_t>(value.number);
        if (which == BraceField::securityDescriptor && value.kind == ArgumentValue::Kind::text) {
            std::string mistake;
            auto descriptor = parseSddl(value.text, mistake);
            if (!descriptor)
                return refuse(mistake);
            result.descriptor = internDescriptor(t.texts, std::move(*descriptor));
        }
    }
    return true;
}

bool Runner::evaluateHandles(const Expression& list, std::vector<Handle>& result) {
    for (std::uint32_t child = list.firstChild; child != 0; child = l.expressions[child].nextSibling) {
        ArgumentValue value;
        if (!evaluate(child, value))
            return false;
        result.push_back({value.number});
    }
    return true;
}

bool Runner::evaluateStartup(const Expression& braces, StartupInfo& result) {
    result.given = true;
    for (std::uint32_t f = braces.firstChild; f != 0; f = l.expressions[f].nextSibling) {
        const auto which = braceFieldNamed(l[l.expressions[f].text]);
        ArgumentValue value;
        if (!evaluate(l.expressions[f].firstChild, value))
            return false;
        if (which == BraceField::handleList)
            result.handleList = value.handles;
        else if (which == BraceField::parentProcess)
            result.parentProcess = Handle{value.number};
        for (std::size_t i = 0; i < standardHandles.size(); ++i)
            if (which == standardHandles[i].field) {
                result.standard[i] = {value.number};
                result.usesStandardHandles = true;
            }
    }
    return true;
}

bool Runner::evaluate(std::uint32_t expression, ArgumentValue& result) {
    const Expression& e = l.expressions[expression];
    switch (e.kind) {
    case ExpressionKind::number:
    case ExpressionKind::constant:
        result.number = e.number;
        return true;
    case ExpressionKind::text:
        result.kind = ArgumentValue::Kind::text;
        result.text = t.texts[t.texts.texts.intern(unquote(l[e.text]))];
        return true;
    case ExpressionKind::address:
        result.kind = ArgumentValue::Kind::address;
        result.text = l[e.text];
        return true;
    case ExpressionKind::pseudo: {
        const std::string_view name = l[e.text];
        const Machine& m = t.machine;
        const auto pseudo = pseudoHandle(name);
        result.number = pseudo                                   ? pseudo->value
                        : name == knownCall::getCurrentProcessId ? m[m_caller.process].pid
                                                                 : m[m_caller.thread].tid;
        return true;
    }
    case ExpressionKind::variable: {
        const VariableId id = variableOf(m_caller.process, l[e.text]);
        if (!id.valid())
            return refuse(
                fmt::format("{} has no variable {}", t.texts[t.machine[m_caller.process].label], l[e.text]));
        const Value value = t.machine[id].value;
        if (value.kind == ValueKind::text) {
            result.kind = ArgumentValue::Kind::text;
            result.text = t.texts[TextId{static_cast<std::uint32_t>(value.number)}];
        } else {
            result.number = value.number;
        }
        return true;
    }
    case ExpressionKind::bitOr:
        for (std::uint32_t child = e.firstChild; child != 0; child = l.expressions[child].nextSibling) {
            ArgumentValue part;
            if (!evaluate(child, part))
                return false;
            result.number |= part.number;
        }
        return true;
    case ExpressionKind::attributes: {
        // A field of STARTUPINFO says which structure it is; the parser has checked that they do not mix.
        const std::string_view first =
            e.firstChild ? l[l.expressions[e.firstChild].text] : std::string_view();
        if (first.starts_with("PROC_THREAD") || first.starts_with("hStd")) {
            result.kind = ArgumentValue::Kind::startupInfo;
            return evaluateStartup(e, result.startup);
        }
        result.kind = ArgumentValue::Kind::securityAttributes;
        return evaluateAttributes(e, result.attributes);
    }
    case ExpressionKind::list:
        result.kind = ArgumentValue::Kind::handles;
        return evaluateHandles(e, result.handles);
    case ExpressionKind::waits:
    case ExpressionKind::field:
    case ExpressionKind::call:
    case ExpressionKind::compare:
    case ExpressionKind::negate:
        break;
    }
    return refuse("this expression has no value here");
}

bool Runner::evaluateArguments(const Statement& s, const CallDescription& call,
                               std::vector<ArgumentValue>& result) {
    const std::vector<Parameter>& parameters = call.parameters;
    result.clear();
    for (const Parameter& parameter : parameters)
        result.push_back(initialValue(parameter));
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        const Argument& argument = l.arguments[s.firstArgument + i];
        const std::size_t at = parameterOf(l, s, i, call);
        if (at >= result.size())
            return refuse(fmt::format("{} has no such parameter", call.name)); // the parser has said so
        result[at] = {};
        if (!evaluate(argument.value, result[at]))
            return false;
        const bool takesText = parameters[at].kind == ParameterKind::name ||
                               parameters[at].kind == ParameterKind::path ||
                               parameters[at].kind == ParameterKind::text;
        if (takesText && result[at].kind == ArgumentValue::Kind::number && result[at].number != 0)
            return refuse(fmt::format("{} takes a string", parameters[at].name));
        if (!takesText && result[at].kind == ArgumentValue::Kind::text)
            return refuse(fmt::format("{} takes no string", parameters[at].name));
    }
    return true;
}

} // namespace handlelab
