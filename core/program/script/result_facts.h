// SPDX-License-Identifier: GPL-3.0-or-later
// What a call's result is in a fact that holds on every system, and the line that reports it.
#pragma once

#include "core/program/c_types.h"
#include "core/run/timeline.h"

#include <string>
#include <string_view>

namespace handlelab {

/// NULL, INVALID_HANDLE_VALUE or "handle".
[[nodiscard]] std::string neutralHandle(std::uint64_t value);
/// "handle", "FALSE, ERROR_INVALID_HANDLE" ...: the result of the step's call.
[[nodiscard]] std::string resultText(const CallDescription& call, const Step& step);
/// The line of a turn that reports the result, which stands in the C variable; empty for a result that
/// differs from system to system.
[[nodiscard]] std::string resultReport(const CallDescription& call, std::string_view variable);

} // namespace handlelab
