// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of a program in C that lessons have no variables for: structures, arrays, buffers. What is
// stored in them is written where they are used. Internal to core/lesson.
#pragma once

#include "core/lesson/c_source/declaration.h"

#include <map>
#include <optional>

namespace handlelab {

class CStructures {
  public:
    /// Notes a declared variable. False when it is one that a lesson has, too.
    bool declare(std::string_view type, const CDeclarator& variable);
    /// Notes what is stored in a field or an element: sa.bInheritHandle = TRUE. False when it is no such.
    bool store(CTokens statement);
    /// The tokens with these variables written out: &sa becomes {bInheritHandle = TRUE}, handles becomes {h1,
    /// h2}, sizeof(buffer) a number, h[0] h0, p->hEvent p.hEvent.
    [[nodiscard]] std::vector<CToken> writtenOut(CTokens tokens) const;

  private:
    struct Structure {
        std::string type;
        std::map<std::string, std::string> fields;
    };
    [[nodiscard]] std::optional<std::string> written(const std::string& name) const;
    [[nodiscard]] std::string writtenArray(const std::string& name) const;
    [[nodiscard]] std::size_t takeCount(CTokens tokens, std::vector<CToken>& out) const;
    [[nodiscard]] std::size_t takeSize(CTokens tokens, std::vector<CToken>& out) const;
    [[nodiscard]] std::size_t takeAddress(CTokens tokens, std::vector<CToken>& out) const;
    [[nodiscard]] std::size_t takeElement(CTokens tokens, std::vector<CToken>& out) const;

    std::map<std::string, Structure, std::less<>> m_structures;
    std::map<std::string, std::vector<std::string>, std::less<>> m_arrays; ///< of handles: their elements
    std::map<std::string, std::uint64_t, std::less<>> m_bytes;             ///< of buffers
};

} // namespace handlelab
