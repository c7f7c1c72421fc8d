// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a lesson as C++ source: literals, comments, identifiers, file names. Nothing a lesson contains can
// leave the place it is written to.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace handlelab {

/// L"..." with everything but printable ASCII escaped, so that the encoding of the source does not matter.
/// A long text is split into literals on lines of their own, indented by `indent`.
[[nodiscard]] std::string wideLiteral(std::string_view utf8, std::size_t indent = 8);

/// "..." for messages in UTF-8; the same escapes, as bytes.
[[nodiscard]] std::string narrowLiteral(std::string_view utf8);

/// Markdown prose as wrapped // comments: marks of emphasis, links and HTML comments go, headings and lists
/// stay, each line begins with `indent` blanks and no line can continue into the next one.
[[nodiscard]] std::string proseComment(std::string_view markdown, std::size_t indent);

/// A lesson's word as a C++ identifier that no keyword, macro or local name of the generated code clashes
/// with: h, register_, pi_hProcess.
[[nodiscard]] std::string identifier(std::string_view word);

/// Whether code uses the identifier, in other places than comments and literals.
[[nodiscard]] bool usesIdentifier(std::string_view code, std::string_view name);

/// The stem of a source file for an image: "editor" for "editor.exe", letters, digits, - and _ only.
[[nodiscard]] std::string fileStem(std::string_view image);

} // namespace handlelab
