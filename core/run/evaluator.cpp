// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluator.h"

#include "core/calls/brace_fields.h"
#include "core/calls/known_calls.h"
#include "core/lesson/parser.h"
#include "core/machine/intern_descriptor.h"

namespace handlelab {

std::optional<Handle> pseudoHandle(std::string_view call) {
    if (call == knownCall::getCurrentProcess)
        return currentProcessHandle;
    if (call == knownCall::getCurrentThread)
        return currentThreadHandle;
    return {};
}

std::uint64_t Evaluator::pseudoValue(std::string_view call) const {
    if (const auto pseudo = pseudoHandle(call))
        return pseudo->value;
    return call == knownCall::getCurrentProcessId ? m_run.machine[m_caller.process].pid
                                                  : m_run.machine[m_caller.thread].tid;
}

Hindrance Evaluator::evaluateVariable(std::string_view name, ArgumentValue& result) const {
    const VariableId id = m_run.variableNamed(m_caller.process, name);
    if (!id.valid())
        return hindrance(
            CORE_TR("Mistakes", "%1 has no variable %2"),
            {std::string(m_run.texts[m_run.machine[m_caller.process].label]), std::string(name)});
    const Value value = m_run.machine[id].value;
    if (value.kind == ValueKind::text) {
        result.kind = ArgumentValue::Kind::text;
        result.text = m_run.texts[TextId{static_cast<std::uint32_t>(value.number)}];
    } else {
        result.number = value.number;
    }
    return {};
}

Hindrance Evaluator::evaluateBits(const Expression& joined, ArgumentValue& result) const {
    const auto& expressions = m_run.lesson.expressions;
    for (std::uint32_t child = joined.firstChild; child != 0; child = expressions[child].nextSibling) {
        ArgumentValue part;
        if (Hindrance why = evaluate(child, part))
            return why;
        result.number |= part.number;
    }
    return {};
}

Hindrance Evaluator::evaluateOperation(const Expression& operation, ArgumentValue& result) const {
    const Lesson& lesson = m_run.lesson;
    std::vector<std::uint64_t> operands;
    for (std::uint32_t child = operation.firstChild; child != 0;
         child = lesson.expressions[child].nextSibling) {
        ArgumentValue part;
        if (Hindrance why = evaluate(child, part))
            return why;
        if (part.kind != ArgumentValue::Kind::number)
            return hindrance(CORE_TR("Mistakes", "%1 is no number, so nothing can be calculated with it"),
                             {std::string(lesson[lesson.expressions[child].text])});
        operands.push_back(part.number);
    }
    const auto value = calculate(static_cast<Operator>(operation.number), operands);
    if (!value)
        return hindrance(CORE_TR("Mistakes", "%1 has no result"), {std::string(lesson[operation.text])});
    result.number = *value;
    return {};
}

Hindrance Evaluator::evaluateHandles(const Expression& list, std::vector<Handle>& result) const {
    const auto& expressions = m_run.lesson.expressions;
    for (std::uint32_t child = list.firstChild; child != 0; child = expressions[child].nextSibling) {
        ArgumentValue value;
        if (Hindrance why = evaluate(child, value))
            return why;
        result.push_back({value.number});
    }
    return {};
}

Hindrance Evaluator::evaluateAttributes(const Expression& braces, SecurityAttributes& result) const {
    result.given = true;
    const Lesson& lesson = m_run.lesson;
    for (std::uint32_t child = braces.firstChild; child != 0; child = lesson.expressions[child].nextSibling) {
        const Expression& field = lesson.expressions[child];
        ArgumentValue value;
        if (Hindrance why = evaluate(field.firstChild, value))
            return why;
        const auto which = braceFieldNamed(lesson[field.text]);
        if (which == BraceField::inheritHandle)
            result.inheritHandle = value.number != 0;
        if (which == BraceField::revision)
            result.revision = static_cast<std::uint32_t>(value.number);
        if (which == BraceField::securityDescriptor && value.kind == ArgumentValue::Kind::text) {
            std::string mistake;
            auto descriptor = parseSddl(value.text, mistake);
            if (!descriptor)
                return hindrance("%1", {std::move(mistake)});
            result.descriptor = internDescriptor(m_run.texts, std::move(*descriptor));
        }
    }
    return {};
}

Hindrance Evaluator::evaluateStartup(const Expression& braces, StartupInfo& result) const {
    result.given = true;
    const Lesson& lesson = m_run.lesson;
    for (std::uint32_t child = braces.firstChild; child != 0; child = lesson.expressions[child].nextSibling) {
        const Expression& field = lesson.expressions[child];
        const auto which = braceFieldNamed(lesson[field.text]);
        ArgumentValue value;
        if (Hindrance why = evaluate(field.firstChild, value))
            return why;
        if (which == BraceField::handleList)
            result.handleList = value.handles;
        else if (which == BraceField::jobList)
            result.jobList = value.handles;
        else if (which == BraceField::startupFlags)
            result.flags = static_cast<std::uint32_t>(value.number);
        else if (which == BraceField::parentProcess)
            result.parentProcess = Handle{value.number};
        for (std::size_t i = 0; i < standardHandles.size(); ++i)
            if (which == standardHandles[i].field) {
                result.standard[i] = {value.number};
                result.standardGiven = true;
            }
    }
    return {};
}

Hindrance Evaluator::evaluateJobPort(const Expression& braces, ArgumentValue& result) const {
    const Lesson& lesson = m_run.lesson;
    for (std::uint32_t child = braces.firstChild; child != 0; child = lesson.expressions[child].nextSibling) {
        const Expression& field = lesson.expressions[child];
        ArgumentValue value;
        if (Hindrance why = evaluate(field.firstChild, value))
            return why;
        const bool isKey = braceFieldNamed(lesson[field.text]) == BraceField::completionKey;
        (isKey ? result.key : result.number) = value.number;
    }
    return {};
}

Hindrance Evaluator::evaluateBraces(const Expression& braces, ArgumentValue& result) const {
    // A field says which structure it is; the parser has checked that they do not mix.
    const Lesson& lesson = m_run.lesson;
    const auto first = braces.firstChild ? braceFieldNamed(lesson[lesson.expressions[braces.firstChild].text])
                                         : std::nullopt;
    switch (first ? structureOf(*first) : BraceStructure::securityAttributes) {
    case BraceStructure::startupInfo:
        result.kind = ArgumentValue::Kind::startupInfo;
        return evaluateStartup(braces, result.startup);
    case BraceStructure::jobPort:
        result.kind = ArgumentValue::Kind::jobPort;
        return evaluateJobPort(braces, result);
    case BraceStructure::securityAttributes:
        break;
    }
    result.kind = ArgumentValue::Kind::securityAttributes;
    return evaluateAttributes(braces, result.attributes);
}

Hindrance Evaluator::evaluate(std::uint32_t expression, ArgumentValue& result) const {
    const Expression& node = m_run.lesson.expressions[expression];
    const std::string_view written = m_run.lesson[node.text];
    switch (node.kind) {
    case ExpressionKind::number:
    case ExpressionKind::constant:
        result.number = node.number;
        return {};
    case ExpressionKind::text:
        result.kind = ArgumentValue::Kind::text;
        result.text = m_run.texts[m_run.texts.texts.intern(unquote(written))];
        return {};
    case ExpressionKind::address:
        result.kind = ArgumentValue::Kind::address;
        result.text = written;
        return {};
    case ExpressionKind::pseudo:
        result.number = pseudoValue(written);
        return {};
    case ExpressionKind::variable:
        return evaluateVariable(written, result);
    case ExpressionKind::bitOr:
        return evaluateBits(node, result);
    case ExpressionKind::attributes:
        return evaluateBraces(node, result);
    case ExpressionKind::list:
        result.kind = ArgumentValue::Kind::handles;
        return evaluateHandles(node, result.handles);
    case ExpressionKind::operation:
        return evaluateOperation(node, result);
    case ExpressionKind::anything:
    case ExpressionKind::waits:
    case ExpressionKind::field:
    case ExpressionKind::call:
    case ExpressionKind::compare:
    case ExpressionKind::negate:
        break;
    }
    return hindrance(CORE_TR("Mistakes", "this expression has no value here"));
}

} // namespace handlelab
