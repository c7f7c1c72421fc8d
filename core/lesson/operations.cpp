// SPDX-License-Identifier: GPL-3.0-or-later
// Operators, casts and sizeof, with the precedences of C. What only constants have a part in becomes a number
// at once.
#include "core/lesson/c_source/written_type.h"
#include "core/lesson/parse.h"

#include <algorithm>

namespace handlelab {

namespace {

std::uint32_t readOperandWithSigns(Parse& p);

struct Found {
    Operator op;
    std::uint32_t length; ///< characters
};

/// The operator between two values at the cursor, of those that bind as strongly as `level` says: 0 is the
/// weakest.
std::optional<Found> operatorAt(const Parse& p, int level) {
    const char c = peek(p), next = peek(p, 1);
    switch (level) {
    case 0:
        return c == '^' ? std::optional(Found{Operator::bitXor, 1}) : std::nullopt;
    case 1:
        return c == '&' && next != '&' ? std::optional(Found{Operator::bitAnd, 1}) : std::nullopt;
    case 2:
        if ((c != '<' && c != '>') || next != c)
            return {};
        return Found{c == '<' ? Operator::shiftLeft : Operator::shiftRight, 2};
    case 3:
        if (c != '+' && c != '-')
            return {};
        return Found{c == '+' ? Operator::plus : Operator::minus, 1};
    case 4:
        if (c != '*' && c != '/' && c != '%')
            return {};
        return Found{c == '*' ? Operator::times : c == '/' ? Operator::dividedBy : Operator::remainder, 1};
    }
    return {};
}

constexpr int strongest = 4;

std::uint32_t addNumber(Parse& p, std::uint32_t begin, std::uint64_t value) {
    return addExpression(p, {ExpressionKind::number, spanFrom(p, begin), value});
}

/// Whether numbers can be made of it: no text, no structure, no address.
bool isCalculable(const Expression& e) {
    return e.kind != ExpressionKind::text && e.kind != ExpressionKind::attributes &&
           e.kind != ExpressionKind::list && e.kind != ExpressionKind::address;
}

bool requireNumber(Parse& p, std::uint32_t operand) {
    const Expression& e = p.lesson.expressions[operand];
    return isCalculable(e) || fail(p, e.text, CORE_TR("Mistakes", "nothing can be calculated with %1."),
                                   {std::string(p.lesson[e.text])});
}

std::uint32_t join(Parse& p, std::uint32_t begin, Found found, std::uint32_t left, std::uint32_t right) {
    if (!requireNumber(p, left) || !requireNumber(p, right))
        return 0;
    const auto a = fixedValue(p.lesson, left), b = fixedValue(p.lesson, right);
    if (a && b) {
        const auto value = calculate(found.op, *a, *b);
        if (value)
            return addNumber(p, begin, *value);
        return fail(p, spanFrom(p, begin),
                    found.op == Operator::shiftLeft || found.op == Operator::shiftRight
                        ? CORE_TR("Mistakes", "a shift by so many bits has no result: there are 64.")
                        : CORE_TR("Mistakes", "a division by 0 has no result."));
    }
    p.lesson.expressions[left].nextSibling = right;
    return addExpression(
        p, {ExpressionKind::operation, spanFrom(p, begin), static_cast<std::uint64_t>(found.op), left});
}

std::uint32_t readLevel(Parse& p, int level) {
    if (level > strongest)
        return readOperandWithSigns(p);
    const std::uint32_t begin = p.at;
    std::uint32_t left = readLevel(p, level + 1);
    while (left != 0) {
        const auto found = operatorAt(p, level);
        if (!found)
            break;
        p.at += found->length;
        skipBlanks(p);
        const std::uint32_t right = readLevel(p, level + 1);
        left = right == 0 ? 0 : join(p, begin, *found, left, right);
    }
    return left;
}

// ---- types ----------------------------------------------------------------------------------------------

/// The operand of a cast, in its type where the type is a number's and the value is known.
std::uint32_t converted(Parse& p, std::uint32_t begin, const WrittenType& to, std::uint32_t operand) {
    if (operand == 0)
        return 0;
    const auto value = fixedValue(p.lesson, operand);
    if (!value || to.pointer || !to.type || p.lesson.expressions[operand].kind == ExpressionKind::constant)
        return operand;
    return addNumber(p, begin, asType(*to.type, *value));
}

std::uint32_t readInParentheses(Parse& p) {
    const std::uint32_t open = p.at;
    if (!take(p, '('))
        return unexpected(p, "(");
    const std::uint32_t inner = readExpression(p);
    if (inner != 0 && !take(p, ')'))
        return p.at >= p.end
                   ? fail(p, open,
                          CORE_TR("Mistakes", "this parenthesis is never closed. Put a ) behind it."))
                   : unexpected(p, ")");
    return inner;
}

/// static_cast<DWORD>(x), from the < on.
std::uint32_t readNamedCast(Parse& p, std::uint32_t begin) {
    take(p, '<');
    const WrittenType written = passType(p);
    if (!take(p, '>'))
        return unexpected(p, ">");
    return converted(p, begin, written, readInParentheses(p));
}

/// sizeof(DWORD), from the parenthesis on.
std::uint32_t readSize(Parse& p, std::uint32_t begin) {
    const bool inParentheses = take(p, '(');
    const std::uint32_t inside = p.at;
    const WrittenType written = passType(p);
    const Span what = spanFrom(p, inside);
    if (what.length == 0)
        return unexpected(p, CORE_TR("Kind", "the name of a type"));
    if (inParentheses && !take(p, ')'))
        return unexpected(p, ")");
    if (written.pointer || written.type)
        return addNumber(p, begin,
                         written.pointer     ? (p.rules.pointer64 ? 8 : 4)
                         : p.rules.pointer64 ? written.type->size64
                                             : written.type->size32);
    std::vector<Sentence> hint = didYouMean(p, p.lesson[what], typeNames());
    if (hint.empty())
        hint.push_back({"Mistakes", CORE_TR("Mistakes", "Write how many bytes it has."), {}});
    return fail(p, what, CORE_TR("Mistakes", "the size of %1 is not known here."),
                {std::string(p.lesson[what])}, std::move(hint));
}

bool isNamedCast(std::string_view word) {
    return word == "static_cast" || word == "reinterpret_cast" || word == "const_cast";
}

/// What begins with a word and is no value by itself: a size, a cast. Nothing for other words, which are left
/// where they are.
std::optional<std::uint32_t> readWordOfC(Parse& p) {
    const std::uint32_t begin = p.at;
    const Span word = readWord(p);
    const std::string_view written = p.lesson[word];
    if (written == "sizeof")
        return readSize(p, begin);
    if (peek(p) == '<' && isNamedCast(written))
        return readNamedCast(p, begin);
    if (peek(p) == '(')
        if (const auto type = typeNamed(written))
            return converted(p, begin, {word, type}, readInParentheses(p));
    p.at = begin;
    return {};
}

std::uint32_t withSign(Parse& p, Operator op) {
    const std::uint32_t begin = p.at;
    take(p, peek(p));
    const std::uint32_t operand = readOperandWithSigns(p);
    if (operand == 0 || !requireNumber(p, operand))
        return 0;
    if (const auto value = fixedValue(p.lesson, operand))
        return addNumber(p, begin, calculate(op, *value));
    return addExpression(
        p, {ExpressionKind::operation, spanFrom(p, begin), static_cast<std::uint64_t>(op), operand});
}

/// A value without operators between it and others, with the operators, casts and signs before it.
std::uint32_t readOperandWithSigns(Parse& p) {
    const char c = peek(p);
    const bool sign = c == '~' || c == '!' || (c == '-' && !isDigit(peek(p, 1)));
    if (c != '(' && !sign) {
        if (isWordStart(c) && !startsLiteral(p))
            if (const auto found = readWordOfC(p))
                return *found;
        return readPrimary(p);
    }
    const Level level(p);
    if (level.tooDeep())
        return 0;
    if (sign)
        return withSign(p, c == '~'   ? Operator::bitNot
                           : c == '!' ? Operator::logicalNot
                                      : Operator::negative);
    const std::uint32_t begin = p.at;
    if (const auto cast = passCast(p))
        return converted(p, begin, *cast, readOperandWithSigns(p));
    --p.depth; // the parenthesis counts itself
    const std::uint32_t inner = readPrimary(p);
    ++p.depth;
    return inner;
}

} // namespace

std::optional<std::uint64_t> fixedValue(const Lesson& lesson, std::uint32_t expression) {
    const Expression& e = lesson.expressions[expression];
    if (e.kind == ExpressionKind::number || e.kind == ExpressionKind::constant)
        return e.number;
    if (e.kind != ExpressionKind::bitOr)
        return {};
    std::uint64_t joined = 0;
    for (std::uint32_t child = e.firstChild; child != 0; child = lesson.expressions[child].nextSibling) {
        const auto part = fixedValue(lesson, child);
        if (!part)
            return {};
        joined |= *part;
    }
    return joined;
}

std::uint32_t readExpression(Parse& p) {
    const std::uint32_t begin = p.at;
    const std::uint32_t first = readLevel(p, 0);
    if (first == 0 || peek(p) != '|')
        return first;
    std::uint32_t last = first;
    while (peek(p) == '|' && peek(p, 1) != '|') {
        take(p, '|');
        const std::uint32_t next = readLevel(p, 0);
        if (next == 0)
            return 0;
        p.lesson.expressions[last].nextSibling = next;
        last = next;
    }
    return last == first ? first : addExpression(p, {ExpressionKind::bitOr, spanFrom(p, begin), 0, first});
}

} // namespace handlelab
