// SPDX-License-Identifier: GPL-3.0-or-later
// How programmers name the variables that take what a call gives.
#pragma once

#include "core/calls/call.h"

#include <string>
#include <vector>

namespace handlelab {

/// For an out parameter, the likeliest first: the one of its default, and one made of its documented name:
/// "hTarget" of lpTargetHandle, "bytesRead" of lpNumberOfBytesRead.
[[nodiscard]] std::vector<std::string> outVariables(const Parameter& parameter);

/// For what a call returns: "hEvent" of CreateEvent and OpenEvent, "hFile" of CreateFile, "pView" of
/// MapViewOfFile; empty where nobody keeps the result.
[[nodiscard]] std::string resultVariable(const CallDescription& call);

} // namespace handlelab
