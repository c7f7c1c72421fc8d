// SPDX-License-Identifier: GPL-3.0-or-later
// What the statements of a lesson are run on: the lesson, the machine, and where it is written down what
// happens.
#pragma once

#include "core/run/run_view.h"

namespace handlelab {

/// For those who write. It is handed on by non-const reference; who only reads gets the view, and who only
/// acts on the machine gets a Kernel besides.
struct RunState {
    const Lesson& lesson;
    Machine& machine;
    Log& log;
    Texts& texts;
    std::vector<Step>& steps;
    std::vector<Finding>& findings;
    std::uint32_t& start; ///< the position behind the directions that stand before the first step
    NameIndex& names;
    bool rulesGiven = false; ///< the lesson's own rules do not count

    /// The same, to be read only.
    [[nodiscard]] RunView view() const {
        return {.lesson = lesson, .machine = machine, .texts = texts, .steps = steps, .names = names};
    }
};

} // namespace handlelab
