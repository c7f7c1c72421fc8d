// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input for every kind of parameter: what a program may hand to any call, however wrong it is.
#pragma once

#include "core/calls/call.h"

#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// Lines that make what the hostile values speak of: an event `e`, a mutex `m`, a semaphore `s` and a child
/// `pi`, which examples use; a process and a thread that have ended; a handle of each other kind; a value
/// that was closed; things beside the table.
[[nodiscard]] std::string hostileStage();

/// Expressions for a parameter in the language of lessons, the worst ones that it can be given. Some of them
/// are refused by the language itself.
[[nodiscard]] std::vector<std::string> hostileArguments(const Parameter& parameter);

/// The arguments of a call as they stand in its parentheses, one each: split at the commas that are in no
/// string and in no braces.
[[nodiscard]] std::vector<std::string> splitArguments(std::string_view arguments);

/// All arguments of a call by name, those that `given` leaves out with their defaults, and one replaced.
[[nodiscard]] std::string withArgument(const CallDescription& call, std::string_view given,
                                       std::size_t replaced, std::string_view value);

} // namespace handlelab
