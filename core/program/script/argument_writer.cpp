// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/argument_writer.h"

#include "core/lesson/call_arguments.h"
#include "core/lesson/parser.h"
#include "core/program/cpp_text.h"
#include "core/program/run_paths.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// As a literal of 64 bits; C has none for the smallest number.
std::string number64(std::uint64_t bits) {
    const auto number = static_cast<std::int64_t>(bits);
    return number == INT64_MIN ? "LLONG_MIN" : fmt::format("{}ll", number);
}

/// An argument that the simulation ignores and a real call needs.
std::string ignored(const Parameter& parameter, WrittenCall& written) {
    if (!parameter.form.needs.empty())
        written.before.emplace_back(parameter.form.needs);
    if (!parameter.form.code.empty())
        return std::string(parameter.form.code);
    return parameter.initial == "NULL" ? "nullptr" : std::string(parameter.initial);
}

} // namespace

ArgumentWriter::ArgumentWriter(const LessonWalk& walk, const CVariables& variables, TurnWriter& turns,
                               ValueWriter& values, StructureWriter& structures)
    : m_walk(walk)
    , m_variables(variables)
    , m_turns(turns)
    , m_values(values)
    , m_structures(structures) {}

std::string ArgumentWriter::writeOut(const Statement& s, const Parameter& parameter, std::string_view name,
                                     WrittenCall& written) {
    const CType wanted = typeOf(parameter);
    const std::string_view label = m_walk.lesson[s.process];
    const CType type = name.empty() ? wanted : m_variables.type(label, name);
    const auto stores = [&](const std::string& value) {
        if (!name.empty())
            written.after.push_back(m_variables.store(label, name, m_values.fitted(value, wanted, type)));
    };
    if (parameter.form.structure == CStructure::receivedDescriptor) {
        m_turns.include("security.h");
        written.before.push_back("lesson::ReceivedDescriptor descriptor;");
        stores(fmt::format("descriptor.text({}, {})", name.empty() ? "" : m_variables.read(label, name),
                           written.arguments.back()));
        return "descriptor.get()";
    }
    if (wanted == CType::text) { // what FindFirstFile and FindNextFile find
        written.before.push_back("WIN32_FIND_DATAW found = {};");
        stores("found.cFileName");
        return "&found";
    }
    if (name.empty()) {
        if (!isStructure(wanted) || wanted == CType::overlapped)
            return "nullptr";
        written.before.push_back(fmt::format("{} information = {{}};", spelling(wanted)));
        return "&information";
    }
    const std::string code = m_variables.code(label, name);
    if (wanted == CType::processEntry && type == wanted)
        written.before.push_back(fmt::format("{}.dwSize = sizeof {};", code, code));
    const std::string_view declared = parameter.form.cast;
    if (declared.empty() && spelling(type) == spelling(wanted))
        return "&" + code;
    const std::string local = fmt::format("received{}", written.after.size());
    written.before.push_back(fmt::format("{} {} = {};", declared.empty() ? spelling(wanted) : declared, local,
                                         declared.empty() ? m_values.fitted(code, type, wanted) : "{}"));
    stores(local);
    return "&" + local;
}

bool ArgumentWriter::isPointer(const Statement& s, const Expression& e) const {
    return e.kind == ExpressionKind::variable &&
           m_variables.type(m_walk.lesson[s.process], m_walk.lesson[e.text]) == CType::pointer;
}

/// How the buffer of a call is kept: an operation that may be pending uses it after the call has returned.
std::string_view ArgumentWriter::storageOf(const Statement& s) const {
    const CallDescription& call = calls()[static_cast<std::size_t>(s.callIndex)];
    const std::vector<std::uint32_t> given = argumentsOf(m_walk.lesson, s, call);
    for (std::size_t i = 0; i < given.size(); ++i)
        if (call.parameters[i].kind == ParameterKind::outOverlapped &&
            m_walk.lesson.expressions[given[i]].kind == ExpressionKind::address)
            return "static ";
    return "";
}

std::string ArgumentWriter::writeBytes(const Statement& s, std::uint32_t expression, WrittenCall& written) {
    const Expression& e = m_walk.lesson.expressions[expression];
    const std::string_view label = m_walk.lesson[s.process], word = m_walk.lesson[e.text];
    if (expression != 0 && isPointer(s, e))
        return m_variables.code(label, word);
    m_turns.include("known_bytes.h");
    const bool variable = e.kind == ExpressionKind::variable || e.kind == ExpressionKind::address;
    std::string held;
    if (expression != 0 && e.kind == ExpressionKind::text)
        held = narrowLiteral(unquote(word));
    else if (expression != 0 && variable && m_variables.type(label, word) == CType::text)
        held = m_variables.read(label, word);
    written.before.push_back(fmt::format("{}const lesson::Bytes bytes{};", storageOf(s),
                                         held.empty() ? held : fmt::format("({})", held)));
    return "bytes.data()";
}

