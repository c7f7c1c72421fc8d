// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/c_source/brackets.h"

#include <string>

namespace handlelab {

namespace {

char closing(char c) { return c == '(' ? ')' : c == '[' ? ']' : c == '{' ? '}' : '\0'; }
bool closes(char c) { return c == ')' || c == ']' || c == '}'; }

/// Goes on behind what begins at `at` and is no bracket; npos when it is never closed.
std::size_t behind(std::string_view text, std::size_t at) {
    if (text[at] == '"' || text[at] == '\'') {
        const std::size_t length = literalLength(text.substr(at));
        return length == 0 ? std::string_view::npos : at + length;
    }
    if (text.substr(at, 2) == "//") {
        const std::size_t end = text.find('\n', at);
        return end;
    }
    if (text.substr(at, 2) == "/*") {
        const std::size_t end = text.find("*/", at + 2);
        return end == std::string_view::npos ? end : end + 2;
    }
    return at + 1;
}

} // namespace

std::size_t literalLength(std::string_view text) {
    for (std::size_t at = 1; at < text.size() && text[at] != '\n'; ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == text[0])
            return at + 1;
    }
    return 0;
}

std::size_t bracketLength(std::string_view text) {
    std::string open;
    for (std::size_t at = 0; at < text.size();) {
        if (closing(text[at]) != '\0') {
            open += closing(text[at++]);
        } else if (closes(text[at])) {
            if (open.empty() || open.back() != text[at])
                return 0;
            open.pop_back();
            ++at;
            if (open.empty())
                return at;
        } else if (at = behind(text, at); at == std::string_view::npos) {
            return 0;
        }
    }
    return 0;
}

std::size_t argumentLength(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ',' || closes(text[at]))
            return at;
        if (closing(text[at]) != '\0') {
            const std::size_t length = bracketLength(text.substr(at));
            if (length == 0)
                return 0;
            at += length;
        } else if (at = behind(text, at); at == std::string_view::npos) {
            return 0;
        }
    }
    return 0;
}

} // namespace handlelab
