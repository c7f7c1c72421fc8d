// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/wrap.h"

#include "core/base/utf8.h"
#include "core/picture/text_width.h"

namespace handlelab {

namespace {

bool isWide(char32_t c) { return c >= 0x2E80; }
/// Punctuation that may not begin a line.
bool closes(char32_t c) {
    return std::u32string_view(U"，。、；：？！）》」』”’").find(c) != std::u32string_view::npos;
}
bool opens(char32_t c) { return std::u32string_view(U"（《「『“‘").find(c) != std::u32string_view::npos; }

/// The pieces that stay together; a space belongs to the piece before it.
std::vector<std::string> pieces(std::string_view text) {
    std::vector<std::string> result;
    std::string piece;
    const std::u32string all = characters(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        append(piece, all[i]);
        const bool last = i + 1 == all.size();
        const bool afterWide = isWide(all[i]) && !opens(all[i]) && !last && !closes(all[i + 1]);
        const bool beforeWide = !last && isWide(all[i + 1]) && !closes(all[i + 1]) && !opens(all[i]);
        if (all[i] == ' ' || afterWide || beforeWide) {
            result.push_back(piece);
            piece.clear();
        }
    }
    if (!piece.empty())
        result.push_back(piece);
    return result;
}

} // namespace

std::vector<std::string> wrapped(std::string_view text, Face face, double size, double width) {
    std::vector<std::string> lines;
    std::string line;
    for (const std::string& piece : pieces(text)) {
        if (!line.empty() && textWidth(withoutSpaces(line + piece), face, size) > width) {
            lines.emplace_back(withoutSpaces(line));
            line.clear();
        }
        line += piece;
    }
    if (const std::string_view rest = withoutSpaces(line); !rest.empty())
        lines.emplace_back(rest);
    for (std::string& each : lines) // a word wider than a line
        each = elide(each, face, size, width);
    return lines;
}

} // namespace handlelab
