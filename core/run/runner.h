// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the statements of a lesson one after the other, each to its step.
#pragma once

#include "core/calls/call.h"
#include "core/calls/call_context.h"
#include "core/kernel/kernel.h"
#include "core/run/run_state.h"

#include <optional>
#include <vector>

namespace handlelab {

/// Runs statements on a machine and writes down what they do: micro-steps to the log, their steps, what
/// they return and what was found. What a single kind of statement does is said elsewhere in this folder.
class Runner final {
  public:
    /// The machine must stand at the end of the log.
    explicit Runner(RunState run);

    /// Runs one statement at the end of the log, where the machine must stand.
    void run(std::uint32_t statement);
    /// Ends a call as if it had come to that result, without making it: a failure with that error, or what
    /// `returned` says.
    void pretend(std::uint32_t statement, std::uint32_t error, std::optional<Returned> returned = {});

  private:
    void endDirection(std::uint32_t statement, std::uint32_t firstMicro);
    void runStep(std::uint32_t statement);
    Hindrance runForStep(const Statement& statement, Step& step, Caller& caller);
    Hindrance runCall(const Statement& statement, Step& step, Caller caller);
    Returned makeCall(const Statement& statement, const CallDescription& call, Caller caller);
    void resumeCalls();
    void resumeCall(const Statement& statement, Caller caller);
    [[nodiscard]] std::uint32_t exceptionSince(std::uint32_t micro) const;

    RunState m_run;
    Kernel m_kernel;
    std::vector<ArgumentValue> m_arguments; ///< of the call being made; kept for its memory
};

} // namespace handlelab
