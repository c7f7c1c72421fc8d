// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/number.h"

#include <fmt/format.h>

#include <charconv>

namespace handlelab {

std::optional<std::uint64_t> readNumber(Parse& p) {
    const std::uint32_t begin = p.at;
    const bool negative = peek(p) == '-';
    if (negative)
        ++p.at;
    const std::uint32_t digits = p.at;
    while (isWordPart(peek(p)))
        ++p.at;
    const std::string_view written = p.lesson[Span{begin, p.at - begin}];
    std::string_view body = p.lesson[Span{digits, p.at - digits}];
    const auto bad = [&](std::string_view why) {
        fail(p, begin, fmt::format("{} {}", written.substr(0, 40), why));
        return std::nullopt;
    };
    int base = 10;
    if (body.starts_with("0x") || body.starts_with("0X")) {
        base = 16;
        body.remove_prefix(2);
    }
    std::uint64_t value = 0;
    const auto [last, error] = std::from_chars(body.data(), body.data() + body.size(), value, base);
    std::string_view suffix = body.substr(static_cast<std::size_t>(last - body.data()));
    if (last == body.data() || suffix.size() > 3 ||
        suffix.find_first_not_of("uUlL") != std::string_view::npos)
        return bad("is not a number.");
    if (error == std::errc::result_out_of_range || (negative && value > 1ull << 63))
        return bad("is too large: numbers have 64 bits.");
    if (base == 10 && body[0] == '0' && last - body.data() > 1)
        return bad("begins with 0, which C reads as octal. Write it in decimal or hexadecimal.");
    skipBlanks(p);
    return negative ? 0 - value : value;
}

} // namespace handlelab
