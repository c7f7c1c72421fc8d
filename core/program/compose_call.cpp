// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of a call in C, and what has to stand above it.
#include "core/calls/brace_fields.h"
#include "core/lesson/call_arguments.h"
#include "core/lesson/parser.h"
#include "core/machine/file_system.h"
#include "core/program/composer.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// As a literal of 64 bits; C has none for the smallest number.
std::string number64(std::uint64_t bits) {
    const auto number = static_cast<std::int64_t>(bits);
    return number == INT64_MIN ? "LLONG_MIN" : fmt::format("{}ll", number);
}

/// The program in a command line, without its quotes.
std::string_view firstWord(std::string_view line) {
    if (line.starts_with('"'))
        return line.substr(1, line.find('"', 1) - 1);
    return line.substr(0, line.find(' '));
}

} // namespace

bool Composer::isText(const Statement& s, const Expression& e) const {
    return e.kind == ExpressionKind::text ||
           (e.kind == ExpressionKind::variable && m_variables.type(l[s.process], l[e.text]) == CType::text);
}

std::string Composer::writeOut(const Statement& s, const Parameter& parameter, std::string_view name,
                               Written& written) {
    const CType wanted = outType(parameter);
    const std::string_view label = l[s.process];
    const CType type = name.empty() ? wanted : m_variables.type(label, name);
    const auto stores = [&](const std::string& value) {
        if (!name.empty())
            written.after.push_back(m_variables.store(label, name, fitted(value, wanted, type)));
    };
    if (parameter.form.structure == CStructure::receivedDescriptor) {
        m_score.headers.insert("security.h");
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
        if (!isStructure(wanted))
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
                                         declared.empty() ? fitted(code, type, wanted) : "{}"));
    stores(local);
    return "&" + local;
}

std::string Composer::startedImage() const {
    for (std::uint32_t at = t.steps()[m_step - 1].firstMicro; at < t.positionAfter(m_step); ++at)
        if (t.log().meaning(at).kind == MeaningKind::processStarted)
            return m_score.cast[t.log().meaning(at).process.index].image;
    return {};
}

std::optional<std::string> Composer::said(const Statement& s, std::uint32_t expression) const {
    const Expression& e = l.expressions[expression];
    if (e.kind == ExpressionKind::text)
        return unquote(l[e.text]);
    const Variable* v =
        e.kind == ExpressionKind::variable ? variable(process(l[s.process]), l[e.text]) : nullptr;
    if (!v || v->value.kind != ValueKind::text)
        return {};
    return std::string(t.texts()[TextId{static_cast<std::uint32_t>(v->value.number)}]);
}

/// The program that is started, under the name it was brought by.
std::string Composer::writeApplication(const Statement& s, std::uint32_t expression) {
    const auto application = said(s, expression);
    const std::string image = startedImage();
    if (application && !image.empty() && !samePath(*application, image))
        return wideLiteral(image);
    const bool variable = l.expressions[expression].kind == ExpressionKind::variable;
    return application ? writeValue(s, expression, CType::text) + (variable ? ".c_str()" : "") : "nullptr";
}

/// The command line of a child, with the values that the lesson says travel on it.
std::string Composer::commandLine(const Statement& s, std::uint32_t given, Written& written) {
    std::vector<std::string> additions;
    if (const auto carried = m_carried.find(m_statement); carried != m_carried.end())
        for (const CarriedValue& value : carried->second) {
            const Statement& tells = l.statements[value.tells];
            const std::string_view told = l[l.expressions[tells.value].text], heard = l[tells.variable];
            const CType type = m_variables.type(l[s.process], told);
            const std::string code = fitted(m_variables.read(l[s.process], told), type,
                                            isAddress(type) ? CType::handle : CType::pointerSized);
            if (value.environment)
                written.before.push_back(fmt::format(
                    "SetEnvironmentVariableW({}, lesson::asText({}).c_str());", wideLiteral(heard), code));
            else
                additions.push_back(fmt::format("commandLine += {} + lesson::asText({});",
                                                wideLiteral(fmt::format(" {}=", heard)), code));
        }
    const Expression& e = l.expressions[given];
    const bool some = given != 0 && isText(s, e);
    if (additions.empty() && !some)
        return "nullptr";
    std::string base = some ? writeValue(s, given, CType::text) : std::string("L\"\"");
    if (const std::string image = some && written.arguments.front() == "nullptr" ? startedImage() : "";
        !image.empty()) {
        // Its first word is the program; it has been brought under a plain name.
        const std::string line = said(s, given).value_or("");
        const std::string_view word = firstWord(line);
        if (!samePath(word, image))
            base = wideLiteral(
                image + line.substr(std::min(line.size(), word.size() + (line.starts_with('"') ? 2 : 0))));
    }
    if (!some) {
        // The image alone, in quotes, as a shell would begin the line.
        const Argument& first = l.arguments[s.firstArgument];
        const Expression& image = l.expressions[first.value];
        if (image.kind == ExpressionKind::text)
            base = wideLiteral("\"" + unquote(l[image.text]) + "\"");
    }
    written.before.push_back(fmt::format("std::wstring commandLine = {};", base));
    for (std::string& line : additions)
        written.before.push_back(std::move(line));
    return "commandLine.data()";
}

