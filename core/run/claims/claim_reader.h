// SPDX-License-Identifier: GPL-3.0-or-later
// What claims of a lesson come to on the machine as it stands: what expect checks and ask asks.
#pragma once

#include "core/run/run_view.h"

namespace handlelab {

/// What a claim or a part of one comes to: a number, or a text as its TextId.
struct Answer {
    bool known = false;
    std::uint64_t value = 0;
    Sentence problem = {}; ///< why it is not known
};

/// Answers claims at the point where the run stands. It only reads, so asking changes nothing.
class ClaimReader {
  public:
    explicit ClaimReader(const RunView& run)
        : m_run(run) {}

    /// The answer to an expression of a claim.
    [[nodiscard]] Answer ask(std::uint32_t expression) const;

  private:
    [[nodiscard]] Answer askBits(const Expression& joined) const;
    [[nodiscard]] Answer askOperation(const Expression& operation) const;
    [[nodiscard]] Answer askComparison(const Expression& comparison) const;
    [[nodiscard]] Answer askVariable(const Expression& variable) const;
    [[nodiscard]] Answer askQuery(const Expression& query) const;
    [[nodiscard]] Answer askProcess(const Expression& argument, QueryKind kind) const;
    [[nodiscard]] Answer askEntry(const Expression& argument, QueryKind kind) const;
    [[nodiscard]] Answer askHolders(const Expression& argument) const;
    [[nodiscard]] Answer askObject(const Expression& argument, QueryKind kind) const;
    [[nodiscard]] Answer leadsNowhere(const Expression& argument) const;
    [[nodiscard]] VariableId variableOf(const Subject& subject) const;
    [[nodiscard]] ProcessId tableOf(const Subject& subject) const;
    [[nodiscard]] const HandleEntry* entryOf(const Subject& subject) const;
    [[nodiscard]] ObjectId objectOf(const Expression& argument, bool evenIfClosed) const;

    RunView m_run;
};

} // namespace handlelab
