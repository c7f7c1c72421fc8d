// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what happens is what the lesson expects: writes down what was found.
#pragma once

#include "core/run/run_state.h"

namespace handlelab {

class Judge {
  public:
    explicit Judge(const RunState& run)
        : m_run(run) {}

    /// The claim of an expect, about the machine as it stands.
    void judgeClaim(std::uint32_t statement) const;
    /// What a statement returned against what stands behind its =>. The step is the one being finished, and
    /// receives the verdict.
    void judgeReturned(std::uint32_t statement, Step& step) const;
    /// The step being finished changed nothing, because something hindered its statement.
    void judgeNotRun(std::uint32_t statement, Step& step, std::string why) const;

  private:
    [[nodiscard]] bool returnedIs(std::uint32_t expected, const Step& step) const;
    [[nodiscard]] bool lastErrorIs(std::uint32_t expected, const Step& step) const;
    [[nodiscard]] std::string whyNotMet(const Expression& claim) const;

    const RunState& m_run;
};

} // namespace handlelab
