// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/dress.h"

#include "core/lesson/c_source/written_type.h"

namespace handlelab {

namespace {

bool isScope(const Parse& p) { return peek(p) == ':' && peek(p, 1) == ':'; }

void passScope(Parse& p) {
    p.at += 2;
    skipBlanks(p);
}

/// static_cast<HANDLE>( and the like, up to behind the parenthesis.
bool passNamedCast(Parse& p) {
    const std::uint32_t begin = p.at;
    const std::string_view word = p.lesson[readWord(p)];
    if ((word == "static_cast" || word == "reinterpret_cast" || word == "const_cast") && take(p, '<')) {
        (void)passType(p);
        if (take(p, '>') && take(p, '('))
            return true;
    }
    p.at = begin;
    return false;
}

/// Passes one thing that may stand before a call.
bool passOne(Parse& p, Dress& dress) {
    if (isScope(p)) {
        passScope(p);
        return true;
    }
    if (peek(p) == '!' && peek(p, 1) != '=')
        return take(p, '!');
    if (peek(p) != '(') {
        if (!isWordStart(peek(p)) || !passNamedCast(p))
            return false;
        ++dress.open;
        return true;
    }
    if (!passCast(p)) {
        take(p, '(');
        ++dress.open;
    }
    return true;
}

/// A word that C has for something else than a call: if (, sizeof(.
bool isWordOfC(std::string_view word) {
    return word == "sizeof" || word == "TEXT" || word == "_T" || word == "_TEXT" || word == "__TEXT" ||
           typeNamed(word).has_value();
}

bool isLoop(std::string_view word) {
    return word == "while" || word == "for" || word == "do" || word == "switch";
}

/// == and the like at the cursor; how many characters.
std::uint32_t comparisonLength(const Parse& p) {
    const char c = peek(p), next = peek(p, 1);
    if ((c == '=' || c == '!' || c == '<' || c == '>') && next == '=')
        return 2;
    return c == '<' || c == '>' ? 1 : 0;
}

/// What is done under the condition: it is no part of the call.
void passRest(Parse& p) {
    while (p.at < p.end) {
        if (!startsLiteral(p))
            ++p.at;
        else if (readLiteral(p).length == 0)
            return;
        skipBlanks(p);
    }
}

/// Passes the type of a declaration; leaves the cursor where it is when there is none. The variable is at the
/// cursor then.
bool passDeclaredType(Parse& p) {
    const std::uint32_t begin = p.at;
    const WrittenType written = passType(p);
    if (written.word.length != 0 && isWordStart(peek(p))) {
        const std::uint32_t variable = p.at;
        (void)readDotted(p);
        const bool assigned = peek(p) == '=' && peek(p, 1) != '=' && peek(p, 1) != '>';
        const bool alone = (p.at >= p.end || peek(p) == ';') && (written.type || written.pointer);
        p.at = variable;
        if (assigned || alone)
            return true;
    }
    p.at = begin;
    return false;
}

/// A variable that only has a name yet: there is nothing to do.
bool isBare(Parse& p) {
    const std::uint32_t begin = p.at;
    (void)readDotted(p);
    const bool bare = p.at >= p.end || peek(p) == ';';
    p.at = begin;
    return bare;
}

} // namespace

bool declaresVariable(Parse& p) {
    const std::uint32_t begin = p.at;
    const bool declares = passDeclaredType(p);
    p.at = begin;
    return declares;
}

bool passBefore(Parse& p, Statement& s, Dress& dress) {
    const std::uint32_t begin = p.at;
    const std::string_view word = p.lesson[readWord(p)];
    const Span first = spanFrom(p, begin);
    if (isLoop(word) && (peek(p) == '(' || peek(p) == '{'))
        return fail(
            p, first,
            CORE_TR("Mistakes", "%1 has no form in a lesson. Write each call that is made as a line."),
            {std::string(word)});
    dress.condition = word == "if" && peek(p) == '(';
    if (dress.condition)
        take(p, '(');
    dress.open = dress.condition ? 1 : 0;
    if (!dress.condition && (word != "return" || p.at >= p.end || peek(p) == '='))
        p.at = begin;
    while (passOne(p, dress)) {
    }
    if (passDeclaredType(p) && isBare(p))
        return fail(p, p.at, CORE_TR("Mistakes", "variables need no declaration here. Leave the line out."));
    s.dressed = s.dressed || p.at != begin;
    return true;
}

bool passBeforeCall(Parse& p, Dress& dress) {
    const std::uint32_t begin = p.at;
    const Dress before = dress;
    while (passOne(p, dress)) {
    }
    const std::uint32_t name = p.at;
    if (isWordStart(peek(p)) && !startsLiteral(p)) {
        const std::string_view word = p.lesson[readWord(p)];
        if (peek(p) == '(' && !isWordOfC(word)) {
            p.at = name;
            return true;
        }
    }
    p.at = begin;
    dress = before;
    return false;
}

bool passBehind(Parse& p, Statement& s, Dress& dress) {
    const std::uint32_t begin = p.at;
    const bool closed = dress.open == 0;
    while (dress.open > 0 || s.variable.length != 0) {
        if (dress.open > 0 && take(p, ')')) {
            --dress.open;
            continue;
        }
        const std::uint32_t length = s.kind == StatementKind::call ? comparisonLength(p) : 0;
        if (length == 0)
            break;
        p.at += length;
        skipBlanks(p);
        if (readExpression(p) == 0)
            return false;
        if (dress.open >= dress.aroundVariable)
            s.variable = {};
    }
    if (peek(p) == '?' && s.kind == StatementKind::call) { // the variable holds what is chosen
        s.variable = {};
        s.dressed = true;
        passRest(p);
        return true;
    }
    if ((peek(p) == '&' && peek(p, 1) == '&') || (peek(p) == '|' && peek(p, 1) == '|'))
        return fail(p, Span{p.at, 2},
                    CORE_TR("Mistakes", "a line makes one call. Give the other one its own."));
    if (dress.open > 0)
        return unexpected(p, ")");
    if (dress.condition && !closed)
        passRest(p);
    while (take(p, ';')) {
    }
    s.dressed = s.dressed || p.at != begin;
    if (p.at < p.end && p.at != begin && isWordStart(peek(p)) && !dress.condition &&
        p.lesson.source[begin] == ';')
        return fail(p, p.at, CORE_TR("Mistakes", "a line makes one call. Give the other one its own."));
    return true;
}

} // namespace handlelab
