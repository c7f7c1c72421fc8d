// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand at the cursor of the call line.
#pragma once

#include "core/calls/call.h"
#include "core/run/moment.h"

#include <string>
#include <vector>

namespace handlelab {

struct Completion {
    std::string text;   ///< replaces the word from `from` to the cursor
    std::string detail; ///< what it is: the call's parameters, the variable's value; untranslated
    std::size_t from = 0;
    bool operator==(const Completion&) const = default;
};

/// Completions for a line whose cursor stands at byte `cursor`: processes, calls, the next parameter's
/// constants and variables, in the order of likelihood.
[[nodiscard]] std::vector<Completion> complete(std::string_view line, std::size_t cursor,
                                               const Moment& moment);

/// The parameter the cursor stands in: call and number, for a hint. Nothing outside of a call's parentheses.
struct ParameterHint {
    const CallDescription* call = nullptr;
    std::size_t parameter = 0;
};
[[nodiscard]] std::optional<ParameterHint> parameterAt(std::string_view line, std::size_t cursor);

} // namespace handlelab
