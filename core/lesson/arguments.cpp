// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of a call: positional ones first, then named ones, checked against the call's description.
#include "core/calls/brace_fields.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"
#include "core/machine/access_control.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::size_t unknownParameter = ~std::size_t{0};

/// Which parameters have been given: a bit each.
struct Given {
    std::uint64_t bits = 0;
    bool named = false; ///< a named one has been seen
    std::size_t positional = 0;
};

/// "name = " before a value; empty when the value has no name.
Span readArgumentName(Parse& p) {
    const std::uint32_t begin = p.at;
    if (!isWordStart(peek(p)))
        return {};
    const Span name = readWord(p);
    if (name.length != 0 && peek(p) == '=' && peek(p, 1) != '=') {
        take(p, '=');
        return name;
    }
    p.at = begin;
    return {};
}

/// The parameter an argument is for, its mistakes reported.
std::size_t parameterFor(Parse& p, const CallDescription& call, Span name, std::uint32_t at, Given& given) {
    const auto& parameters = call.parameters;
    std::size_t found = unknownParameter;
    if (name.length == 0) {
        if (given.named) {
            fail(p, at, "an argument without a name cannot follow one with a name.");
            return unknownParameter;
        }
        found = given.positional++;
        if (found == parameters.size())
            fail(p, at, fmt::format("too many arguments: {} takes {}.", call.name, parameters.size()));
        return found < parameters.size() ? found : unknownParameter;
    }
    const std::string_view word = p.lesson[name];
    for (std::size_t i = 0; i < parameters.size() && found == unknownParameter; ++i)
        if (parameters[i].name == word)
            found = i;
    if (found == unknownParameter) {
        std::vector<std::string_view> known;
        known.reserve(parameters.size());
        for (const Parameter& parameter : parameters)
            known.push_back(parameter.name);
        fail(p, name.begin,
             fmt::format("{} has no parameter {}.{}", call.name, word, didYouMean(p, word, known)));
    }
    return found;
}

std::string_view refusedFields(BraceStructure structure) {
    switch (structure) {
    case BraceStructure::securityAttributes:
        return "takes no SECURITY_ATTRIBUTES";
    case BraceStructure::startupInfo:
        return "takes no fields of STARTUPINFO";
    case BraceStructure::jobPort:
        break;
    }
    return "takes no fields of JOBOBJECT_ASSOCIATE_COMPLETION_PORT";
}

/// Why the fields in braces are not those of the parameter's structure; empty when they are.
std::string_view foreignFields(const Lesson& lesson, const Parameter& parameter, const Expression& braces) {
    if (const auto structure = structureFor(parameter.kind))
        for (std::uint32_t f = braces.firstChild; f != 0; f = lesson.expressions[f].nextSibling)
            if (const auto field = braceFieldNamed(lesson[lesson.expressions[f].text]);
                field && structureOf(*field) != *structure)
                return refusedFields(structureOf(*field));
    return "";
}

/// What a parameter of this kind must not be given; empty when the value will do. Variables are known only
/// when the lesson runs.
std::string_view refused(const Lesson& lesson, const Parameter& parameter, const Expression& e) {
    using enum ParameterKind;
    const bool isText = e.kind == ExpressionKind::text;
    const bool braces = e.kind == ExpressionKind::attributes;
    const bool isAddress = e.kind == ExpressionKind::address;
    const bool literal = e.kind == ExpressionKind::number || e.kind == ExpressionKind::constant;
    const bool number = literal || e.kind == ExpressionKind::bitOr || e.kind == ExpressionKind::pseudo;
    const bool zero = literal && e.number == 0;
    if (const std::string_view why = braces ? foreignFields(lesson, parameter, e) : ""; !why.empty())
        return why;
    if (parameter.kind == handles)
        return e.kind == ExpressionKind::list ? "" : "takes a list of handles: {h1, h2}";
    if (e.kind == ExpressionKind::list)
        return "takes one value, not a list";
    switch (parameter.kind) {
    case name:
        return isText || zero || !(number || braces || isAddress) ? "" : "takes a string or NULL";
    case path:
    case text:
        return isText || zero || !(number || braces || isAddress) ? "" : "takes a string";
    case securityAttributes:
        return braces || zero || !(number || isText || isAddress) ? ""
                                                                  : "takes NULL or {bInheritHandle = TRUE}";
    case startupInfo:
        return braces || zero || !(number || isText || isAddress)
                   ? ""
                   : "takes NULL or {PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h1, h2}}";
    case jobInformation:
        return isText || isAddress || (braces && e.firstChild == 0)
                   ? "takes constants, or {CompletionKey = 1, CompletionPort = h}"
                   : "";
    case outHandle:
    case outDword:
    case outText:
    case outAddress:
    case outProcessInformation:
    case outProcessEntry:
    case outObjectInformation:
    case outFileInformation:
        return isAddress || zero ? "" : "receives a result: it takes &variable or NULL";
    case ignored:
        return zero || isAddress || !(number || isText || braces)
                   ? ""
                   : "is not simulated: it must be NULL or 0, or be left out";
    case handle:
    case ParameterKind::boolean:
    case dword:
    case integer:
    case size:
    case constant:
    case access:
    case address:
    case largeInteger:
    case handles:
    case pid:
    case tid:
        return isText || braces || isAddress ? "takes a number, a constant or a variable" : "";
    }
    return "";
}

