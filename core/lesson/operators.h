// SPDX-License-Identifier: GPL-3.0-or-later
// What the operators of C come to, in 64 bits without a sign.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace handlelab {

enum class Operator : std::uint8_t {
    times,
    dividedBy,
    remainder,
    plus,
    minus,
    shiftLeft,
    shiftRight,
    bitAnd,
    bitXor,
    negative, ///< with one operand, as the following ones
    bitNot,
    logicalNot,
};

/// As C writes it: <<.
[[nodiscard]] std::string_view spelling(Operator op);

/// The value; nothing where C gives none: a division by 0, a shift by more bits than there are.
[[nodiscard]] std::optional<std::uint64_t> calculate(Operator op, std::uint64_t left, std::uint64_t right);
/// The value of an operator with one operand.
[[nodiscard]] std::uint64_t calculate(Operator op, std::uint64_t operand);
/// The value with as many operands as the operator has.
[[nodiscard]] std::optional<std::uint64_t> calculate(Operator op, const std::vector<std::uint64_t>& operands);

} // namespace handlelab
