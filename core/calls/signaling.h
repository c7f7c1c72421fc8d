// SPDX-License-Identifier: GPL-3.0-or-later
// What SetEvent, ReleaseMutex and ReleaseSemaphore do to an object once the handle was accepted;
// SignalObjectAndWait does the same.
#pragma once

#include "core/calls/typed_call.h"

namespace handlelab {

/// Signals an object as its kind does, `times` times; threads that wait for it may wake.
[[nodiscard]] Refusal signalObject(CallContext& c, ObjectId object, std::int32_t times = 1);

} // namespace handlelab
