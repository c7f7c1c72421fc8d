// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/variables.h"

#include "core/calls/brace_fields.h"
#include "core/lesson/call_arguments.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// Whether the variable is a field that holds its characters itself: pe.szExeFile.
bool isArray(std::string_view name) {
    const CField* field = fieldOf(name);
    return field && field->type == CType::text;
}

} // namespace

std::vector<std::string_view> outVariables(const Lesson& lesson, const Statement& s,
                                           const CallDescription& call) {
    const std::vector<std::uint32_t> given = argumentsOf(lesson, s, call);
    std::vector<std::string_view> names(call.parameters.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Parameter& parameter = call.parameters[i];
        if (!isOut(parameter))
            continue;
        if (given[i] == 0)
            names[i] = parameter.initial.starts_with('&') ? parameter.initial.substr(1) : "";
        else if (const Expression& e = lesson.expressions[given[i]];
                 e.kind == ExpressionKind::address ||
                 (parameter.kind == ParameterKind::buffer && e.kind == ExpressionKind::variable))
            names[i] = lesson[e.text];
    }
    return names;
}

CVariables::CVariables(const Lesson& lesson) {
    // Values wander from variable to variable, so types settle after some rounds; they only become more
    // general.
    do {
        m_changed = false;
        for (const Statement& s : lesson.statements)
            noteStatement(lesson, s);
    } while (m_changed);
    for (auto& [process, variables] : m_known) {
        std::vector<std::string> used;
        for (auto& [name, known] : variables) {
            known.code = identifier(name);
            while (std::ranges::find(used, known.code) != used.end())
                known.code += '0';
            used.push_back(known.code);
        }
    }
}

void CVariables::note(std::string_view process, std::string_view name, CType type) {
    if (const CField* field = fieldOf(name)) {
        name = name.substr(0, name.find('.'));
        type = field->structure;
    }
    auto& variables = m_known[std::string(process)];
    const auto [known, fresh] = variables.try_emplace(std::string(name), Known{type, {}});
    const CType before = known->second.type;
    known->second.type = common(before, type);
    m_changed = m_changed || fresh || known->second.type != before;
}

CType CVariables::typeOfExpression(const Lesson& lesson, std::string_view process, std::uint32_t at) const {
    const Expression& e = lesson.expressions[at];
    const std::string_view word = lesson[e.text];
    switch (e.kind) {
    case ExpressionKind::text:
        return CType::text;
    case ExpressionKind::variable:
        return type(process, word);
    case ExpressionKind::pseudo:
        return CType::handle;
    case ExpressionKind::constant:
        if (word.starts_with("HKEY_"))
            return CType::key;
        if (word == "NULL" || word == "nullptr" || word == "INVALID_HANDLE_VALUE")
            return CType::handle;
        return word == "TRUE" || word == "FALSE" || word == "true" || word == "false" ? CType::boolean
                                                                                      : CType::number;
    case ExpressionKind::number:
    case ExpressionKind::address:
    case ExpressionKind::bitOr:
    case ExpressionKind::attributes:
    case ExpressionKind::list:
    case ExpressionKind::waits:
    case ExpressionKind::field:
    case ExpressionKind::call:
    case ExpressionKind::compare:
    case ExpressionKind::negate:
    case ExpressionKind::anything:
        break;
    case ExpressionKind::operation: // what is calculated with a handle is one
        for (std::uint32_t child = e.firstChild; child != 0; child = lesson.expressions[child].nextSibling)
            if (const CType part = typeOfExpression(lesson, process, child); part >= CType::pointerSized)
                return part;
        break;
    }
    return CType::number;
}

void CVariables::noteOuts(const Lesson& lesson, const Statement& s, const CallDescription& call) {
    const std::vector<std::string_view> names = outVariables(lesson, s, call);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (!names[i].empty())
            note(lesson[s.process], names[i], typeOf(call.parameters[i]));
}

void CVariables::noteStatement(const Lesson& lesson, const Statement& s) {
    const std::string_view process = lesson[s.process];
    if (s.kind == StatementKind::call && s.callIndex >= 0) {
        const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
        noteOuts(lesson, s, call);
        if (s.other.length != 0) // a child's standard handles
            for (const StandardHandle& standard : standardHandles)
                if (lesson[s.line].find(nameOf(standard.field)) != std::string_view::npos)
                    note(lesson[s.other], nameOf(standard.field), CType::handle);
        if (s.variable.length != 0 && call.returns != Returns::nothing)
            note(process, lesson[s.variable], resultType(call));
    } else if (s.kind == StatementKind::assign) {
        note(process, lesson[s.variable], typeOfExpression(lesson, process, s.value));
    } else if (s.kind == StatementKind::tells) {
        note(lesson[s.other], lesson[s.variable], typeOfExpression(lesson, process, s.value));
    }
}

CType CVariables::type(std::string_view process, std::string_view name) const {
    const auto variables = m_known.find(process);
    if (variables == m_known.end())
        return CType::number;
    const CField* field = fieldOf(name);
    const auto known = variables->second.find(field ? name.substr(0, name.find('.')) : name);
    if (known == variables->second.end())
        return field ? field->type : CType::number;
    // A field of another structure than the variable is one of no type that a value could have.
    return field && field->structure == known->second.type ? field->type : known->second.type;
}

std::string CVariables::code(std::string_view process, std::string_view name) const {
    const auto variables = m_known.find(process);
    const bool field = fieldOf(name) != nullptr;
    const std::string_view base = field ? name.substr(0, name.find('.')) : name;
    std::string code = identifier(base);
    if (variables != m_known.end())
        if (const auto known = variables->second.find(base); known != variables->second.end())
            code = known->second.code;
    return field ? fmt::format("{}{}", code, name.substr(name.find('.'))) : code;
}

bool CVariables::knows(std::string_view process, std::string_view name) const {
    const auto variables = m_known.find(process);
    return variables != m_known.end() && variables->second.contains(name);
}

std::string CVariables::read(std::string_view process, std::string_view name) const {
    const std::string own = code(process, name);
    return isArray(name) ? fmt::format("std::wstring({})", own) : own;
}

std::string CVariables::store(std::string_view process, std::string_view name, std::string_view value) const {
    return fmt::format(fmt::runtime(isArray(name) ? "lesson::copyText({}, {});" : "{} = {};"),
                       code(process, name), value);
}

CVariables::Declarations CVariables::declarations(std::string_view process, std::string_view code) const {
    Declarations list;
    const auto variables = m_known.find(process);
    if (variables != m_known.end())
        for (const auto& [name, known] : variables->second)
            if (usesIdentifier(code, known.code)) {
                list.lines.push_back(
                    fmt::format("{} {}{};", spelling(known.type), known.code, initializer(known.type)));
                if (const auto header = headerOf(known.type))
                    list.headers.push_back(fileName(*header));
            }
    return list;
}

} // namespace handlelab
