// SPDX-License-Identifier: GPL-3.0-or-later
// What a call's turn must report: its result, what it stored, and on demand the entries it made.
#pragma once

#include "core/program/script/turn_writer.h"
#include "core/program/variables.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace handlelab {

class FactWriter {
  public:
    FactWriter(const LessonWalk& walk, const CVariables& variables, const ProgramOptions& options,
               TurnWriter& turns);

    /// The result of a call, which stands in the C variable.
    void resultFacts(const CallDescription& call, const Step& done, const std::string& variable);
    /// That a call without a result is done.
    void doneFact(const CallDescription& call);
    /// What the call of the thread stored.
    void storedFacts(const Statement& s, ThreadId thread);
    /// Whether a variable holds what differs from system to system.
    [[nodiscard]] bool differs(ProcessId owner, std::string_view name) const;

  private:
    [[nodiscard]] std::optional<CType> filled(const Statement& s, std::string_view name) const;
    void storedFact(const Variable& variable, const CallDescription& call, CType stored);
    void entryFact(const Variable& variable);
    void noteDiffering(ProcessId owner, std::string_view name, bool differs);

    const LessonWalk& m_walk;
    const CVariables& m_variables;
    ProgramOptions m_options;
    TurnWriter& m_turns;
    std::set<std::pair<std::uint32_t, std::string>> m_differing; ///< variables, by process and name
    std::map<int, bool> m_errorDefined; ///< by actor: whether its last error is one that calls define
};

} // namespace handlelab
