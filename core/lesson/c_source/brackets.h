// SPDX-License-Identifier: GPL-3.0-or-later
// Brackets that belong together, in a text of C: what stands in strings and comments is none.
#pragma once

#include <cstddef>
#include <string_view>

namespace handlelab {

/// How long the literal is that begins the text with its quote, the closing quote included; 0 when it is
/// never closed.
[[nodiscard]] std::size_t literalLength(std::string_view text);
/// How long the part is that begins the text with ( [ or {, the closing bracket included; 0 when it is never
/// closed.
[[nodiscard]] std::size_t bracketLength(std::string_view text);
/// How long the argument is that begins the text: up to the comma or the bracket that ends it, which is not
/// included; 0 when there is none.
[[nodiscard]] std::size_t argumentLength(std::string_view text);

} // namespace handlelab
