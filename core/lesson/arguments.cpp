// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of a call: positional ones first, then named ones, checked against the call's description.
#include "core/calls/brace_fields.h"
#include "core/lesson/c_source/brackets.h"
#include "core/lesson/call_arguments.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"
#include "core/machine/access_control.h"

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
            fail(p, at, CORE_TR("Mistakes", "an argument without a name cannot follow one with a name."));
            return unknownParameter;
        }
        found = given.positional++;
        if (found == parameters.size())
            fail(p, at, CORE_TR("Mistakes", "too many arguments: %1 takes %2."),
                 {std::string(call.name), std::to_string(parameters.size())});
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
        fail(p, name, CORE_TR("Mistakes", "%1 has no parameter %2."),
             {std::string(call.name), std::string(word)}, didYouMean(p, word, known));
    }
    return found;
}

/// Which fields a parameter takes none of, as a pattern that its name fills.
const char* takesNoFieldsOf(BraceStructure structure) {
    switch (structure) {
    case BraceStructure::securityAttributes:
        return CORE_TR("Mistakes", "%1 takes no SECURITY_ATTRIBUTES.");
    case BraceStructure::startupInfo:
        return CORE_TR("Mistakes", "%1 takes no fields of STARTUPINFO.");
    case BraceStructure::jobPort:
        break;
    }
    return CORE_TR("Mistakes", "%1 takes no fields of JOBOBJECT_ASSOCIATE_COMPLETION_PORT.");
}

/// What an expression is, as far as it can be seen before the lesson runs: variables are known only then.
struct Form {
    bool isText, braces, noFields, isAddress, number, zero;
};

Form formOf(const Expression& e) {
    const bool literal = e.kind == ExpressionKind::number || e.kind == ExpressionKind::constant;
    const bool braces = e.kind == ExpressionKind::attributes;
    return {.isText = e.kind == ExpressionKind::text,
            .braces = braces,
            .noFields = braces && e.firstChild == 0,
            .isAddress = e.kind == ExpressionKind::address,
            .number = literal || e.kind == ExpressionKind::bitOr || e.kind == ExpressionKind::pseudo ||
                      e.kind == ExpressionKind::operation,
            .zero = literal && e.number == 0};
}

/// Why the fields in braces are not those of the structure; null when they are.
const char* foreignField(const Lesson& lesson, BraceStructure structure, const Expression& braces) {
    for (std::uint32_t f = braces.firstChild; f != 0; f = lesson.expressions[f].nextSibling)
        if (const auto field = braceFieldNamed(lesson[lesson.expressions[f].text]);
            field && structureOf(*field) != structure)
            return takesNoFieldsOf(structureOf(*field));
    return nullptr;
}

/// What a parameter of this kind must not be given, as a pattern that its name fills; null when the value
/// will do.
const char* refused(const Parameter& parameter, const Form& given) {
    using enum ParameterKind;
    const bool noText = given.number || given.braces || given.isAddress;
    const bool noBraces = given.number || given.isText || given.isAddress;
    switch (parameter.kind) {
    case name:
        return given.isText || given.zero || !noText ? nullptr
                                                     : CORE_TR("Mistakes", "%1 takes a string or NULL.");
    case path:
    case text:
        return given.isText || given.zero || !noText ? nullptr : CORE_TR("Mistakes", "%1 takes a string.");
    case securityAttributes:
        return given.zero || !noBraces ? nullptr
                                       : CORE_TR("Mistakes", "%1 takes NULL or {bInheritHandle = TRUE}.");
    case startupInfo:
        return given.zero || !noBraces
                   ? nullptr
                   : CORE_TR("Mistakes", "%1 takes NULL or {PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h1, h2}}.");
    case jobInformation:
        return given.isText || given.isAddress || given.noFields
                   ? CORE_TR("Mistakes", "%1 takes constants, or {CompletionKey = 1, CompletionPort = h}.")
                   : nullptr;
    case outHandle:
    case outDword:
    case outText:
    case outAddress:
    case outProcessInformation:
    case outProcessEntry:
    case outObjectInformation:
    case outFileInformation:
    case outOverlapped:
        return given.isAddress || given.zero
                   ? nullptr
                   : CORE_TR("Mistakes", "%1 receives a result: it takes &variable or NULL.");
    case bytes:
        return given.braces ? CORE_TR("Mistakes", "%1 takes a string, a variable, an address or NULL.")
                            : nullptr;
    case buffer:
        return given.braces || given.isText
                   ? CORE_TR("Mistakes", "%1 receives bytes: it takes &variable, an address or NULL.")
                   : nullptr;
    case ignored:
    case constant:
    case handle:
    case ParameterKind::boolean:
    case dword:
    case integer:
    case size:
    case access:
    case address:
    case largeInteger:
    case handles:
    case pid:
    case tid:
        break;
    }
    return given.isText || given.braces || given.isAddress
               ? CORE_TR("Mistakes", "%1 takes a number, a constant or a variable.")
               : nullptr;
}

