// SPDX-License-Identifier: GPL-3.0-or-later
// Handle values that a lesson writes as numbers. A real table has entries of its own, so a number stands for
// the entry, counted from where the lesson's handles begin.
#include "core/program/composer.h"

#include "core/machine/handle_table.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// Values from here on are in nobody's table, and are written as they are.
constexpr std::uint64_t firstUnusedValue = 0x10000;

} // namespace

std::string Composer::writeHandle(const Statement& s, std::uint32_t expression) {
    const Expression& e = l.expressions[expression];
    const auto index = indexOf(t.rules(), Handle{e.number});
    if (e.kind != ExpressionKind::number || e.number == 0 || e.number >= firstUnusedValue || !index)
        return writeValue(s, expression, CType::handle);
    const std::uint64_t low = e.number - valueOf(t.rules(), *index).value;
    return low == 0 ? fmt::format("lesson::entry({})", *index)
                    : fmt::format("lesson::entry({}, {})", *index, low);
}

std::string Composer::neutralEntry(std::uint64_t value) const {
    if (value == 0)
        return "NULL";
    if (value == ~0ull)
        return "INVALID_HANDLE_VALUE";
    const auto index = indexOf(t.rules(), Handle{value});
    return fmt::format("entry {}",
                       index ? static_cast<std::int64_t>(*index) : static_cast<std::int64_t>(value));
}

} // namespace handlelab
