// SPDX-License-Identifier: GPL-3.0-or-later
// Where what a call comes to goes: into the variables that its statement names, at once or when its wait is
// over.
#pragma once

#include "core/calls/call.h"
#include "core/calls/call_context.h"
#include "core/run/run_state.h"

namespace handlelab {

/// For one call.
class CallResults final : public OutSink {
  public:
    CallResults(RunState& run, Kernel& kernel, const Statement& statement, Caller caller)
        : m_run(run)
        , m_kernel(kernel)
        , m_statement(statement)
        , m_caller(caller) {}

    void put(std::string_view variable, Value value, ProcessId home) override;
    std::string_view childLabel() const override;
    bool namesChild() const override { return m_statement.other.length != 0; }

    /// The returned value, where the statement keeps it.
    void storeReturned(const Returned& returned);
    /// The caller waits: its variable will receive what the wait returns.
    void expectReturned();

  private:
    RunState& m_run;
    Kernel& m_kernel;
    const Statement& m_statement;
    Caller m_caller;
    mutable std::string m_label;
};

/// Threads whose wait is over receive what their calls return.
void storeResultsOfWaits(RunState& run, Kernel& kernel);

} // namespace handlelab
