// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a statement that does something.
#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

std::string_view actText(const Lesson& lesson, const Statement& s) {
    std::string_view line = lesson[s.line];
    std::uint32_t end = s.line.end();
    if (s.comment.length)
        end = std::min(end, s.comment.begin);
    line = line.substr(0, end - s.line.begin);
    // The comment's slashes and the arrow of an expectation stand outside of strings at the end of the call.
    bool quoted = false;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        if (quoted && line[i] == '\\') {
            ++i; // what is escaped ends no string
            continue;
        }
        if (line[i] == '"')
            quoted = !quoted;
        if (!quoted && (line.substr(i, 2) == "=>" || line.substr(i, 2) == "//")) {
            line = line.substr(0, i);
            break;
        }
    }
    const std::size_t first = line.find_first_not_of(" \t"), last = line.find_last_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view() : line.substr(first, last - first + 1);
}

} // namespace handlelab
