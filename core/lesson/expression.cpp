// SPDX-License-Identifier: GPL-3.0-or-later
// Values as C writes them, and the claims of expect and ask.
#include "core/calls/brace_fields.h"
#include "core/lesson/number.h"
#include "core/lesson/parse.h"
#include "core/lesson/parser.h"
#include "core/lesson/query.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace handlelab {

namespace {

/// Notes one more level of nesting for as long as it lives.
struct Level {
    explicit Level(Parse& p)
        : parse(p) {
        ++parse.depth;
    }
    ~Level() { --parse.depth; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    [[nodiscard]] bool tooDeep() const {
        return parse.depth > maximumDepth &&
               !fail(parse, parse.at,
                     fmt::format("parentheses and braces may stand at most {} deep in each other.",
                                 maximumDepth));
    }
    Parse& parse;
};

std::uint32_t readText(Parse& p) {
    const Span literal = readLiteral(p);
    return literal.length == 0 ? 0 : addExpression(p, {ExpressionKind::text, literal});
}

std::uint32_t readAddress(Parse& p) {
    ++p.at;
    skipBlanks(p);
    const Span variable = readDotted(p);
    if (variable.length == 0)
        return unexpected(p, "the name of a variable");
    return addExpression(p, {ExpressionKind::address, variable});
}

/// GetCurrentProcess() and the like; the cursor stands on the parenthesis.
std::uint32_t readPseudo(Parse& p, Span name) {
    const std::string_view word = p.lesson[name];
    const CallDescription* call = lookUpCall(p, word);
    if (!call)
        return fail(p, name.begin, fmt::format("unknown call {}.{}", word, didYouMean(p, word, callNames())));
    if (call->returns != Returns::pseudoHandle)
        return fail(
            p, name.begin,
            fmt::format(
                "{} cannot stand inside of another call. Make it a line of its own and use its result.",
                word));
    take(p, '(');
    if (!take(p, ')'))
        return unexpected(p, ")");
    return addExpression(p, {ExpressionKind::pseudo, name});
}

/// A field's value; lpSecurityDescriptor is checked as SDDL.
std::uint32_t readField(Parse& p) {
    const Span name = readWord(p);
    if (name.length == 0)
        return unexpected(p, "bInheritHandle or lpSecurityDescriptor");
    const std::string_view word = p.lesson[name];
    const auto field = braceFieldNamed(word);
    if (!field) {
        std::string hint = didYouMean(p, word, {braceFieldNames.begin(), braceFieldNames.end()});
        if (hint.empty())
            hint = " The fields are bInheritHandle and lpSecurityDescriptor.";
        return fail(p, name.begin, fmt::format("SECURITY_ATTRIBUTES has no field {}.{}", word, hint));
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
            fail(p, e.text.begin, std::move(wrong)); // the line goes on: its other mistakes are worth knowing
    }
    return addExpression(p, {ExpressionKind::field, name, 0, value});
}

/// Whether the braces at the cursor hold fields (name = value) and not a list of values. {} is no list.
bool bracesHoldFields(Parse& p) {
    const std::uint32_t begin = p.at;
    take(p, '{');
    bool fields = peek(p) == '}';
    if (isWordStart(peek(p)) && !(peek(p) == 'L' && peek(p, 1) == '"')) {
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
            return fail(p, begin, "this brace is never closed. Put a } behind it.");
        if (first != 0 && !take(p, ','))
            return unexpected(p, ", or }");
        std::uint32_t value = readExpression(p);
        if (value == 0)
            return 0;
        (first == 0 ? first : p.lesson.expressions[last].nextSibling) = value;
        last = value;
    }
    return addExpression(p, {ExpressionKind::list, {begin, p.at - begin}, 0, first});
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
            return fail(p, begin, "this brace is never closed. Put a } behind it.");
        if (first != 0 && !take(p, ','))
            return unexpected(p, ", or }");
        const std::uint32_t field = readField(p);
        if (field == 0)
            return 0;
        const Span name = p.lesson.expressions[field].text;
        for (std::uint32_t other = first; other != 0; other = p.lesson.expressions[other].nextSibling)
            if (p.lesson[p.lesson.expressions[other].text] == p.lesson[name])
                return fail(p, name.begin, fmt::format("{} is given twice.", p.lesson[name]));
        (first == 0 ? first : p.lesson.expressions[last].nextSibling) = field;
        last = field;
    }
    return addExpression(p, {ExpressionKind::attributes, {begin, p.at - begin}, 0, first});
}

std::uint32_t readParenthesized(Parse& p) {
    const Level level(p);
    if (level.tooDeep())
        return 0;
    const std::uint32_t begin = p.at;
    take(p, '(');
    const std::uint32_t inner = readExpression(p);
    if (inner != 0 && !take(p, ')'))
        return p.at >= p.end ? fail(p, begin, "this parenthesis is never closed. Put a ) behind it.")
                             : unexpected(p, ")");
    return inner;
}

/// In a claim: editor.h, whose first word must be a process.
std::uint32_t addVariableOf(Parse& p, Span word) {
    const std::string_view written = p.lesson[word];
    const auto dot = static_cast<std::uint32_t>(std::min(written.find('.'), written.size()));
    if (dot == word.length)
        return fail(p, word.begin,
                    fmt::format("say whose variable {} is: editor.{}, for example.", written, written));
    const Subject subject{{word.begin, dot}, {word.begin + dot + 1, word.length - dot - 1}};
    return requireLabel(p, subject.label)
               ? addExpression(p, {.kind = ExpressionKind::variable, .text = word, .subject = subject})
               : 0;
}

/// The number of T2; 0 for a word that names no thread.
std::uint32_t threadNumber(std::string_view word) {
    std::uint32_t number = 0;
    if (!word.starts_with('T') || word.starts_with("T0"))
        return 0;
    const auto [end, problem] = std::from_chars(word.data() + 1, word.data() + word.size(), number);
    return problem == std::errc() && end == word.data() + word.size() ? number : 0;
}

/// In a claim: editor, and where the query is about a thread also editor/T2.
std::uint32_t addProcessItself(Parse& p, Span word, bool takesThread) {
    Expression e{.kind = ExpressionKind::variable, .text = word, .subject = {.label = word}};
    if (!requireLabel(p, word))
        return 0;
    if (takesThread && take(p, '/')) {
        const Span thread = readWord(p);
        e.text.length = thread.end() - word.begin;
        e.subject.thread = threadNumber(p.lesson[thread]);
    }
    return addExpression(p, e);
}

std::uint32_t readWordValue(Parse& p) {
    const Span word = readDotted(p);
    if (peek(p) == '(')
        return readPseudo(p, word);
    const std::string_view written = p.lesson[word];
    if (const auto value = lookUpConstant(p, written))
        return addExpression(p, {ExpressionKind::constant, word, *value});
    if (looksLikeConstant(written))
        return fail(p, word.begin,
                    fmt::format("unknown constant {}.{}", written, didYouMean(p, written, constantNames())));
    return p.expectation ? addVariableOf(p, word) : addExpression(p, {ExpressionKind::variable, word});
}

std::uint32_t readPrimary(Parse& p) {
    const char c = peek(p);
    if (c == '"')
        return readText(p);
    if (c == 'L' && peek(p, 1) == '"') {
        ++p.at;
        return readText(p);
    }
    if (isWordStart(c))
        return readWordValue(p);
    if (isDigit(c) || (c == '-' && isDigit(peek(p, 1)))) {
        const std::uint32_t begin = p.at;
        const auto number = readNumber(p);
        return number ? addExpression(p, {ExpressionKind::number, {begin, p.at - begin}, *number}) : 0;
    }
    if (c == '&')
        return readAddress(p);
    if (c == '{')
        return bracesHoldFields(p) ? readAttributes(p) : readList(p);
    if (c == '(')
        return readParenthesized(p);
    return unexpected(p, "a value");
}

// ---- claims -----------------------------------------------------------------------------------------------

/// The argument of a query: a name, a variable or a process, as the query wants it.
std::uint32_t readQueryArgument(Parse& p, const Query& query) {
    const std::uint32_t begin = p.at;
    if (peek(p) == '"' || (peek(p) == 'L' && peek(p, 1) == '"')) {
        if (query.argument != QueryArgument::object && query.argument != QueryArgument::name)
            return fail(p, begin, fmt::format("{} does not take the name of an object.", query.name));
        p.at += peek(p) == 'L' ? 1u : 0u;
        return readText(p);
    }
    if (query.argument == QueryArgument::name || !isWordStart(peek(p)))
        return unexpected(p, query.argument == QueryArgument::name      ? "the name of an object in quotes"
                             : query.argument == QueryArgument::process ? "a process"
                                                                        : "a variable such as editor.h");
    const Span word = readDotted(p);
    if (query.argument == QueryArgument::process || p.lesson[word].find('.') == std::string_view::npos) {
        if (query.argument == QueryArgument::entry)
            return fail(p, word.begin, fmt::format("{} needs a variable such as editor.h.", query.name));
        if (query.argument == QueryArgument::object && p.checkLabels && !p.labels.contains(p.lesson[word]))
            return fail(
                p, word.begin,
                fmt::format(
                    "unknown process {}. A variable is written with its process: editor.{}, for example.",
                    p.lesson[word], p.lesson[word]));
        return addProcessItself(p, word,
                                query.kind == QueryKind::lasterror || query.kind == QueryKind::waits);
    }
    return addVariableOf(p, word);
}

/// usage(editor.h); the cursor stands on the parenthesis.
std::uint32_t readQuery(Parse& p, Span name) {
    const std::string_view word = p.lesson[name];
    const Query* query = findQuery(word);
    if (!query) {
        std::vector<std::string_view> known;
        for (const Query& q : queries())
            known.push_back(q.name);
        return fail(p, name.begin, fmt::format("unknown query {}.{}", word, didYouMean(p, word, known)));
    }
    const std::uint32_t begin = p.at;
    take(p, '(');
    const std::uint32_t argument = readQueryArgument(p, *query);
    if (argument == 0)
        return 0;
    if (!take(p, ')'))
        return p.at >= p.end ? fail(p, begin, "this parenthesis is never closed. Put a ) behind it.")
                             : unexpected(p, ")");
    return addExpression(
        p, {.kind = ExpressionKind::call, .text = name, .firstChild = argument, .query = query->kind});
}

std::uint32_t readOperand(Parse& p) {
    const std::uint32_t begin = p.at;
    if (isWordStart(peek(p))) {
        const Span word = readWord(p);
        if (peek(p) == '(')
            return readQuery(p, word);
        p.at = begin;
    }
    return readExpression(p);
}

/// == != < <= > >= at the cursor; empty when there is none.
Span readComparison(Parse& p) {
    const std::uint32_t begin = p.at;
    const char c = peek(p);
    const bool equals = peek(p, 1) == '=';
    if (!((c == '=' || c == '!') && equals) && c != '<' && c != '>')
        return {};
    p.at += equals ? 2 : 1;
    const Span text{begin, p.at - begin};
    skipBlanks(p);
    return text;
}

std::uint32_t readComparable(Parse& p, bool asked) {
    const std::uint32_t left = readOperand(p);
    if (left == 0)
        return 0;
    const Span comparison = readComparison(p);
    if (comparison.length == 0) {
        const Expression e = p.lesson.expressions[left];
        if (asked || (e.kind == ExpressionKind::call && queryOf(e.query).truth))
            return left;
        return fail(p, e.text.begin,
                    fmt::format("{} is not true or false by itself. Compare it: == 1, for example.",
                                p.lesson[e.text]));
    }
    const std::uint32_t right = readOperand(p);
    if (right == 0)
        return 0;
    p.lesson.expressions[left].nextSibling = right;
    return addExpression(p, {ExpressionKind::compare, comparison, 0, left});
}

} // namespace

std::uint32_t addExpression(Parse& p, const Expression& expression) {
    p.lesson.expressions.push_back(expression);
    return static_cast<std::uint32_t>(p.lesson.expressions.size() - 1);
}

std::uint32_t readExpression(Parse& p) {
    const std::uint32_t begin = p.at;
    const std::uint32_t first = readPrimary(p);
    if (first == 0 || peek(p) != '|')
        return first;
    std::uint32_t last = first;
    while (take(p, '|')) {
        const std::uint32_t next = readPrimary(p);
        if (next == 0)
            return 0;
        p.lesson.expressions[last].nextSibling = next;
        last = next;
    }
    return addExpression(p, {ExpressionKind::bitOr, {begin, p.at - begin}, 0, first});
}

std::uint32_t readClaim(Parse& p, bool asked) {
    p.expectation = true;
    const std::uint32_t begin = p.at;
    const bool negated = takeWord(p, "not");
    std::uint32_t claim = readComparable(p, asked);
    if (claim != 0 && negated)
        claim = addExpression(p, {ExpressionKind::negate, {begin, 3}, 0, claim});
    p.expectation = false;
    return claim;
}

} // namespace handlelab
