// SPDX-License-Identifier: GPL-3.0-or-later
// A place in what happened, as a value: the machine as it was there, and all that was written down. Any
// number of moments exist side by side, and none of them changes when a timeline moves on or is run anew.
#pragma once

#include "core/base/translate.h"
#include "core/kernel/log.h"
#include "core/kernel/returned.h"
#include "core/lesson/lesson.h"
#include "core/machine/dictionaries.h"

#include <memory>
#include <optional>
#include <string>
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
    std::vector<Sentence> said; ///< what was expected and what is
    /// The same in English.
    [[nodiscard]] std::string text() const { return english(said); }
};

/// All that a run has written down.
struct Recording {
    Log log;
    Texts texts;
    std::vector<Step> steps;
    std::vector<Finding> findings;
    std::uint32_t start = 0;                ///< the position of the stage before the first call
    std::shared_ptr<const Machine> opening; ///< the machine there; none while the run is being made
};

/// The machine and the record belong to all moments that need them, so a moment is copied for nothing. One
/// that moves takes its machine along, or a copy of it where others look at the same.
class Moment {
  public:
    /// Nothing has happened: a machine under the lesson's usual rules, as it is switched on.
    Moment();

    /// The machine as it is here.
    [[nodiscard]] const Machine& machine() const { return *m_machine; }
    [[nodiscard]] const Rules& rules() const { return m_machine->rules; }
    // What was written down of the whole run, what is still to come included.
    [[nodiscard]] const Texts& texts() const { return m_recording->texts; }
    [[nodiscard]] const Log& log() const { return m_recording->log; }
    [[nodiscard]] const std::vector<Step>& steps() const { return m_recording->steps; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_recording->findings; }

    /// How many micro-steps are done. Position start() is the stage before the first call.
    [[nodiscard]] std::uint32_t position() const { return m_position; }
    [[nodiscard]] std::uint32_t start() const { return m_recording->start; }
    [[nodiscard]] std::uint32_t end() const { return m_recording->log.size(); }

    /// How many steps are complete at a position.
    [[nodiscard]] std::uint32_t stepsDone(std::uint32_t position) const;
    [[nodiscard]] std::uint32_t stepsDone() const { return stepsDone(m_position); }
    /// The step a position stands in or has just finished; nothing at the start.
    [[nodiscard]] std::optional<std::uint32_t> stepAt(std::uint32_t position) const;
    /// The position after `steps` complete steps.
    [[nodiscard]] std::uint32_t positionAfter(std::uint32_t steps) const;

    /// The moment at another position of the same run; beyond its end, the end.
    [[nodiscard]] Moment at(std::uint32_t position) const;
    /// The moment within a step: after `steps` complete steps and so many micro-steps more.
    [[nodiscard]] Moment at(std::uint32_t steps, std::uint32_t micro) const {
        return at(positionAfter(steps) + micro);
    }
    /// This value becomes the moment at another position: what is cheapest for reading a run in order.
    void seek(std::uint32_t position);

  private:
    friend class Timeline; // which makes the run

    std::shared_ptr<Recording> m_recording;
    std::shared_ptr<Machine> m_machine;
    std::uint32_t m_position = 0;
};

/// What a step's line does, without its expectation and comment: "editor: h = CreateEvent(NULL, TRUE)".
[[nodiscard]] std::string callText(const Lesson& lesson, const Moment& moment, std::uint32_t step);

} // namespace handlelab
