// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs of a program in C or C++, without comments and preprocessor lines. Internal to
// core/lesson.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

struct CToken {
    enum class Kind : std::uint8_t { word, number, text, sign } kind = Kind::sign;
    std::string text;       ///< literals with their prefix; adjacent ones are joined
    std::uint32_t line = 0; ///< 1-based
    bool spaced = false;    ///< a blank or an end of line stands before it

    [[nodiscard]] bool is(std::string_view sign) const { return kind == Kind::sign && text == sign; }
    [[nodiscard]] bool isWord(std::string_view word) const { return kind == Kind::word && text == word; }
};
using CTokens = std::span<const CToken>;

/// All of them; what #define gives a name for stands in the name's place.
[[nodiscard]] std::vector<CToken> tokensOf(std::string_view source);

/// How many tokens belong to the bracket that is the first; all of them when it is never closed.
[[nodiscard]] std::size_t bracketSize(CTokens tokens);
/// The parts between the commas outside of brackets; none of nothing.
[[nodiscard]] std::vector<CTokens> splitAtCommas(CTokens tokens);
/// The value of a single number; nothing for anything else.
[[nodiscard]] std::optional<std::uint64_t> numberIn(CTokens tokens);
/// The tokens with names replaced, except behind . and ->, where they are members. A name's place is taken by
/// what `by` gives for it.
[[nodiscard]] std::vector<CToken> replaced(CTokens tokens,
                                           const std::map<std::string, std::vector<CToken>, std::less<>>& by);
/// In one line, with a blank where there was any space, except inside of parentheses at their ends.
[[nodiscard]] std::string spelled(CTokens tokens);

} // namespace handlelab
