// SPDX-License-Identifier: GPL-3.0-or-later
// What those parts of running see that only read: the lesson, the machine as it stands, and who is called
// what on it.
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

/// What running reads: the lesson, the machine as it stands, and the steps done. Through it nothing can be
/// changed but that texts are added, which say nothing by themselves.
struct RunView {
    const Lesson& lesson;
    const Machine& machine;
    Texts& texts;
    const std::vector<Step>& steps;
    const NameIndex& names;

    /// The process of a label as the lesson writes it; none when there is none at this point.
    [[nodiscard]] ProcessId processNamed(std::string_view label) const;
    /// The variable that a process has at this point under a name; none when it has none.
    [[nodiscard]] VariableId variableNamed(ProcessId process, std::string_view name) const;
};

/// Why a statement cannot run; nothing when it can.
using Hindrance = std::optional<Sentence>;

/// A reason, as a pattern of the context "Mistakes" and what fills it.
[[nodiscard]] inline Sentence hindrance(const char* pattern, std::vector<std::string> arguments = {}) {
    return {"Mistakes", pattern, std::move(arguments)};
}

} // namespace handlelab