void checkMissing(Parse& p, const Statement& statement, const CallDescription& call, const Given& given) {
    std::string missing;
    for (std::size_t i = 0; i < call.parameters.size(); ++i)
        if ((given.bits >> i & 1) == 0 && call.parameters[i].initial.empty())
            missing += (missing.empty() ? "" : ", ") + std::string(call.parameters[i].name);
    if (!missing.empty())
        fail(p, statement.call.begin, fmt::format("{} needs {}.", call.name, missing));
}

/// A mistake when a string that is a security descriptor or a SID names nobody that is known: a slip, since
/// real programs cannot write such a name at all.
void checkAccounts(Parse& p, const Parameter& parameter, const Expression& e) {
    if (e.kind != ExpressionKind::text)
        return;
    const std::string text = unquote(p.lesson[e.text]);
    std::string wrong;
    if (parameter.form.structure == CStructure::descriptor)
        (void)parseSddl(text, wrong);
    else if (parameter.form.structure == CStructure::sid && !text.starts_with("S-"))
        wrong = sidMistake(text);
    if (!wrong.empty())
        fail(p, e.text.begin, std::move(wrong));
}

bool readArgument(Parse& p, const CallDescription* call, Given& given) {
    const std::uint32_t begin = p.at;
    const Span name = readArgumentName(p);
    const std::size_t which = call ? parameterFor(p, *call, name, begin, given) : unknownParameter;
    given.named = given.named || name.length != 0;
    if (which != unknownParameter) {
        const Parameter& parameter = call->parameters[which];
        if ((given.bits >> which & 1) != 0)
            fail(p, begin, fmt::format("{} is given twice.", parameter.name));
        given.bits |= 1ull << which;
    }
    const std::uint32_t at = p.at;
    const std::uint32_t value = readExpression(p);
    if (value == 0)
        return false;
    if (which != unknownParameter) {
        const Parameter& parameter = call->parameters[which];
        const std::string_view why = refused(p.lesson, parameter, p.lesson.expressions[value]);
        if (!why.empty())
            fail(p, at, fmt::format("{} {}.", parameter.name, why));
        checkAccounts(p, parameter, p.lesson.expressions[value]);
    }
    p.lesson.arguments.push_back({name, value});
    return true;
}

} // namespace

bool readArguments(Parse& p, Statement& statement, const CallDescription* call) {
    const std::uint32_t open = p.at;
    take(p, '(');
    statement.firstArgument = static_cast<std::uint32_t>(p.lesson.arguments.size());
    Given given;
    bool first = true;
    while (!take(p, ')')) {
        if (p.at >= p.end)
            return fail(p, open, "this parenthesis is never closed. Put a ) behind the last argument.");
        if (!first && !take(p, ','))
            return unexpected(p, ", or )");
        first = false;
        if (!readArgument(p, call, given))
            return false;
    }
    statement.argumentCount = static_cast<std::uint32_t>(p.lesson.arguments.size()) - statement.firstArgument;
    if (call)
        checkMissing(p, statement, *call, given);
    return true;
}

} // namespace handlelab
