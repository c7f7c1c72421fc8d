// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of a call in C, and what has to stand above it.
#include "composer.h"
#include "cpp_text.h"

#include "core/lesson/parser.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

/// A number that fits where 32 bits are wanted, in the lesson's spelling where C reads it the same.
std::string number32(std::string_view spelled, std::uint64_t value, bool isSigned) {
    const auto low = static_cast<std::uint32_t>(value);
    if (isSigned)
        return low == 0x8000'0000u ? "LONG_MIN" : fmt::format("{}", static_cast<std::int32_t>(low));
    const bool negative = static_cast<std::int64_t>(value) < 0;
    if (negative)
        return fmt::format("static_cast<DWORD>({})", static_cast<std::int64_t>(value) >= -0x7FFF'FFFFll
                                                         ? std::to_string(static_cast<std::int64_t>(value))
                                                         : fmt::format("0x{:X}", low));
    const bool plain =
        value <= 0xFFFF'FFFFull && (spelled == "0" || !spelled.starts_with('0') || spelled.starts_with("0x"));
    return plain ? std::string(spelled) : fmt::format("0x{:X}", low);
}

} // namespace

std::string Composer::writeValue(const Statement& s, std::uint32_t expression, CType wanted) {
    const Expression& e = l.expressions[expression];
    const std::string_view word = l[e.text];
    const std::string_view label = l[s.process];
    const bool address = isAddress(wanted);
    switch (e.kind) {
    case ExpressionKind::text:
        return wanted == CType::text ? wideLiteral(unquote(word)) : address ? "nullptr" : "0";
    case ExpressionKind::variable: {
        const CType type = m_variables.type(label, word);
        return converted(m_variables.code(label, word), type, wanted);
    }
    case ExpressionKind::pseudo:
        return converted(fmt::format("{}()", word), word.ends_with("Id") ? CType::id : CType::handle, wanted);
    case ExpressionKind::bitOr: {
        std::string joined;
        for (std::uint32_t child = e.firstChild; child != 0; child = l.expressions[child].nextSibling)
            joined += (joined.empty() ? "" : " | ") + writeValue(s, child, CType::number);
        return address ? fmt::format("lesson::asHandle({})", joined) : joined;
    }
    case ExpressionKind::constant:
        if (word.starts_with("HKEY_"))
            return converted(std::string(word), CType::key, wanted);
        if (wanted == CType::socket && e.number == ~0ull)
            return "INVALID_SOCKET";
        if (address && e.number == 0)
            return "nullptr";
        if (address && e.number == ~0ull)
            return converted("INVALID_HANDLE_VALUE", CType::handle, wanted);
        if (!address && wanted != CType::text && (e.number == ~0ull || word == "NULL"))
            return e.number == 0 ? "0" : number32(word, e.number, wanted == CType::signedNumber);
        return address || wanted == CType::socket ? converted(std::string(word), CType::number, wanted)
                                                  : std::string(word);
    default:
        if (wanted == CType::text)
            return "{}";
        if (wanted == CType::pointerSized || wanted == CType::socket)
            return fmt::format("0x{:X}ull", e.number);
        if (!address)
            return number32(word, e.number, wanted == CType::signedNumber);
        return e.number == 0 ? "nullptr"
                             : fmt::format("lesson::asHandle({}ull)", fmt::format("0x{:X}", e.number));
    }
}

std::string Composer::writeOut(const Statement& s, const Parameter& parameter, std::string_view name,
                               Written& written) {
    const CType wanted = outType(parameter);
    if (name.empty()) {
        if (wanted <= CType::pointer)
            return "nullptr";
        written.before.push_back(fmt::format("{} information = {{}};", spelling(wanted)));
        return "&information";
    }
    const std::string_view label = l[s.process];
    const CType type = m_variables.type(label, name);
    const std::string code = m_variables.code(label, name);
    if (parameter.name == "pSecurityDescriptor") {
        m_score.headers.insert("security.h");
        written.before.push_back("lesson::ReceivedDescriptor descriptor;");
        written.after.push_back(fmt::format("descriptor.storeIn({}, {});", code, written.arguments.back()));
        return "descriptor.get()";
    }
    if (wanted == CType::text) { // what FindFirstFile and FindNextFile find
        written.before.push_back("WIN32_FIND_DATAW found = {};");
        if (type == CType::text)
            written.after.push_back(fmt::format("{} = found.cFileName;", code));
        return "&found";
    }
    if (wanted == CType::processEntry && type == wanted)
        written.before.push_back(fmt::format("{}.dwSize = sizeof {};", code, code));
    if (wanted == CType::pointer && parameter.name == "lpOverlapped") {
        written.before.push_back("OVERLAPPED* received = nullptr;");
        written.after.push_back(fmt::format("{} = {};", code, converted("received", CType::pointer, type)));
        return "&received";
    }
    if (spelling(type) == spelling(wanted))
        return "&" + code;
    const std::string local = fmt::format("received{}", written.after.size());
    written.before.push_back(
        fmt::format("{} {} = {};", spelling(wanted), local, converted(code, type, wanted)));
    written.after.push_back(fmt::format("{} = {};", code, converted(local, wanted, type)));
    return "&" + local;
}