std::string ArgumentWriter::writeBuffer(const Statement& s, std::uint32_t expression, WrittenCall& written) {
    const Expression& e = m_walk.lesson.expressions[expression];
    const std::string_view label = m_walk.lesson[s.process], word = m_walk.lesson[e.text];
    if (expression != 0 && isPointer(s, e))
        return m_variables.code(label, word);
    m_turns.include("known_bytes.h");
    written.before.push_back(fmt::format("{}lesson::Received received;", storageOf(s)));
    const bool named = e.kind == ExpressionKind::variable || e.kind == ExpressionKind::address;
    if (expression == 0 || !named)
        return "received.data()";
    const CType type = m_variables.type(label, word);
    if (type == CType::text)
        written.after.push_back(
            m_variables.store(label, word, fmt::format("received.text({})", m_variables.read(label, word))));
    else if (e.kind == ExpressionKind::address) // no variable of this type holds a text
        (void)m_values.fitted("", CType::text, type);
    return "received.data()";
}

std::optional<std::string> ArgumentWriter::respelledPath(const Statement& s, std::uint32_t expression) const {
    const auto path = m_walk.said(s, expression);
    const RunPath own = path ? runPath(*path) : RunPath{};
    return own.inside && own.text != *path ? std::optional(wideLiteral(own.text)) : std::nullopt;
}

/// NULL, or a variable that holds it, where a text is wanted: the parser has refused all others.
std::string ArgumentWriter::writeText(const Statement& s, const Parameter& parameter,
                                      std::uint32_t expression) {
    const Expression& e = m_walk.lesson.expressions[expression];
    if (!m_values.isText(s, e))
        return "nullptr";
    if (parameter.kind == ParameterKind::path)
        if (const auto own = respelledPath(s, expression))
            return *own;
    return m_values.writeValue(s, expression, CType::text) +
           (e.kind == ExpressionKind::variable ? ".c_str()" : "");
}

std::string ArgumentWriter::writeArgument(const Statement& s, const Parameter& parameter,
                                          std::uint32_t expression, WrittenCall& written) {
    const Expression& e = m_walk.lesson.expressions[expression];
    if (parameter.kind == ParameterKind::bytes)
        return writeBytes(s, expression, written);
    if (parameter.kind == ParameterKind::buffer)
        return writeBuffer(s, expression, written);
    if (isOut(parameter))
        return writeOut(s, parameter,
                        e.kind == ExpressionKind::address ? m_walk.lesson[e.text] : std::string_view(),
                        written);
    if (parameter.form.structure != CStructure::none)
        return m_structures.structured(s, parameter, expression, written);
    if (takesText(parameter))
        return writeText(s, parameter, expression);
    const bool braces = e.kind == ExpressionKind::attributes;
    if (parameter.kind == ParameterKind::handle && typeOf(parameter) == CType::handle)
        return m_values.writeHandle(s, expression);
    if (parameter.kind == ParameterKind::handles) {
        if (e.kind != ExpressionKind::list || e.firstChild == 0)
            return "nullptr";
        written.before.push_back(fmt::format("const HANDLE handles[] = {{{}}};", m_values.writeList(s, e)));
        return "handles";
    }
    if (parameter.kind == ParameterKind::startupInfo)
        return braces ? m_structures.startupInfo(s, e, written) : writeDefault(s, parameter, written);
    if (parameter.kind == ParameterKind::securityAttributes)
        return braces ? m_structures.securityAttributes(s, e, written) : "nullptr";
    if (parameter.kind == ParameterKind::largeInteger) {
        written.before.push_back(fmt::format("LARGE_INTEGER due = {{.QuadPart = {}}};",
                                             e.kind == ExpressionKind::number
                                                 ? number64(e.number)
                                                 : m_values.writeValue(s, expression, CType::number)));
        return "&due";
    }
    if (parameter.kind == ParameterKind::ignored)
        return ignored(parameter, written);
    return m_values.inDeclaredType(parameter, e, m_values.writeValue(s, expression, typeOf(parameter)));
}

std::string ArgumentWriter::writeDefault(const Statement& s, const Parameter& parameter,
                                         WrittenCall& written) {
    const std::string_view initial = parameter.initial;
    if (parameter.kind == ParameterKind::bytes)
        return writeBytes(s, 0, written);
    if (parameter.kind == ParameterKind::buffer)
        return writeBuffer(s, 0, written);
    if (isOut(parameter))
        return writeOut(s, parameter, initial.starts_with('&') ? initial.substr(1) : std::string_view(),
                        written);
    if (parameter.form.structure != CStructure::none)
        return m_structures.structuredDefault(s, parameter, written);
    if (parameter.kind == ParameterKind::ignored)
        return ignored(parameter, written);
    if (parameter.kind == ParameterKind::startupInfo) {
        written.before.push_back("STARTUPINFOW startup = {};\nstartup.cb = sizeof startup;");
        return "&startup";
    }
    if (parameter.kind == ParameterKind::largeInteger) {
        written.before.push_back(fmt::format("LARGE_INTEGER due = {{.QuadPart = {}}};", initial));
        return "&due";
    }
    return initial == "NULL" ? "nullptr" : std::string(initial);
}

WrittenCall ArgumentWriter::writeArguments(const Statement& s, const CallDescription& call) {
    const std::vector<std::uint32_t> given = argumentsOf(m_walk.lesson, s, call);
    WrittenCall written;
    for (std::size_t i = 0; i < given.size(); ++i)
        written.arguments.push_back(given[i] != 0 ? writeArgument(s, call.parameters[i], given[i], written)
                                                  : writeDefault(s, call.parameters[i], written));
    return written;
}

} // namespace handlelab
