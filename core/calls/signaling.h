// SPDX-License-Identifier: GPL-3.0-or-later
// What SetEvent, ReleaseMutex and ReleaseSemaphore do to an object once the handle was accepted;
// SignalObjectAndWait does the same.
#pragma once

#include "core/calls/typed_call.h"

namespace handlelab {

/// Makes an event signaled or nonsignaled; threads that wait for it may wake.
void setEventState(CallContext& c, ObjectId event, bool signaled);

/// Gives up one wait on a mutex. Refuses with ERROR_NOT_OWNER.
[[nodiscard]] Refusal releaseOwnedMutex(CallContext& c, ObjectId mutex);

/// Adds to the count of a semaphore. Refuses with ERROR_TOO_MANY_POSTS when that is above its maximum.
[[nodiscard]] Refusal addToSemaphore(CallContext& c, ObjectId semaphore, std::int32_t add);

} // namespace handlelab
