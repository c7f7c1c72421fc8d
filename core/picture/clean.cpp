// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/clean.h"

#include "core/base/utf8.h"

namespace handlelab {

namespace {

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

} // namespace

std::string clean(std::string_view text) {
    constexpr std::size_t most = 4096; // nobody reads further, and nothing drawn holds more
    std::string result;
    for (std::string_view rest = text.substr(0, most); !rest.empty();) {
        const char32_t c = takeCharacter(rest);
        const bool override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        const bool separator = c == 0x2028 || c == 0x2029;
        if (c < 0x20)
            append(result, 0x2400 + c); // the picture of a control character
        else
            append(result, override || separator || isControl(c) ? replacementCharacter : c);
    }
    return result;
}

} // namespace handlelab
