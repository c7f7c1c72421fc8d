// SPDX-License-Identifier: GPL-3.0-or-later
// What the statements of a lesson are run on: the lesson, the machine, and where it is written down what
// happens.
#pragma once

#include "core/run/moment.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace handlelab {

/// Variables and process labels by name, so that running needs no searches. It says nothing the records do
/// not say.
class NameIndex {
  public:
    /// Takes in the records that were added since the last time.
    void extend(const Machine& machine);

    /// The process of a label; none when there is none yet.
    [[nodiscard]] ProcessId process(TextId label) const;
    /// The variable that a process has under a name; none when it has none.
    [[nodiscard]] VariableId variable(ProcessId process, TextId name) const;

  private:
    static std::uint64_t key(ProcessId process, TextId name) {
        return std::uint64_t{process.index} << 32 | name.index;
    }

    std::unordered_map<TextId, ProcessId> m_labels;
    std::unordered_map<std::uint64_t, VariableId> m_variables;
};

/// The parts of running share one. Those that read the machine take it as it stands; those that change it
/// have a Kernel besides.
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

    /// The process of a label as the lesson writes it; none when there is none at this point.
    [[nodiscard]] ProcessId processNamed(std::string_view label) const;
    /// The variable that a process has at this point under a name; none when it has none.
    [[nodiscard]] VariableId variableNamed(ProcessId process, std::string_view name) const;
};

/// Why a statement cannot run, in English; nothing when it can.
using Hindrance = std::optional<std::string>;

} // namespace handlelab
