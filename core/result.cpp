// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <fmt/format.h>

namespace handlelab {

std::string toText(const Mistake& mistake) {
    std::string place = mistake.file;
    if (mistake.line != 0)
        place += fmt::format("{}{}:{}", place.empty() ? "" : ":", mistake.line, mistake.column);
    return place.empty() ? mistake.text : place + (mistake.line != 0 ? ":" : "") + " " + mistake.text;
}

} // namespace handlelab
