// SPDX-License-Identifier: GPL-3.0-or-later
// Values as C writes them, without the operators between them.
#include "core/calls/brace_fields.h"
#include "core/lesson/number.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

namespace {

std::uint32_t readText(Parse& p) {
    const Span literal = readLiteral(p);
    return literal.length == 0 ? 0 : addExpression(p, {ExpressionKind::text, literal});
}

std::uint32_t readAddress(Parse& p) {
    ++p.at;
    skipBlanks(p);
    const Span variable = readDotted(p);
    if (variable.length == 0)
        return unexpected(p, CORE_TR("Kind", "the name of a variable"));
    return addExpression(p, {ExpressionKind::address, variable});
}

/// GetCurrentProcess() and the like; the cursor stands on the parenthesis.
std::uint32_t readPseudo(Parse& p, Span name) {
    const std::string_view word = p.lesson[name];
    const CallDescription* call = lookUpCall(p, word);
    if (!call)
        return fail(p, name, CORE_TR("Mistakes", "unknown call %1."), {std::string(word)},
                    didYouMean(p, word, callNames()));
    if (call->returns != Returns::pseudoHandle)
        return fail(p, name,
                    CORE_TR("Mistakes",
                            "%1 cannot stand inside of another call. Make it a line of its own and "
                            "use its result."),
                    {std::string(word)});
    take(p, '(');
    if (!take(p, ')'))
        return unexpected(p, ")");
    return addExpression(p, {ExpressionKind::pseudo, name});
}

/// A field's value; lpSecurityDescriptor is checked as SDDL.
std::uint32_t readField(Parse& p) {
    const Span name = readWord(p);
    if (name.length == 0)
        return unexpected(p, CORE_TR("Kind", "bInheritHandle or lpSecurityDescriptor"));
    const std::string_view word = p.lesson[name];
    const auto field = braceFieldNamed(word);
    if (!field) {
        std::vector<Sentence> hint = didYouMean(p, word, {braceFieldNames.begin(), braceFieldNames.end()});
        if (hint.empty())
            hint.push_back({"Mistakes",
                            CORE_TR("Mistakes", "The fields are bInheritHandle and lpSecurityDescriptor."),
                            {}});
        return fail(p, name, CORE_TR("Mistakes", "SECURITY_ATTRIBUTES has no field %1."), {std::string(word)},
                    std::move(hint));
    }
    if (!take(p, '='))
        return unexpected(p, "=");
    const std::uint32_t value = readExpression(p);
    if (value == 0)
        return 0;
    const Expression e = p.lesson.expressions[value];
    if (field == BraceField::securityDescriptor && e.kind == ExpressionKind::text) {
        std::string wrong;
        if (!parseSddl(unquote(p.lesson[e.text]), wrong))
            fail(p, e.text, std::move(wrong)); // the line goes on: its other mistakes are worth knowing
    }
    return addExpression(p, {ExpressionKind::field, name, 0, value});
}

/// Whether the braces at the cursor hold fields (name = value) and not a list of values. {} is no list.
bool bracesHoldFields(Parse& p) {
    const std::uint32_t begin = p.at;
    take(p, '{');
    bool fields = peek(p) == '}';
    if (isWordStart(peek(p)) && !startsLiteral(p)) {
        readWord(p);
        fields = peek(p) == '=';
    }
    p.at = begin;
    return fields;
}

/// {h1, h2}
std::uint32_t readList(Parse& p) {
    const Level level(p);
    if (level.tooDeep())
        return 0;
    const std::uint32_t begin = p.at;
    take(p, '{');
    std::uint32_t first = 0, last = 0;
    while (!take(p, '}')) {
        if (p.at >= p.end)
            return fail(p, begin, CORE_TR("Mistakes", "this brace is never closed. Put a } behind it."));
        if (first != 0 && !take(p, ','))
            return unexpected(p, CORE_TR("Kind", ", or }"));
        std::uint32_t value = readExpression(p);
        if (value == 0)
            return 0;
        (first == 0 ? first : p.lesson.expressions[last].nextSibling) = value;
        last = value;
    }
    return addExpression(p, {ExpressionKind::list, spanFrom(p, begin), 0, first});
}

std::uint32_t readAttributes(Parse& p) {
    const Level level(p);
    if (level.tooDeep())
        return 0;
    const std::uint32_t begin = p.at;
    take(p, '{');
    std::uint32_t first = 0, last = 0;
    while (!take(p, '}')) {
        if (p.at >= p.end)
            return fail(p, begin, CORE_TR("Mistakes", "this brace is never closed. Put a } behind it."));
        if (first != 0 && !take(p, ','))
            return unexpected(p, CORE_TR("Kind", ", or }"));
        const std::uint32_t field = readField(p);
        if (field == 0)
            return 0;
        const Span name = p.lesson.expressions[field].text;
        for (std::uint32_t other = first; other != 0; other = p.lesson.expressions[other].nextSibling)
            if (p.lesson[p.lesson.expressions[other].text] == p.lesson[name])
                return fail(p, name, CORE_TR("Mistakes", "%1 is given twice."),
                            {std::string(p.lesson[name])});
        (first == 0 ? first : p.lesson.expressions[last].nextSibling) = field;
        last = field;
    }
    return addExpression(p, {ExpressionKind::attributes, spanFrom(p, begin), 0, first});
}

std::uint32_t readParenthesized(Parse& p) {
    const Level level(p);
    if (level.tooDeep())
        return 0;
    const std::uint32_t begin = p.at;
    take(p, '(');
    const std::uint32_t inner = readExpression(p);
    if (inner != 0 && !take(p, ')'))
        return p.at >= p.end
                   ? fail(p, begin,
                          CORE_TR("Mistakes", "this parenthesis is never closed. Put a ) behind it."))
                   : unexpected(p, ")");
    return inner;
}

/// TEXT("a"), from its parenthesis on.
std::uint32_t readTextMacro(Parse& p, Span name) {
    take(p, '(');
    if (!startsLiteral(p))
        return unexpected(p, CORE_TR("Kind", "a string"));
    const std::uint32_t text = readText(p);
    if (text != 0 && !take(p, ')'))
        return p.at >= p.end
                   ? fail(p, name, CORE_TR("Mistakes", "the parenthesis behind %1 is never closed."),
                          {std::string(p.lesson[name])})
                   : unexpected(p, ")");
    return text;
}

bool isTextMacro(std::string_view word) {
    return word == "TEXT" || word == "_T" || word == "_TEXT" || word == "__TEXT";
}

/// What C and C++ call a constant that lessons have another word for.
std::optional<std::uint64_t> lowerConstant(std::string_view word) {
    if (word == "nullptr" || word == "false")
        return 0;
    return word == "true" ? std::optional<std::uint64_t>(1) : std::nullopt;
}

std::uint32_t readWordValue(Parse& p) {
    const Span word = readDotted(p);
    const std::string_view written = p.lesson[word];
    if (peek(p) == '(') {
        if (isTextMacro(written))
            return readTextMacro(p, word);
        return p.expectation ? readQuery(p, word) : readPseudo(p, word);
    }
    if (const auto value = lookUpConstant(p, written))
        return addExpression(p, {ExpressionKind::constant, word, *value});
    if (const auto value = lowerConstant(written))
        return addExpression(p, {ExpressionKind::constant, word, *value});
    if (looksLikeConstant(written))
        return fail(p, word, CORE_TR("Mistakes", "unknown constant %1."), {std::string(written)},
                    didYouMean(p, written, constantNames()));
    return p.expectation ? addVariableOf(p, word) : addExpression(p, {ExpressionKind::variable, word});
}

/// Whether 'a' or L'a' begins at the cursor.
bool startsCharacter(const Parse& p) {
    return peek(p) == '\'' || ((peek(p) == 'L' || peek(p) == 'u' || peek(p) == 'U') && peek(p, 1) == '\'');
}

std::uint32_t readCharacterValue(Parse& p) {
    const std::uint32_t begin = p.at;
    const auto character = readCharacter(p);
    return character ? addExpression(p, {ExpressionKind::number, spanFrom(p, begin), *character}) : 0;
}

} // namespace

std::uint32_t readPrimary(Parse& p) {
    const char c = peek(p);
    if (startsLiteral(p))
        return readText(p);
    if (startsCharacter(p))
        return readCharacterValue(p);
    if (isWordStart(c))
        return readWordValue(p);
    if (isDigit(c) || (c == '-' && isDigit(peek(p, 1)))) {
        const std::uint32_t begin = p.at;
        const auto number = readNumber(p);
        return number ? addExpression(p, {ExpressionKind::number, spanFrom(p, begin), *number}) : 0;
    }
    if (c == '&')
        return readAddress(p);
    if (c == '{')
        return bracesHoldFields(p) ? readAttributes(p) : readList(p);
    if (c == '(')
        return readParenthesized(p);
    return unexpected(p, CORE_TR("Kind", "a value"));
}

std::uint32_t addExpression(Parse& p, const Expression& expression) {
    p.lesson.expressions.push_back(expression);
    return static_cast<std::uint32_t>(p.lesson.expressions.size() - 1);
}

} // namespace handlelab
