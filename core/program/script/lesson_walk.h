// SPDX-License-Identifier: GPL-3.0-or-later
// Where the writer of a script stands in a lesson and in its run, and what can be read there.
#pragma once

#include "core/run/moment.h"

#include <optional>
#include <string>
#include <string_view>

namespace handlelab {

struct LessonWalk {
    const Lesson& lesson;
    Moment run;                  ///< where the walk stands
    std::uint32_t statement = 0; ///< the one that is being written
    std::uint32_t step = 0;      ///< the one that is being written, from 1 on: the number that facts carry

    [[nodiscard]] const Machine& machine() const { return run.machine(); }
    [[nodiscard]] const Step& done() const { return run.steps()[step - 1]; }
    /// The micro-steps of the step: from this one up to, and without, the other.
    [[nodiscard]] std::uint32_t firstMicro() const { return done().firstMicro; }
    [[nodiscard]] std::uint32_t endMicro() const { return run.positionAfter(step); }
    /// Goes to where the step begins, and to where it is done.
    void goBefore() { run.seek(run.positionAfter(step - 1)); }
    void goBehind() { run.seek(run.positionAfter(step)); }

    [[nodiscard]] ProcessId process(std::string_view label) const;
    [[nodiscard]] const Variable* variable(ProcessId owner, std::string_view name) const;
    [[nodiscard]] std::string labelOf(ProcessId id) const;
    /// The account that the process of the statement runs as.
    [[nodiscard]] std::string_view userOf(const Statement& s) const;
    /// What a text argument says; nothing when it is none, or a variable that holds none.
    [[nodiscard]] std::optional<std::string> said(const Statement& s, std::uint32_t expression) const;
};

} // namespace handlelab