std::string Composer::startAddress() {
    const std::uint32_t from = t.steps()[m_step - 1].firstMicro, to = t.positionAfter(m_step);
    for (std::uint32_t at = from; at < to; ++at)
        for (const Change& change : t.log().changes(at))
            if (const auto* thread = std::get_if<Changed<Thread>>(&change);
                thread && thread->before.number == 0 && thread->after.number != 0 &&
                thread->after.process == t.steps()[m_step - 1].process) {
                m_promised.emplace(thread->after.process.index, thread->after.number);
                return functionOf(thread->after.number) + "Start";
            }
    return {};
}

/// Arguments that the simulation ignores and a real call needs.
std::string Composer::writeIgnored(const Parameter& parameter, Written& written) {
    if (parameter.form.structure == CStructure::threadFunction) {
        const std::string own = startAddress();
        // Another program does not have our functions, but it has those of the system.
        return own.empty() ? "reinterpret_cast<LPTHREAD_START_ROUTINE>(reinterpret_cast<void*>(Sleep))" : own;
    }
    if (!parameter.form.needs.empty())
        written.before.emplace_back(parameter.form.needs);
    if (!parameter.form.code.empty())
        return std::string(parameter.form.code);
    return parameter.initial == "NULL" ? "nullptr" : std::string(parameter.initial);
}

std::string Composer::writeDefault(const Statement& s, const Parameter& parameter, Written& written) {
    const std::string_view initial = parameter.initial;
    if (isOut(parameter))
        return writeOut(s, parameter, initial.starts_with('&') ? initial.substr(1) : std::string_view(),
                        written);
    if (parameter.form.structure == CStructure::commandLine)
        return commandLine(s, 0, written);
    if (parameter.form.structure == CStructure::jobLimits)
        return jobLimits(std::string(initial), written);
    if (parameter.kind == ParameterKind::ignored)
        return writeIgnored(parameter, written);
    if (parameter.kind == ParameterKind::startupInfo) {
        written.before.push_back("STARTUPINFOW startup = {};\nstartup.cb = sizeof startup;");
        return "&startup";
    }
    if (parameter.kind == ParameterKind::handle && initial == "-2")
        return "GetCurrentThread()";
    if (parameter.kind == ParameterKind::largeInteger) {
        written.before.push_back(fmt::format("LARGE_INTEGER due = {{.QuadPart = {}}};", initial));
        return "&due";
    }
    return initial == "NULL" ? "nullptr" : std::string(initial);
}

std::string Composer::jobLimits(const std::string& flags, Written& written) {
    written.before.push_back("JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};");
    written.before.push_back(fmt::format("limits.BasicLimitInformation.LimitFlags = {};", flags));
    return "&limits";
}

/// {h1, h2} as the elements of an array.
std::string Composer::writeList(const Statement& s, const Expression& list) {
    std::string elements;
    for (std::uint32_t child = list.firstChild; child != 0; child = l.expressions[child].nextSibling)
        elements += (elements.empty() ? "" : ", ") + writeHandle(s, child);
    return elements;
}

std::string Composer::writeStartup(const Statement& s, const Expression& braces, Written& written) {
    written.before.push_back("lesson::Startup startup;");
    std::string standard[3] = {"nullptr", "nullptr", "nullptr"};
    bool some = false;
    for (std::uint32_t f = braces.firstChild; f != 0; f = l.expressions[f].nextSibling) {
        const Expression& field = l.expressions[f];
        const auto which = braceFieldNamed(l[field.text]);
        if (which == BraceField::handleList)
            written.before.push_back(
                fmt::format("startup.inherit({{{}}});", writeList(s, l.expressions[field.firstChild])));
        else if (which == BraceField::parentProcess)
            written.before.push_back(fmt::format("startup.parent({});", writeHandle(s, field.firstChild)));
        for (std::size_t i = 0; i < standardHandles.size(); ++i)
            if (which == standardHandles[i].field) {
                standard[i] = writeHandle(s, field.firstChild);
                some = true;
            }
    }
    if (some)
        written.before.push_back(
            fmt::format("startup.standardHandles({}, {}, {});", standard[0], standard[1], standard[2]));
    return "startup.get()";
}

