// SPDX-License-Identifier: GPL-3.0-or-later
// A random program that grows line by line, simulated as it grows, so that the next line can be chosen and
// judged by the state it will meet.
#pragma once

#include "core/lesson/parser.h"
#include "core/run/timeline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

class SoundProgram {
  public:
    SoundProgram();

    /// Adds the line when it is sound: it can be run, and its handles mean the same in every table order.
    bool add(const std::string& line);

    [[nodiscard]] const Machine& machine() const { return m_timeline.now().machine(); }
    [[nodiscard]] const Texts& texts() const { return m_timeline.now().texts(); }
    [[nodiscard]] const std::vector<std::string>& lines() const { return m_lines; }
    [[nodiscard]] std::string label(ProcessId process) const;
    [[nodiscard]] std::string name(const Variable& variable) const {
        return std::string(texts()[variable.name]);
    }
    /// The entry a variable still leads to in its own process's table; nullptr for values that went stale,
    /// are NULL, or mean something elsewhere.
    [[nodiscard]] const HandleEntry* entry(const Variable& variable) const;
    /// A process's table is filled in an order that every system shares: nothing was started from it, and it
    /// was not started by another.
    [[nodiscard]] bool isPure(ProcessId process) const;

    static std::string stage();

  private:
    [[nodiscard]] bool isSound(const Lesson& lesson, const Statement& s) const;
    [[nodiscard]] bool isGood(const Lesson& lesson, const Expression& e, ProcessId caller,
                              ProcessId home) const;
    [[nodiscard]] bool duplicatesSoundly(const Lesson& lesson, const Statement& s, ProcessId caller) const;
    [[nodiscard]] const Variable* variable(ProcessId process, std::string_view name) const;
    [[nodiscard]] ProcessId process(std::string_view label) const;
    /// The process an argument's handle stands for; none when it is no handle to a process.
    [[nodiscard]] ProcessId meantProcess(const Lesson& lesson, const Expression& e, ProcessId caller) const;

    Timeline m_timeline;
    std::vector<std::string> m_lines;
};

} // namespace handlelab
