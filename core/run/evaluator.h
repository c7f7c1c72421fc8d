// SPDX-License-Identifier: GPL-3.0-or-later
// The values of expressions in the context of a caller: its variables, its pseudo handles.
#pragma once

#include "core/calls/call.h"
#include "core/kernel/caller.h"
#include "core/run/run_view.h"

namespace handlelab {

/// The handle that a call returns which makes no entry: GetCurrentProcess, GetCurrentThread.
[[nodiscard]] std::optional<Handle> pseudoHandle(std::string_view call);

/// Evaluates expressions for one caller. It only reads, and says why where an expression has no value.
class Evaluator {
  public:
    Evaluator(const RunView& run, Caller caller)
        : m_run(run)
        , m_caller(caller) {}

    /// The value of an expression. Texts belong to the lesson or to the run's texts.
    [[nodiscard]] Hindrance evaluate(std::uint32_t expression, ArgumentValue& result) const;

  private:
    Hindrance evaluateVariable(std::string_view name, ArgumentValue& result) const;
    Hindrance evaluateBits(const Expression& joined, ArgumentValue& result) const;
    Hindrance evaluateOperation(const Expression& operation, ArgumentValue& result) const;
    Hindrance evaluateJobPort(const Expression& braces, ArgumentValue& result) const;
    Hindrance evaluateBraces(const Expression& braces, ArgumentValue& result) const;
    Hindrance evaluateAttributes(const Expression& braces, SecurityAttributes& result) const;
    Hindrance evaluateStartup(const Expression& braces, StartupInfo& result) const;
    Hindrance evaluateHandles(const Expression& list, std::vector<Handle>& result) const;
    [[nodiscard]] std::uint64_t pseudoValue(std::string_view call) const;

    RunView m_run;
    Caller m_caller;
};

} // namespace handlelab
