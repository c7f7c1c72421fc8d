// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments that C has a structure for, where a lesson writes a plain value.
#pragma once

#include "core/program/script/carried_values.h"
#include "core/program/script/turn_writer.h"
#include "core/program/script/value_writer.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace handlelab {

/// A call in C before it is put together.
struct WrittenCall {
    std::vector<std::string> before, after; ///< declarations it needs; what its results are stored with
    std::vector<std::string> arguments;
    std::string condition; ///< stands before the call: "privilege.isKnown() && "
};

class StructureWriter {
  public:
    StructureWriter(const LessonWalk& walk, const CVariables& variables, const CarriedValues& carried,
                    TurnWriter& turns, ValueWriter& values);

    /// The argument for a parameter that has a structure; what it needs goes into the call.
    std::string structured(const Statement& s, const Parameter& parameter, std::uint32_t expression,
                           WrittenCall& written);
    /// The same for a parameter that is left out.
    std::string structuredDefault(const Statement& s, const Parameter& parameter, WrittenCall& written);
    std::string securityAttributes(const Statement& s, const Expression& braces, WrittenCall& written);
    std::string jobPort(const Statement& s, const Expression& braces, WrittenCall& written);
    std::string startupInfo(const Statement& s, const Expression& braces, WrittenCall& written);

    /// Threads, by process and number, whose functions are named where they are made.
    [[nodiscard]] const std::set<std::pair<std::uint32_t, std::uint32_t>>& namedThreads() const {
        return m_namedThreads;
    }

  private:
    std::string application(const Statement& s, std::uint32_t expression);
    /// The command line of a child, with the values that the lesson says travel on it. Expression 0: none.
    std::string commandLine(const Statement& s, std::uint32_t expression, WrittenCall& written);
    /// What the values that travel add to the command line; those of the environment are set in `written`.
    std::vector<std::string> carriedAdditions(const Statement& s, WrittenCall& written);
    std::string threadFunction();
    std::string sddl(const Statement& s, std::uint32_t expression);
    /// The file name of the program that the step starts; empty when it starts none.
    [[nodiscard]] std::string startedImage() const;

    const LessonWalk& m_walk;
    const CVariables& m_variables;
    const CarriedValues& m_carried;
    TurnWriter& m_turns;
    ValueWriter& m_values;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_namedThreads;
};

} // namespace handlelab
