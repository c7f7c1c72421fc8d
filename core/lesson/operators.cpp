// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/operators.h"

#include <array>

namespace handlelab {

std::string_view spelling(Operator op) {
    constexpr std::array<std::string_view, 12> spellings{"*",  "/", "%", "+", "-", "<<",
                                                         ">>", "&", "^", "-", "~", "!"};
    static_assert(spellings.size() == static_cast<std::size_t>(Operator::logicalNot) + 1);
    return spellings[static_cast<std::size_t>(op)];
}

std::optional<std::uint64_t> calculate(Operator op, std::uint64_t left, std::uint64_t right) {
    switch (op) {
    case Operator::times:
        return left * right;
    case Operator::dividedBy:
        return right == 0 ? std::nullopt : std::optional(left / right);
    case Operator::remainder:
        return right == 0 ? std::nullopt : std::optional(left % right);
    case Operator::plus:
        return left + right;
    case Operator::minus:
        return left - right;
    case Operator::shiftLeft:
        return right > 63 ? std::nullopt : std::optional(left << right);
    case Operator::shiftRight:
        return right > 63 ? std::nullopt : std::optional(left >> right);
    case Operator::bitAnd:
        return left & right;
    case Operator::bitXor:
        return left ^ right;
    case Operator::negative:
    case Operator::bitNot:
    case Operator::logicalNot:
        break;
    }
    return calculate(op, left);
}

std::uint64_t calculate(Operator op, std::uint64_t operand) {
    if (op == Operator::logicalNot)
        return operand == 0;
    return op == Operator::bitNot ? ~operand : 0 - operand;
}

std::optional<std::uint64_t> calculate(Operator op, const std::vector<std::uint64_t>& operands) {
    return operands.size() == 2 ? calculate(op, operands[0], operands[1])
                                : std::optional(calculate(op, operands.at(0)));
}

} // namespace handlelab
