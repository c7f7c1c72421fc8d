// SPDX-License-Identifier: GPL-3.0-or-later
// For every call one way to make it succeed, for tests that go through the whole catalogue.
#pragma once

#include "core/calls/call.h"

#include <string>

namespace handlelab {

/// A call, and the lines that have to come before it.
struct CallExample {
    std::string caller;      ///< a process
    std::string preparation; ///< lines of a lesson; empty when nothing is needed
    std::string arguments;   ///< what stands in the parentheses
};

/// The example of a call: what it cannot do without is given, everything else is left to its defaults.
[[nodiscard]] CallExample exampleOf(const CallDescription& call);

} // namespace handlelab
