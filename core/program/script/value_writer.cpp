// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/value_writer.h"

#include "core/lesson/parser.h"
#include "core/machine/handle_table.h"
#include "core/program/cpp_text.h"

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
    const bool isPlain = spelled.find_first_not_of("0123456789abcdefABCDEFxXuUlL") == std::string_view::npos;
    const bool plain = isPlain && value <= 0xFFFF'FFFFull &&
                       (spelled == "0" || !spelled.starts_with('0') || spelled.starts_with("0x"));
    return plain ? std::string(spelled) : fmt::format("0x{:X}", low);
}

bool isSigned(CType type) { return type == CType::signedNumber || type == CType::boolean; }

/// Enumerators of Windows are written like TokenPrimary, macros like GENERIC_READ.
bool isEnumerator(std::string_view constant) {
    return std::ranges::any_of(constant, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string writeNumber(std::string_view spelled, std::uint64_t number, CType wanted) {
    if (wanted == CType::pointerSized || wanted == CType::socket)
        return fmt::format("0x{:X}ull", number);
    if (!isAddress(wanted))
        return number32(spelled, number, isSigned(wanted));
    return number == 0 ? "nullptr" : converted(fmt::format("0x{:X}ull", number), CType::number, wanted);
}

std::string writeConstant(std::string_view word, std::uint64_t number, CType wanted) {
    if (word == "true" || word == "false" || word == "nullptr")
        word = number != 0 ? "TRUE" : word == "false" ? "FALSE" : "NULL";
    if (word.starts_with("HKEY_"))
        return converted(std::string(word), CType::key, wanted);
    if (wanted == CType::socket && number == ~0ull)
        return "INVALID_SOCKET";
    if (isAddress(wanted) && number == 0)
        return "nullptr";
    if (isAddress(wanted) && number == ~0ull)
        return converted("INVALID_HANDLE_VALUE", CType::handle, wanted);
    if (isAddress(wanted) || wanted == CType::socket)
        return converted(std::string(word), CType::number, wanted);
    if (number == ~0ull || word == "NULL")
        return number == 0 ? "0" : number32(word, number, isSigned(wanted));
    const bool plain = !isSigned(wanted) || word == "TRUE" || word == "FALSE";
    return plain ? std::string(word) : converted(std::string(word), CType::number, wanted);
}

/// Values from here on are in nobody's table, and are written as they are.
constexpr std::uint64_t firstUnusedValue = 0x10000;

} // namespace

std::string neutralEntry(const Rules& rules, std::uint64_t value) {
    if (value == 0)
        return "NULL";
    if (value == ~0ull)
        return "INVALID_HANDLE_VALUE";
    const auto index = indexOf(rules, Handle{value});
    return fmt::format("entry {}",
                       index ? static_cast<std::int64_t>(*index) : static_cast<std::int64_t>(value));
}

ValueWriter::ValueWriter(const LessonWalk& walk, const CVariables& variables)
    : m_walk(walk)
    , m_variables(variables) {}

std::string ValueWriter::fitted(std::string code, CType from, CType to) {
    if (!convertible(from, to))
        m_noForm = "a variable that holds values of different types in turn";
    return converted(std::move(code), from, to);
}

bool ValueWriter::isText(const Statement& s, const Expression& e) const {
    return e.kind == ExpressionKind::text ||
           (e.kind == ExpressionKind::variable &&
            m_variables.type(m_walk.lesson[s.process], m_walk.lesson[e.text]) == CType::text);
}

/// The parts of a joined value as DWORDs; enumerators of different enumerations do not join in C++.
std::string ValueWriter::writeBits(const Statement& s, const Expression& joined) {
    std::string text;
    for (std::uint32_t child = joined.firstChild; child != 0;
         child = m_walk.lesson.expressions[child].nextSibling) {
        const Expression& part = m_walk.lesson.expressions[child];
        const bool enumerator =
            part.kind == ExpressionKind::constant && isEnumerator(m_walk.lesson[part.text]);
        text += (text.empty() ? "" : " | ") +
                (enumerator ? fmt::format("static_cast<DWORD>({})", m_walk.lesson[part.text])
                            : writeValue(s, child, CType::number));
    }
    return text;
}

/// In 64 bits, as the simulation calculates.
std::string ValueWriter::writeOperation(const Statement& s, const Expression& e) {
    const std::string left = writeValue(s, e.firstChild, CType::pointerSized);
    const std::uint32_t second = m_walk.lesson.expressions[e.firstChild].nextSibling;
    const std::string_view op = spelling(static_cast<Operator>(e.number));
    if (second == 0)
        return fmt::format("static_cast<ULONG_PTR>({}({}))", op, left);
    return fmt::format("(({}) {} ({}))", left, op, writeValue(s, second, CType::pointerSized));
}

std::string ValueWriter::writeValue(const Statement& s, std::uint32_t expression, CType wanted) {
    const Expression& e = m_walk.lesson.expressions[expression];
    const std::string_view word = m_walk.lesson[e.text], label = m_walk.lesson[s.process];
    switch (e.kind) {
    case ExpressionKind::text:
        return fitted(wideLiteral(unquote(word)), CType::text, wanted);
    case ExpressionKind::variable:
        return fitted(m_variables.read(label, word), m_variables.type(label, word), wanted);
    case ExpressionKind::pseudo:
        return fitted(fmt::format("{}()", word), CType::handle, wanted);
    case ExpressionKind::bitOr:
        return fitted(writeBits(s, e), CType::number, wanted);
    case ExpressionKind::constant:
        return convertible(CType::number, wanted) ? writeConstant(word, e.number, wanted)
                                                  : fitted(std::string(word), CType::number, wanted);
    case ExpressionKind::number:
        return convertible(CType::number, wanted) ? writeNumber(word, e.number, wanted)
                                                  : fitted(std::string(word), CType::number, wanted);
    case ExpressionKind::address:
    case ExpressionKind::attributes:
    case ExpressionKind::list:
    case ExpressionKind::waits:
    case ExpressionKind::field:
    case ExpressionKind::call:
    case ExpressionKind::compare:
    case ExpressionKind::negate:
    case ExpressionKind::anything:
        break;
    case ExpressionKind::operation:
        return fitted(writeOperation(s, e), CType::pointerSized, wanted);
    }
    m_noForm = "a value that C has no form for in this place";
    return "0";
}

std::string ValueWriter::writeHandle(const Statement& s, std::uint32_t expression) {
    const Expression& e = m_walk.lesson.expressions[expression];
    const auto index = indexOf(m_walk.run.rules(), Handle{e.number});
    if (e.kind != ExpressionKind::number || e.number == 0 || e.number >= firstUnusedValue || !index)
        return writeValue(s, expression, CType::handle);
    const std::uint64_t low = e.number - valueOf(m_walk.run.rules(), *index).value;
    return low == 0 ? fmt::format("lesson::entry({})", *index)
                    : fmt::format("lesson::entry({}, {})", *index, low);
}

/// {h1, h2} as the elements of an array.
std::string ValueWriter::writeList(const Statement& s, const Expression& list) {
    std::string elements;
    for (std::uint32_t child = list.firstChild; child != 0;
         child = m_walk.lesson.expressions[child].nextSibling)
        elements += (elements.empty() ? "" : ", ") + writeHandle(s, child);
    return elements;
}

std::string ValueWriter::inDeclaredType(const Parameter& parameter, const Expression& e,
                                        std::string code) const {
    const std::string_view type = parameter.form.cast;
    const std::string_view word = m_walk.lesson[e.text];
    const auto constant =
        e.kind == ExpressionKind::constant && isEnumerator(word) ? findConstant(word) : std::nullopt;
    if (type.empty() || code == "nullptr" || (constant && constant->family == parameter.family))
        return code;
    return fmt::format("{}<{}>({})",
                       parameter.kind == ParameterKind::address ? "reinterpret_cast" : "static_cast", type,
                       code);
}

} // namespace handlelab
