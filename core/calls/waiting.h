// SPDX-License-Identifier: GPL-3.0-or-later
// What the calls that wait share: how a handle becomes something to wait for, and what they return.
#pragma once

#include "core/calls/typed_call.h"

namespace handlelab {

/// The object behind a handle that a thread wants to wait for. Fails with ERROR_INVALID_HANDLE or
/// ERROR_ACCESS_DENIED: waiting needs SYNCHRONIZE.
[[nodiscard]] Outcome<ObjectId> findWaitable(CallContext& c, Handle handle);

/// Waits, and returns what the call returns; nothing when the thread is blocked now.
[[nodiscard]] Returned waitForObjects(CallContext& c, std::span<const ObjectId> objects, bool all,
                                      std::uint32_t milliseconds);

[[nodiscard]] Typed<std::uint32_t> timeOut(std::string_view initial);
[[nodiscard]] Typed<Ignored> alertable();

inline constexpr std::string_view timePasses = CORE_TR(
    "Calls", "No other thread runs during a time-out: the time passes at once, and only timers fire in "
             "it. An endless wait blocks the thread until a later call signals the object.");

} // namespace handlelab
