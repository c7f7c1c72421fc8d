// SPDX-License-Identifier: GPL-3.0-or-later
// The known word that somebody meant.
#include "core/base/nearest.h"

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

constexpr std::size_t longest = 64; // no known word is longer; keeps the table on the stack

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Insertions, removals, replacements and swaps of neighbours between two words, letters of either case being
/// equal; anything above `limit` gives limit + 1.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    if (a.size() > b.size() + limit || b.size() > a.size() + limit)
        return limit + 1;
    std::array<std::array<std::size_t, longest + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i - 1) % 3];
        row[0] = i;
        std::size_t best = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = folded(a[i - 1]) == folded(b[j - 1]);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0u : 1u)});
            if (i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) &&
                folded(a[i - 2]) == folded(b[j - 1]))
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string_view>& known) {
    if (word.size() > longest)
        return {};
    std::size_t limit = word.size() / 3;
    std::string_view found;
    for (const std::string_view candidate : known) {
        if (candidate.size() > longest || candidate.empty())
            continue;
        const std::size_t d = distance(word, candidate, limit);
        if (d > limit || (d == limit && !found.empty()))
            continue;
        found = candidate;
        if (d == 0)
            break;
        limit = d;
    }
    return std::string(found);
}

} // namespace handlelab