/// The same, also of structures whose fields are those of another one, of lists and of numbers by address.
const char* refused(const Lesson& lesson, const Parameter& parameter, const Expression& e) {
    if (parameter.kind == ParameterKind::ignored)
        return nullptr;
    if (const auto structure = structureFor(parameter.kind);
        structure && e.kind == ExpressionKind::attributes)
        if (const char* why = foreignField(lesson, *structure, e))
            return why;
    if (parameter.kind == ParameterKind::handles)
        return e.kind == ExpressionKind::list ? nullptr
                                              : CORE_TR("Mistakes", "%1 takes a list of handles: {h1, h2}.");
    if (e.kind == ExpressionKind::list && parameter.kind == ParameterKind::bytes)
        return nullptr;
    if (e.kind == ExpressionKind::list)
        return CORE_TR("Mistakes", "%1 takes one value, not a list.");
    if (e.kind == ExpressionKind::address && parameter.form.structure == CStructure::numberByAddress)
        return nullptr;
    return refused(parameter, formOf(e));
}

/// Reads a value and says whether it was one, without reporting anything when it was not.
std::uint32_t tryExpression(Parse& p) {
    const std::size_t before = p.mistakes.count();
    p.mistakes.mute(true);
    const std::uint32_t value = readExpression(p);
    p.mistakes.mute(false);
    const bool good = value != 0 && p.mistakes.count() == before && (peek(p) == ',' || peek(p) == ')');
    p.mistakes.forgetSince(before);
    return good ? value : 0;
}

/// The value of a parameter that is not simulated: anything that C could mean there, a macro that is not
/// known here or a call too. What is no value at all is reported as everywhere.
std::uint32_t readUnsimulated(Parse& p) {
    const std::uint32_t begin = p.at, end = p.end;
    const Span comment = p.comment;
    if (const std::uint32_t value = tryExpression(p))
        return value;
    p.at = begin;
    p.end = end;
    p.comment = comment;
    constexpr std::string_view beginnings = "&*([!~+\"";
    const std::size_t length = argumentLength(p.lesson[Span{begin, end - begin}]);
    if (length == 0 || !(isWordStart(peek(p)) || beginnings.find(peek(p)) != std::string_view::npos))
        return readExpression(p);
    p.at += static_cast<std::uint32_t>(length);
    const Span written = spanFrom(p, begin);
    skipBlanks(p);
    return addExpression(p, {ExpressionKind::anything, written});
}

void checkMissing(Parse& p, const Statement& statement, const CallDescription& call, const Given& given) {
    std::string missing;
    for (std::size_t i = 0; i < call.parameters.size(); ++i)
        if ((given.bits >> i & 1) == 0 && call.parameters[i].initial.empty())
            missing += (missing.empty() ? "" : ", ") + std::string(call.parameters[i].name);
    if (!missing.empty())
        fail(p, statement.call, CORE_TR("Mistakes", "%1 needs %2."), {std::string(call.name), missing});
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
        fail(p, e.text, std::move(wrong));
}

bool readArgument(Parse& p, const CallDescription* call, Given& given) {
    const std::uint32_t begin = p.at;
    const Span name = readArgumentName(p);
    const std::size_t which = call ? parameterFor(p, *call, name, begin, given) : unknownParameter;
    given.named = given.named || name.length != 0;
    if (which != unknownParameter) {
        const Parameter& parameter = call->parameters[which];
        if ((given.bits >> which & 1) != 0)
            fail(p, begin, CORE_TR("Mistakes", "%1 is given twice."), {std::string(parameter.name)});
        given.bits |= 1ull << which;
    }
    const std::uint32_t at = p.at;
    const bool unsimulated = which != unknownParameter && takesAnything(call->parameters[which].kind);
    const std::uint32_t value = unsimulated ? readUnsimulated(p) : readExpression(p);
    if (value == 0)
        return false;
    if (which != unknownParameter) {
        const Parameter& parameter = call->parameters[which];
        if (const char* why = refused(p.lesson, parameter, p.lesson.expressions[value]))
            fail(p, spanFrom(p, at), why, {std::string(parameter.name)});
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
            return fail(
                p, open,
                CORE_TR("Mistakes", "this parenthesis is never closed. Put a ) behind the last argument."));
        if (!first && !take(p, ','))
            return unexpected(p, CORE_TR("Kind", ", or )"));
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
