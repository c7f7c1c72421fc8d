// SPDX-License-Identifier: GPL-3.0-or-later
// The comment "<!-- S4 S31 -->" with which a lesson names the claims that its next block proves.
#pragma once

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace handlelab {

/// S1, S2, ...
inline bool isClaim(const std::string& word) {
    return word.size() > 1 && word[0] == 'S' &&
           std::all_of(word.begin() + 1, word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The claims a comment names; nothing when the line is no such comment.
inline std::optional<std::vector<std::string>> claimsOfComment(const std::string& line) {
    std::istringstream in(line);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    if (words.size() < 3 || words.front() != "<!--" || words.back() != "-->")
        return std::nullopt;
    const std::vector<std::string> claims(words.begin() + 1, words.end() - 1);
    return std::all_of(claims.begin(), claims.end(), isClaim) ? std::optional(claims) : std::nullopt;
}

} // namespace handlelab
