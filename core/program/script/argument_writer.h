// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of a call in C, and what has to stand above it.
#pragma once

#include "core/program/script/structure_writer.h"

#include <optional>
#include <string>
#include <string_view>

namespace handlelab {

class ArgumentWriter {
  public:
    ArgumentWriter(const LessonWalk& walk, const CVariables& variables, TurnWriter& turns,
                   ValueWriter& values, StructureWriter& structures);

    WrittenCall writeArguments(const Statement& s, const CallDescription& call);

  private:
    std::string writeArgument(const Statement& s, const Parameter& parameter, std::uint32_t expression,
                              WrittenCall& written);
    std::string writeDefault(const Statement& s, const Parameter& parameter, WrittenCall& written);
    std::string writeText(const Statement& s, const Parameter& parameter, std::uint32_t expression);
    std::string writeOut(const Statement& s, const Parameter& parameter, std::string_view name,
                         WrittenCall& written);
    [[nodiscard]] std::string_view storageOf(const Statement& s) const;
    /// What the address of a buffer is: of one that is filled, or of one that the call fills.
    std::string writeBytes(const Statement& s, std::uint32_t expression, WrittenCall& written);
    std::string writeBuffer(const Statement& s, std::uint32_t expression, WrittenCall& written);
    /// Whether a variable holds the address of the buffer.
    [[nodiscard]] bool isPointer(const Statement& s, const Expression& e) const;
    /// A path of the lesson's folder as one of the run's folder; nothing when it is spelled the same.
    [[nodiscard]] std::optional<std::string> respelledPath(const Statement& s,
                                                           std::uint32_t expression) const;

    const LessonWalk& m_walk;
    const CVariables& m_variables;
    TurnWriter& m_turns;
    ValueWriter& m_values;
    StructureWriter& m_structures;
};

} // namespace handlelab
