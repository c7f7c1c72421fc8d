// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/number.h"

#include <charconv>

namespace handlelab {

namespace {

/// The suffixes of C, and those of Microsoft's compiler.
bool isSuffix(std::string_view text) {
    if (text == "i64" || text == "ui64" || text == "I64" || text == "UI64")
        return true;
    return text.size() <= 3 && text.find_first_not_of("uUlLzZ") == std::string_view::npos;
}

/// The base that the digits are written in; passes what says so.
int baseOf(std::string& body) {
    const auto begins = [&](std::string_view prefix) { return body.starts_with(prefix); };
    if (begins("0x") || begins("0X")) {
        body.erase(0, 2);
        return 16;
    }
    if (begins("0b") || begins("0B")) {
        body.erase(0, 2);
        return 2;
    }
    return body.size() > 1 && body[0] == '0' && isDigit(body[1]) ? 8 : 10;
}

} // namespace

std::optional<std::uint64_t> readNumber(Parse& p) {
    const std::uint32_t begin = p.at;
    const bool negative = peek(p) == '-';
    if (negative)
        ++p.at;
    const std::uint32_t digits = p.at;
    while (isWordPart(peek(p)) || (peek(p) == '\'' && isWordPart(peek(p, 1)))) // 1'000
        ++p.at;
    const Span written{begin, p.at - begin};
    std::string body(p.lesson[Span{digits, p.at - digits}]);
    std::erase(body, '\'');
    const auto bad = [&](const char* why) {
        fail(p, written, why, {std::string(p.lesson[written].substr(0, 40))});
        return std::nullopt;
    };
    const int base = baseOf(body);
    std::uint64_t value = 0;
    const auto [last, error] = std::from_chars(body.data(), body.data() + body.size(), value, base);
    const std::string_view suffix =
        std::string_view(body).substr(static_cast<std::size_t>(last - body.data()));
    if (base == 8 && !suffix.empty() && isDigit(suffix[0]))
        return bad(
            CORE_TR("Mistakes", "%1 begins with 0, so C reads it as octal, which has the digits 0 to 7."));
    if (last == body.data() || !isSuffix(suffix))
        return bad(CORE_TR("Mistakes", "%1 is not a number."));
    if (error == std::errc::result_out_of_range || (negative && value > 1ull << 63))
        return bad(CORE_TR("Mistakes", "%1 is too large: numbers have 64 bits."));
    skipBlanks(p);
    return negative ? 0 - value : value;
}

} // namespace handlelab
