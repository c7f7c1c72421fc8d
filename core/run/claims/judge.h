// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what happens is what the lesson expects: writes down what was found.
#pragma once

#include "core/run/run_view.h"

namespace handlelab {

/// Compares what a lesson expects with what is, and writes each finding down. It reads the machine; of the
/// record it changes the findings and the verdict of the step being finished.
class Judge {
  public:
    Judge(const RunView& run, std::vector<Finding>& findings)
        : m_run(run)
        , m_findings(findings) {}

    /// The claim of an expect, about the machine as it stands.
    void judgeClaim(std::uint32_t statement) const;
    /// What a statement returned against what stands behind its =>. The step is the one being finished, and
    /// receives the verdict.
    void judgeReturned(std::uint32_t statement, Step& step) const;
    /// The step being finished changed nothing, because something hindered its statement.
    void judgeNotRun(std::uint32_t statement, Step& step, Sentence why) const;

  private:
    [[nodiscard]] bool returnedIs(std::uint32_t expected, const Step& step) const;
    [[nodiscard]] bool lastErrorIs(std::uint32_t expected, const Step& step) const;
    [[nodiscard]] Sentence whyNotMet(const Expression& claim) const;
    /// Whether it is a variable that holds a text.
    [[nodiscard]] bool holdsText(const Expression& e) const;

    RunView m_run;
    std::vector<Finding>& m_findings;
};

} // namespace handlelab
