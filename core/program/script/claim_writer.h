// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson claims about the state, asked from a running system where it can be asked.
#pragma once

#include "core/lesson/query.h"
#include "core/program/script/fact_writer.h"

#include <string>

namespace handlelab {

class ClaimWriter {
  public:
    ClaimWriter(const LessonWalk& walk, const CVariables& variables, const FactWriter& facts,
                TurnWriter& turns);

    /// What the statement, an `expect`, claims.
    void expectation(const Statement& s) { claims(s.value, 0); }

  private:
    /// `other` is what the expression is compared with; 0 for nothing.
    void claims(std::uint32_t expression, std::uint32_t other);
    void variableClaim(const Expression& e, const Expression* compared);
    /// Why nobody else can say what the variable holds; empty when a program can.
    [[nodiscard]] std::string_view whyUntold(const Variable& v, std::string_view name) const;
    void queryClaim(const Expression& e);
    void nameClaim(QueryKind query, const std::string& name, const std::string& text);
    void processClaim(ProcessId process, QueryKind query, const std::string& text);

    const LessonWalk& m_walk;
    const CVariables& m_variables;
    const FactWriter& m_facts;
    TurnWriter& m_turns;
};

} // namespace handlelab