std::string Composer::writeStructured(const Statement& s, const Parameter& parameter,
                                      std::uint32_t expression, Written& written) {
    const Expression& e = l.expressions[expression];
    const auto sddl = [&] {
        m_score.headers.insert("security.h");
        return e.kind == ExpressionKind::text ? sddlExpression(unquote(l[e.text]), userOf(s))
               : isText(s, e)                 ? writeValue(s, expression, CType::text)
                                              : wideLiteral("");
    };
    switch (parameter.form.structure) {
    case CStructure::program:
        return writeApplication(s, expression);
    case CStructure::commandLine:
        return commandLine(s, expression, written);
    case CStructure::jobLimits:
        return jobLimits(writeValue(s, expression, CType::number), written);
    case CStructure::descriptor:
        written.before.push_back(fmt::format("const lesson::Descriptor descriptor({});", sddl()));
        return "descriptor.get()";
    case CStructure::sid:
        written.before.push_back(fmt::format("const lesson::Sid sid({});", sddl()));
        return "sid.get()";
    case CStructure::privilege:
        if (!isText(s, e))
            return "nullptr";
        m_score.headers.insert("security.h");
        written.before.push_back(
            fmt::format("lesson::Privilege privilege({});", writeValue(s, expression, CType::text)));
        written.condition = "privilege.isKnown() && ";
        return "privilege.get()";
    case CStructure::threadFunction:
        return writeIgnored(parameter, written);
    case CStructure::receivedDescriptor:
    case CStructure::none:
        break;
    }
    return {};
}

/// NULL, or a variable that holds it, where a text is wanted: the parser has refused all others.
std::string Composer::writeText(const Statement& s, const Parameter& parameter, std::uint32_t expression) {
    const Expression& e = l.expressions[expression];
    if (!isText(s, e))
        return "nullptr";
    if (parameter.kind == ParameterKind::path)
        if (const auto own = respelledPath(s, expression))
            return *own;
    return writeValue(s, expression, CType::text) + (e.kind == ExpressionKind::variable ? ".c_str()" : "");
}

std::string Composer::writeArgument(const Statement& s, const Parameter& parameter, std::uint32_t expression,
                                    Written& written) {
    const Expression& e = l.expressions[expression];
    if (isOut(parameter))
        return writeOut(s, parameter, e.kind == ExpressionKind::address ? l[e.text] : std::string_view(),
                        written);
    if (parameter.form.structure != CStructure::none)
        return writeStructured(s, parameter, expression, written);
    if (takesText(parameter))
        return writeText(s, parameter, expression);
    const bool braces = e.kind == ExpressionKind::attributes;
    if (parameter.kind == ParameterKind::handle && inType(parameter) == CType::handle)
        return writeHandle(s, expression);
    if (parameter.kind == ParameterKind::handles) {
        if (e.kind != ExpressionKind::list || e.firstChild == 0)
            return "nullptr";
        written.before.push_back(fmt::format("const HANDLE handles[] = {{{}}};", writeList(s, e)));
        return "handles";
    }
    if (parameter.kind == ParameterKind::startupInfo)
        return braces ? writeStartup(s, e, written) : writeDefault(s, parameter, written);
    if (parameter.kind == ParameterKind::securityAttributes)
        return braces ? writeAttributes(s, e, written) : "nullptr";
    if (parameter.kind == ParameterKind::largeInteger) {
        written.before.push_back(fmt::format("LARGE_INTEGER due = {{.QuadPart = {}}};",
                                             e.kind == ExpressionKind::number
                                                 ? number64(e.number)
                                                 : writeValue(s, expression, CType::number)));
        return "&due";
    }
    if (parameter.kind == ParameterKind::ignored)
        return writeIgnored(parameter, written);
    return inDeclaredType(parameter, e, writeValue(s, expression, inType(parameter)));
}

Composer::Written Composer::writeArguments(const Statement& s, const CallDescription& call) {
    const std::vector<std::uint32_t> given = argumentsOf(l, s, call);
    Written written;
    for (std::size_t i = 0; i < given.size(); ++i)
        written.arguments.push_back(given[i] != 0 ? writeArgument(s, call.parameters[i], given[i], written)
                                                  : writeDefault(s, call.parameters[i], written));
    return written;
}

} // namespace handlelab
