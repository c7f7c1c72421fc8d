// SPDX-License-Identifier: GPL-3.0-or-later
// The characters of UTF-8 text.
#pragma once

#include <string>
#include <string_view>

namespace handlelab {

/// What stands for a byte that belongs to no character.
inline constexpr char32_t replacementCharacter = 0xFFFD;

/// Takes the first character off a text that is not empty.
[[nodiscard]] char32_t takeCharacter(std::string_view& text);
/// Takes the last character off a text that is not empty.
[[nodiscard]] char32_t takeLastCharacter(std::string_view& text);
[[nodiscard]] std::u32string characters(std::string_view text);
void append(std::string& text, char32_t character);
[[nodiscard]] std::string utf8(std::u32string_view characters);

/// Spaces and ends of lines of any script.
[[nodiscard]] bool isSpace(char32_t character);
/// A text without the spaces around it.
[[nodiscard]] std::string_view withoutSpaces(std::string_view text);

} // namespace handlelab
