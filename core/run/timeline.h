// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: a lesson's statements run by the kernel, and a cursor that moves over the micro-steps both
// ways.
#pragma once

#include "core/kernel/log.h"
#include "core/kernel/returned.h"
#include "core/lesson/lesson.h"
#include "core/machine/dictionaries.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace handlelab {

enum class Verdict : std::uint8_t {
    none, ///< nothing was expected
    met,
    failed,
    notRun, ///< the caller had ended, a name was unknown: the statement changed nothing
};

/// One executed statement that can change the machine: a call, an assignment, a tell, or a later direction.
struct Step {
    std::uint32_t statement = 0;  ///< index into Lesson::statements
    std::uint32_t firstMicro = 0; ///< its micro-steps reach to the next step's first, or to the end
    ProcessId process;
    ThreadId thread;
    Returned returned;
    std::uint32_t lastError = 0; ///< of the calling thread, afterwards
    std::uint32_t exception = 0; ///< raised under a debugger; 0 for none
    Verdict verdict = Verdict::none;
    bool operator==(const Step&) const = default;
};

/// What an `expect`, or the => of a call, found.
struct Finding {
    std::uint32_t statement = 0;
    std::uint32_t step = 0; ///< steps done when it was checked
    bool met = false;
    std::string text; ///< what was expected and what is; English
};

class Timeline {
  public:
    Timeline();
    Timeline(Timeline&&) noexcept;
    Timeline& operator=(Timeline&&) noexcept;
    ~Timeline();

    /// Runs a lesson; the cursor stands at the start. `keepGoing` is asked now and then; false stops the run.
    /// `rules` replaces the lesson's own rules where given.
    static Timeline run(const Lesson& lesson, std::optional<Rules> rules = {},
                        const std::function<bool(double done)>& keepGoing = {});

    /// Runs a changed lesson, keeping the steps whose statements are the same as before; the cursor keeps its
    /// position where that still exists.
    void update(const Lesson& before, const Lesson& after);

    /// The state at the cursor.
    [[nodiscard]] const Machine& machine() const { return m_machine; }
    [[nodiscard]] const Texts& texts() const { return m_texts; }
    [[nodiscard]] const Log& log() const { return m_log; }
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const Rules& rules() const { return m_machine.rules; }

    /// The cursor: how many micro-steps are done. Position start() is the stage before the first call.
    [[nodiscard]] std::uint32_t position() const { return m_position; }
    [[nodiscard]] std::uint32_t start() const { return m_start; }
    [[nodiscard]] std::uint32_t end() const { return m_log.size(); }
    void seek(std::uint32_t position);

    /// How many steps are complete at a position.
    [[nodiscard]] std::uint32_t stepsDone(std::uint32_t position) const;
    [[nodiscard]] std::uint32_t stepsDone() const { return stepsDone(m_position); }
    /// The step a position stands in or has just finished; nothing at the start.
    [[nodiscard]] std::optional<std::uint32_t> stepAt(std::uint32_t position) const;
    /// The position after `steps` complete steps.
    [[nodiscard]] std::uint32_t positionAfter(std::uint32_t steps) const;

    /// Runs one parsed statement at the end and moves the cursor there: how benchmarks and property tests
    /// drive the engine.
    void append(const Lesson& lesson, std::uint32_t statement);

  private:
    friend class Runner;
    friend class Detour;
    void truncateTo(std::uint32_t steps);

    Machine m_machine;
    Log m_log;
    Texts m_texts;
    std::vector<Step> m_steps;
    std::vector<Finding> m_findings;
    std::optional<Rules> m_override;
    std::uint32_t m_position = 0, m_start = 0;
    struct Index;
    std::unique_ptr<Index>
        m_index; // variables and labels by name: a cache of what the records say, for running
};

/// What a step's line does, without its expectation and comment: "editor: h = CreateEvent(NULL, TRUE)".
[[nodiscard]] std::string callText(const Lesson& lesson, const Timeline& timeline, std::uint32_t step);

} // namespace handlelab
