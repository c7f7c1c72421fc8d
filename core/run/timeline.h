// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: a lesson's statements run by the kernel, and a cursor that moves over the micro-steps both
// ways.
#pragma once

#include "core/run/moment.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace handlelab {

class NameIndex;

/// A timeline is read as the moment at its cursor; what runs, and what changes, is here.
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
    /// position where that still exists. Moments of before stay as they are.
    void update(const Lesson& before, const Lesson& after);

    /// Runs one parsed statement at the end and moves the cursor there: how benchmarks and property tests
    /// drive the engine.
    void append(const Lesson& lesson, std::uint32_t statement);

    /// Moves the cursor.
    void seek(std::uint32_t position) { m_now.seek(position); }
    /// The moment at the cursor.
    [[nodiscard]] Moment now() const { return m_now; }
    // NOLINTNEXTLINE(google-explicit-constructor): a timeline is read as the moment at its cursor
    [[nodiscard]] operator Moment() const { return m_now; }
    /// The moment at a position, or so many micro-steps after a number of complete steps.
    [[nodiscard]] Moment at(std::uint32_t position) const { return m_now.at(position); }
    [[nodiscard]] Moment at(std::uint32_t steps, std::uint32_t micro) const { return m_now.at(steps, micro); }

    // What the moment at the cursor says of the run and of its own place in it; see Moment. What changes in
    // place when the cursor moves, above all the machine, is had from the moment alone.
    [[nodiscard]] const std::vector<Step>& steps() const { return m_now.steps(); }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_now.findings(); }
    [[nodiscard]] std::uint32_t position() const { return m_now.position(); }
    [[nodiscard]] std::uint32_t start() const { return m_now.start(); }
    [[nodiscard]] std::uint32_t end() const { return m_now.end(); }
    [[nodiscard]] std::uint32_t stepsDone(std::uint32_t at) const { return m_now.stepsDone(at); }
    [[nodiscard]] std::uint32_t stepsDone() const { return m_now.stepsDone(); }
    [[nodiscard]] std::uint32_t positionAfter(std::uint32_t steps) const {
        return m_now.positionAfter(steps);
    }

  private:
    Recording& ownRecording();
    Machine& ownMachine();
    void runAtEnd(const Lesson& lesson, std::uint32_t first, std::uint32_t end,
                  const std::function<bool(double done)>& keepGoing = {});
    void truncateTo(std::uint32_t steps);

    Moment m_now;
    std::unique_ptr<NameIndex> m_index; // a cache of what the records say, for running
    std::optional<Rules> m_override;
};

} // namespace handlelab
