// SPDX-License-Identifier: GPL-3.0-or-later
// A call that is made off the record: on a machine of its own, which starts as a copy of a moment's and may
// be altered before and afterwards. The run it started from knows nothing of it; any number exist side by
// side.
#pragma once

#include "core/kernel/kernel.h"
#include "core/run/run_state.h"

#include <optional>
#include <vector>

namespace handlelab {

class Detour {
  public:
    /// What is said on the way is added to `texts`, which must hold all that the moment's texts hold.
    Detour(const Moment& from, Texts& texts, const Lesson& lesson);
    Detour(const Detour&) = delete;
    Detour& operator=(const Detour&) = delete;

    [[nodiscard]] const Machine& machine() const { return m_machine; }
    /// The machine, when nothing more is to be done on it.
    [[nodiscard]] Machine release() { return std::move(m_machine); }
    /// What was done on the detour.
    [[nodiscard]] const Log& log() const { return m_log; }

    void run(std::uint32_t statement);
    /// The call returns that without being made; see Runner::pretend.
    void pretend(std::uint32_t statement, std::uint32_t error, std::optional<Returned> returned = {});
    /// The step of the statement; only after run or pretend.
    [[nodiscard]] Step& step() { return m_steps.back(); }
    [[nodiscard]] bool done() const { return !m_steps.empty(); }
    [[nodiscard]] std::optional<std::uint64_t> ask(std::uint32_t expression) const;

  private:
    friend class Imagination; // the only one that changes what no call has changed
    [[nodiscard]] Kernel kernel() { return {m_machine, m_log, m_texts}; }
    [[nodiscard]] RunState state();

    Texts& m_texts;
    const Lesson& m_lesson;
    Machine m_machine;
    Log m_log;
    std::vector<Step> m_steps;
    std::vector<Finding> m_findings;
    std::uint32_t m_start = 0;
    NameIndex m_names;
};

} // namespace handlelab
