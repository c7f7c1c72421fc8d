// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

namespace handlelab {

namespace {

struct Lead {
    std::size_t length; ///< of the character in bytes; 0 for a byte that begins none
    char32_t bits, least;
};

Lead leadOf(unsigned char byte) {
    if (byte < 0x80)
        return {1, byte, 0};
    if (byte >= 0xC2 && byte < 0xE0)
        return {2, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte < 0xF0)
        return {3, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte < 0xF5)
        return {4, byte & 0x07U, 0x10000};
    return {0, 0, 0};
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

} // namespace

char32_t takeCharacter(std::string_view& text) {
    const auto [length, bits, least] = leadOf(static_cast<unsigned char>(text.front()));
    char32_t character = bits;
    bool sound = length > 0 && length <= text.size();
    for (std::size_t i = 1; sound && i < length; ++i) {
        sound = continues(text[i]);
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    sound =
        sound && character >= least && character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
    text.remove_prefix(sound ? length : 1);
    return sound ? character : replacementCharacter;
}

char32_t takeLastCharacter(std::string_view& text) {
    std::size_t from = text.size() - 1;
    while (from > 0 && text.size() - from < 4 && continues(text[from]))
        --from;
    std::string_view last = text.substr(from);
    const char32_t character = takeCharacter(last);
    const bool whole = last.empty();
    text.remove_suffix(whole ? text.size() - from : 1);
    return whole ? character : replacementCharacter;
}

std::u32string characters(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    while (!text.empty())
        result += takeCharacter(text);
    return result;
}

void append(std::string& text, char32_t character) {
    const auto byte = [&](char32_t bits) { text += static_cast<char>(bits); };
    const auto rest = [&](int shift) { byte(0x80U | (character >> shift & 0x3FU)); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0U | character >> 6);
        rest(0);
    } else if (character < 0x10000) {
        byte(0xE0U | character >> 12);
        rest(6);
        rest(0);
    } else {
        byte(0xF0U | character >> 18);
        rest(12);
        rest(6);
        rest(0);
    }
}

std::string utf8(std::u32string_view characters) {
    std::string text;
    text.reserve(characters.size());
    for (const char32_t character : characters)
        append(text, character);
    return text;
}

bool isSpace(char32_t c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

std::string_view withoutSpaces(std::string_view text) {
    for (std::string_view rest = text; !text.empty() && isSpace(takeCharacter(rest));)
        text = rest;
    for (std::string_view rest = text; !text.empty() && isSpace(takeLastCharacter(rest));)
        text = rest;
    return text;
}

} // namespace handlelab
