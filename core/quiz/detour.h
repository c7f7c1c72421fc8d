// SPDX-License-Identifier: GPL-3.0-or-later
// A call that is made off the record: on a copy of the machine that may be altered before and afterwards,
// with the lesson's own dictionaries. When the detour is over, the timeline is as it was.
#pragma once

#include "core/kernel/kernel.h"
#include "core/run/runner.h"

namespace handlelab {

class Detour {
  public:
    /// Starts from the machine at the timeline's cursor. Only one detour of a timeline at a time.
    Detour(Timeline& timeline, const Lesson& lesson);
    ~Detour();
    Detour(const Detour&) = delete;
    Detour& operator=(const Detour&) = delete;

    [[nodiscard]] Machine& machine() { return m_timeline.m_machine; }
    [[nodiscard]] Kernel kernel();
    /// What was done on the detour.
    [[nodiscard]] const Log& log() const { return m_timeline.m_log; }

    void run(std::uint32_t statement);
    /// The call returns that without being made; see Runner::pretend.
    void pretend(std::uint32_t statement, std::uint32_t error, std::optional<Returned> returned = {});
    /// The step of the statement; only after run or pretend.
    [[nodiscard]] Step& step() { return m_timeline.m_steps.back(); }
    [[nodiscard]] bool done() const { return !m_timeline.m_steps.empty(); }
    [[nodiscard]] std::optional<std::uint64_t> ask(std::uint32_t expression);

  private:
    Timeline& m_timeline;
    const Lesson& m_lesson;
    // what the timeline gets back
    Machine m_machine;
    Log m_log;
    std::vector<Step> m_steps;
    std::vector<Finding> m_findings;
    std::unique_ptr<Timeline::Index> m_index;
};

} // namespace handlelab