/// The command line of a child, with the values that the lesson says travel on it.
std::string Composer::commandLine(const Statement& s, std::uint32_t given, Written& written) {
    std::vector<std::string> additions;
    if (const auto carried = m_carried.find(m_statement); carried != m_carried.end())
        for (const CarriedValue& value : carried->second) {
            const Statement& tells = l.statements[value.tells];
            const std::string_view told = l[l.expressions[tells.value].text], heard = l[tells.variable];
            const std::string code = m_variables.code(l[s.process], told);
            if (value.environment)
                written.before.push_back(fmt::format(
                    "SetEnvironmentVariableW({}, lesson::asText({}).c_str());", wideLiteral(heard), code));
            else
                additions.push_back(fmt::format("commandLine += {} + lesson::asText({});",
                                                wideLiteral(fmt::format(" {}=", heard)), code));
        }
    const Expression& e = l.expressions[given];
    const bool some = given != 0 && (e.kind == ExpressionKind::text || e.kind == ExpressionKind::variable);
    if (additions.empty() && !some)
        return "nullptr";
    std::string base = some ? writeValue(s, given, CType::text) : std::string("L\"\"");
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

std::string Composer::startAddress() const {
    const std::uint32_t from = t.steps()[m_step - 1].firstMicro, to = t.positionAfter(m_step);
    for (std::uint32_t at = from; at < to; ++at)
        for (const Change& change : t.log().changes(at))
            if (const auto* thread = std::get_if<Changed<Thread>>(&change);
                thread && thread->before.number == 0 && thread->after.number != 0 &&
                thread->after.process == t.steps()[m_step - 1].process)
                return functionOf(thread->after.number) + "Start";
    return {};
}

/// Arguments that the simulation ignores and a real call needs.
std::string Composer::writeIgnored(const CallDescription& call, const Parameter& parameter,
                                   Written& written) {
    const auto needs = [&](std::string line) { written.before.push_back(std::move(line)); };
    if (parameter.name == "lpStartAddress") {
        const std::string own = startAddress();
        // Another program does not have our functions, but it has those of the system.
        return own.empty() ? "reinterpret_cast<LPTHREAD_START_ROUTINE>(reinterpret_cast<void*>(Sleep))" : own;
    }
    if (call.name == "CreateRemoteThread" && parameter.name == "lpParameter")
        return "lesson::asHandle(INFINITE)";
    if (parameter.name == "lpBuffer" && (call.name == "ReadFile" || call.name == "WriteFile")) {
        needs("char buffer[4096] = {};");
        return "buffer";
    }
    if (parameter.name == "lpWSAData") {
        needs("WSADATA data = {};");
        return "&data";
    }
    if (call.name == "GetKernelObjectSecurity")
        return parameter.name == "nLength" ? "descriptor.size()" : "descriptor.needed()";
    if (parameter.name == "ObjectInformationLength")
        return "sizeof(lesson::ObjectInformation)";
    if (parameter.name == "cbJobObjectInformationLength")
        return "sizeof limits";
    return parameter.initial == "NULL" ? "nullptr" : std::string(parameter.initial);
}

std::string Composer::writeDefault(const Statement& s, const CallDescription& call,
                                   const Parameter& parameter, Written& written) {
    const std::string_view initial = parameter.initial;
    if (isOut(parameter))
        return writeOut(s, parameter, initial.starts_with('&') ? initial.substr(1) : std::string_view(),
                        written);
    switch (parameter.kind) {
    case ParameterKind::ignored:
        return writeIgnored(call, parameter, written);
    case ParameterKind::startupInfo:
        written.before.push_back("STARTUPINFOW startup = {};\nstartup.cb = sizeof startup;");
        return "&startup";
    case ParameterKind::handle:
        return initial == "NULL" ? "nullptr" : initial == "-2" ? "GetCurrentThread()" : std::string(initial);
    case ParameterKind::largeInteger:
        written.before.push_back(fmt::format("LARGE_INTEGER due = {{.QuadPart = {}}};", initial));
        return "&due";
    default:
        break;
    }
    if (parameter.name == "lpCommandLine")
        return commandLine(s, 0, written);
    if (parameter.name == "lpJobObjectInformation")
        return jobLimits(std::string(initial), written);
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
        const std::string_view name = l[field.text];
        const Expression& value = l.expressions[field.firstChild];
        if (name == "PROC_THREAD_ATTRIBUTE_HANDLE_LIST")
            written.before.push_back(fmt::format("startup.inherit({{{}}});", writeList(s, value)));
        else if (name == "PROC_THREAD_ATTRIBUTE_PARENT_PROCESS")
            written.before.push_back(fmt::format("startup.parent({});", writeHandle(s, field.firstChild)));
        else if (const std::size_t at = std::string_view("hStdInput hStdOutputhStdError ").find(name);
                 at != std::string_view::npos) {
            standard[at / 10] = writeHandle(s, field.firstChild);
            some = true;
        }
    }
    if (some)
        written.before.push_back(
            fmt::format("startup.standardHandles({}, {}, {});", standard[0], standard[1], standard[2]));
    return "startup.get()";
}

