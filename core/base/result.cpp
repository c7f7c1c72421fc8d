// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <fmt/format.h>

namespace handlelab {

std::string toText(const Mistake& mistake) {
    std::string text;
    if (!mistake.file.empty())
        text += mistake.file + ":";
    if (mistake.line != 0)
        text += fmt::format("{}:{}:", mistake.line, mistake.column);
    return text + (text.empty() ? "" : " ") + mistake.text;
}

} // namespace handlelab
