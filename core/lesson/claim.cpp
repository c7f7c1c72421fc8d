// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of expect and ask.
#include "core/lesson/parse.h"
#include "core/lesson/query.h"

#include <algorithm>
#include <charconv>

namespace handlelab {

namespace {

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

/// The argument of a query: a name, a variable or a process, as the query wants it.
std::uint32_t readQueryArgument(Parse& p, const Query& query) {
    const std::uint32_t begin = p.at;
    if (startsLiteral(p)) {
        if (query.argument != QueryArgument::object && query.argument != QueryArgument::name)
            return fail(p, begin, CORE_TR("Mistakes", "%1 does not take the name of an object."),
                        {std::string(query.name)});
        return readPrimary(p);
    }
    if (query.argument == QueryArgument::name || !isWordStart(peek(p)))
        return unexpected(
            p, query.argument == QueryArgument::name      ? CORE_TR("Kind", "the name of an object in quotes")
               : query.argument == QueryArgument::process ? CORE_TR("Kind", "a process")
                                                          : CORE_TR("Kind", "a variable such as editor.h"));
    const Span word = readDotted(p);
    if (query.argument == QueryArgument::process || p.lesson[word].find('.') == std::string_view::npos) {
        if (query.argument == QueryArgument::entry)
            return fail(p, word, CORE_TR("Mistakes", "%1 needs a variable such as editor.h."),
                        {std::string(query.name)});
        if (query.argument == QueryArgument::object && p.checkLabels && !p.labels.contains(p.lesson[word]))
            return fail(p, word,
                        CORE_TR("Mistakes", "unknown process %1. A variable is written with its process: "
                                            "editor.%1, for example."),
                        {std::string(p.lesson[word])});
        return addProcessItself(p, word,
                                query.kind == QueryKind::lasterror || query.kind == QueryKind::waits);
    }
    return addVariableOf(p, word);
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
    const std::uint32_t left = readExpression(p);
    if (left == 0)
        return 0;
    const Span comparison = readComparison(p);
    if (comparison.length == 0) {
        const Expression e = p.lesson.expressions[left];
        if (asked || (e.kind == ExpressionKind::call && queryOf(e.query).answer == AnswerForm::truth))
            return left;
        return fail(p, e.text,
                    CORE_TR("Mistakes", "%1 is not true or false by itself. Compare it: == 1, for example."),
                    {std::string(p.lesson[e.text])});
    }
    const std::uint32_t right = readExpression(p);
    if (right == 0)
        return 0;
    p.lesson.expressions[left].nextSibling = right;
    return addExpression(p, {ExpressionKind::compare, comparison, 0, left});
}

} // namespace

/// In a claim: editor.h, whose first word must be a process.
std::uint32_t addVariableOf(Parse& p, Span word) {
    const std::string_view written = p.lesson[word];
    const auto dot = static_cast<std::uint32_t>(std::min(written.find('.'), written.size()));
    if (dot == word.length)
        return fail(p, word, CORE_TR("Mistakes", "say whose variable %1 is: editor.%1, for example."),
                    {std::string(written)});
    const Subject subject{{word.begin, dot}, {word.begin + dot + 1, word.length - dot - 1}};
    return requireLabel(p, subject.label)
               ? addExpression(p, {.kind = ExpressionKind::variable, .text = word, .subject = subject})
               : 0;
}

/// usage(editor.h); the cursor stands on the parenthesis.
std::uint32_t readQuery(Parse& p, Span name) {
    const std::string_view word = p.lesson[name];
    const Query* query = findQuery(word);
    if (!query) {
        std::vector<std::string_view> known;
        for (const Query& q : queries())
            known.push_back(q.name);
        return fail(p, name, CORE_TR("Mistakes", "unknown query %1."), {std::string(word)},
                    didYouMean(p, word, known));
    }
    const std::uint32_t begin = p.at;
    take(p, '(');
    const std::uint32_t argument = readQueryArgument(p, *query);
    if (argument == 0)
        return 0;
    if (!take(p, ')'))
        return p.at >= p.end
                   ? fail(p, begin,
                          CORE_TR("Mistakes", "this parenthesis is never closed. Put a ) behind it."))
                   : unexpected(p, ")");
    return addExpression(
        p, {.kind = ExpressionKind::call, .text = name, .firstChild = argument, .query = query->kind});
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
