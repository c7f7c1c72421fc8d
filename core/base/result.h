// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own trouble, as opposed to the Win32 failures it teaches: a place, a cause and a remedy.
#pragma once

#include "core/base/translate.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace handlelab {

/// One mistake in a lesson or on a command line. `text` is an English sentence with cause and remedy.
struct Mistake {
    std::string file;
    std::uint32_t line = 0, column = 0; ///< 1-based; 0 when there is no place; columns count code points
    std::string text;
    std::uint32_t length = 0;        ///< how many columns the place is wide; 0 when nobody knows
    std::vector<Sentence> said = {}; ///< the text as sentences that can be translated; may be empty
    bool operator==(const Mistake&) const = default;
};

/// "lesson.lab.md:12:9: unknown call CloseHandel. Did you mean CloseHandle?"
[[nodiscard]] std::string toText(const Mistake& mistake);

/// A mistake without a file, at a line and a column or at 0, 0, in sentences.
[[nodiscard]] Mistake mistakeAt(std::uint32_t line, std::uint32_t column, std::vector<Sentence> said);

/// A value, or the mistake that prevented it.
template <class T>
class Result {
  public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Mistake mistake)
        : m_content(std::in_place_index<1>, std::move(mistake)) {}
    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] T& value() { return std::get<0>(m_content); }
    [[nodiscard]] const T& value() const { return std::get<0>(m_content); }
    [[nodiscard]] const Mistake& mistake() const { return std::get<1>(m_content); }

  private:
    std::variant<T, Mistake> m_content;
};

} // namespace handlelab