std::string Composer::writeArgument(const Statement& s, const CallDescription& call, std::size_t at,
                                    std::uint32_t expression, Written& written) {
    const Parameter& parameter = call.parameters[at];
    const Expression& e = l.expressions[expression];
    const bool null =
        (e.kind == ExpressionKind::constant || e.kind == ExpressionKind::number) && e.number == 0;
    if (isOut(parameter))
        return writeOut(s, parameter, e.kind == ExpressionKind::address ? l[e.text] : std::string_view(),
                        written);
    if (parameter.name == "lpCommandLine")
        return commandLine(s, expression, written);
    if (parameter.name == "lpJobObjectInformation")
        return jobLimits(writeValue(s, expression, CType::number), written);
    switch (parameter.kind) {
    case ParameterKind::handle:
        if (handleType(parameter) == CType::handle)
            return writeHandle(s, expression);
        return writeValue(s, expression, handleType(parameter));
    case ParameterKind::address:
        return writeValue(s, expression, CType::pointer);
    case ParameterKind::handles:
        if (e.kind != ExpressionKind::list || e.firstChild == 0)
            return "nullptr";
        written.before.push_back(fmt::format("const HANDLE handles[] = {{{}}};", writeList(s, e)));
        return "handles";
    case ParameterKind::startupInfo:
        return e.kind == ExpressionKind::attributes ? writeStartup(s, e, written)
                                                    : writeDefault(s, call, parameter, written);
    case ParameterKind::largeInteger:
        written.before.push_back(fmt::format("LARGE_INTEGER due = {{.QuadPart = {}}};",
                                             e.kind == ExpressionKind::number
                                                 ? fmt::format("{}ll", static_cast<std::int64_t>(e.number))
                                                 : writeValue(s, expression, CType::number)));
        return "&due";
    case ParameterKind::name:
    case ParameterKind::path:
    case ParameterKind::text:
        if (parameter.name == "SecurityDescriptor" || parameter.name == "RequiredSid") {
            const bool sid = parameter.name == "RequiredSid";
            m_score.headers.insert("security.h");
            written.before.push_back(fmt::format(
                "const lesson::{} {}({});", sid ? "Sid" : "Descriptor", sid ? "sid" : "descriptor",
                e.kind == ExpressionKind::text ? sddlExpression(unquote(l[e.text]), userOf(s))
                                               : writeValue(s, expression, CType::text)));
            return sid ? "sid.get()" : "descriptor.get()";
        }
        if (null)
            return "nullptr";
        if (call.name == "AdjustTokenPrivileges") {
            m_score.headers.insert("security.h");
            written.before.push_back(
                fmt::format("lesson::Privilege privilege({});", writeValue(s, expression, CType::text)));
            return "privilege.get()";
        }
        return e.kind == ExpressionKind::variable ? writeValue(s, expression, CType::text) + ".c_str()"
                                                  : writeValue(s, expression, CType::text);
    case ParameterKind::securityAttributes:
        return e.kind == ExpressionKind::attributes ? writeAttributes(s, e, written) : "nullptr";
    case ParameterKind::ignored:
        return writeIgnored(call, parameter, written);
    case ParameterKind::boolean:
        return writeValue(s, expression, CType::boolean);
    case ParameterKind::integer:
        return writeValue(s, expression, CType::signedNumber);
    case ParameterKind::size:
        return writeValue(s, expression, CType::pointerSized);
    default:
        break;
    }
    // An enumeration takes its constants, and numbers only when told to.
    constexpr std::string_view enumerations[][2] = {{"NotificationType", "MEMORY_RESOURCE_NOTIFICATION_TYPE"},
                                                    {"ImpersonationLevel", "SECURITY_IMPERSONATION_LEVEL"},
                                                    {"TokenType", "TOKEN_TYPE"},
                                                    {"JobObjectInformationClass", "JOBOBJECTINFOCLASS"},
                                                    {"ObjectInformationClass", "OBJECT_INFORMATION_CLASS"}};
    for (const auto& [name, type] : enumerations)
        if (name == parameter.name && e.kind != ExpressionKind::constant)
            return fmt::format("static_cast<{}>({})", type, writeValue(s, expression, CType::number));
    return writeValue(s, expression, CType::number);
}

Composer::Written Composer::writeArguments(const Statement& s, const CallDescription& call) {
    std::vector<std::uint32_t> given(call.parameters.size(), 0);
    for (std::uint32_t i = 0; i < s.argumentCount; ++i) {
        const Argument& argument = l.arguments[s.firstArgument + i];
        std::size_t at = i;
        if (argument.name.length != 0)
            at = static_cast<std::size_t>(
                std::ranges::find(call.parameters, l[argument.name], &Parameter::name) -
                call.parameters.begin());
        if (at < given.size())
            given[at] = argument.value;
    }
    Written written;
    for (std::size_t i = 0; i < given.size(); ++i)
        written.arguments.push_back(given[i] != 0 ? writeArgument(s, call, i, given[i], written)
                                                  : writeDefault(s, call, call.parameters[i], written));
    return written;
}

} // namespace handlelab
