// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <fmt/format.h>

namespace handlelab {

Mistake mistakeAt(std::uint32_t line, std::uint32_t column, std::vector<Sentence> said) {
    return {{}, line, column, english(said), 0, std::move(said)};
}

std::string toText(const Mistake& mistake) {
    std::string text;
    if (!mistake.file.empty())
        text += mistake.file + ":";
    if (mistake.line != 0)
        text += fmt::format("{}:{}:", mistake.line, mistake.column);
    return text + (text.empty() ? "" : " ") + mistake.text;
}

} // namespace handlelab
