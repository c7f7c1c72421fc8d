// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a lesson in C, in the type that is wanted in their place.
#pragma once

#include "core/program/script/lesson_walk.h"
#include "core/program/variables.h"

#include <string>
#include <string_view>

namespace handlelab {

/// A handle value that a lesson writes as a number. A real table has entries of its own, so the number stands
/// for the entry, counted from where the lesson's handles begin: "entry 1", NULL.
[[nodiscard]] std::string neutralEntry(const Rules& rules, std::uint64_t value);

class ValueWriter {
  public:
    ValueWriter(const LessonWalk& walk, const CVariables& variables);

    std::string writeValue(const Statement& s, std::uint32_t expression, CType wanted);
    std::string writeHandle(const Statement& s, std::uint32_t expression);
    /// {h1, h2} as the elements of an array.
    std::string writeList(const Statement& s, const Expression& list);
    /// converted(), with a noForm() where C has no such conversion.
    std::string fitted(std::string code, CType from, CType to);
    /// A value cast to a declared type that no variable has, unless it is an enumerator of that type.
    [[nodiscard]] std::string inDeclaredType(const Parameter& parameter, const Expression& e,
                                             std::string code) const;
    /// A literal, or a variable that holds texts.
    [[nodiscard]] bool isText(const Statement& s, const Expression& e) const;

    /// Forgets noForm(): another statement begins.
    void begin() { m_noForm = {}; }
    /// Why the statement that is being written has no form in C; empty when it has one.
    [[nodiscard]] std::string_view noForm() const { return m_noForm; }

  private:
    std::string writeBits(const Statement& s, const Expression& joined);
    std::string writeOperation(const Statement& s, const Expression& e);

    const LessonWalk& m_walk;
    const CVariables& m_variables;
    std::string_view m_noForm;
};

} // namespace handlelab
