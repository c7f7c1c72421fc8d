// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of waits, timers, the create functions with flags, and memory notifications.
#include "core/win32/constants.h"

#include <array>

namespace handlelab {

namespace {

using F = ConstantFamily;

constexpr std::array forWaits{
    Constant{"MAXIMUM_WAIT_OBJECTS", 64, F::other},
    Constant{"CREATE_EVENT_MANUAL_RESET", 1, F::eventFlags},
    Constant{"CREATE_EVENT_INITIAL_SET", 2, F::eventFlags},
    Constant{"CREATE_MUTEX_INITIAL_OWNER", 1, F::mutexFlags},
    Constant{"CREATE_WAITABLE_TIMER_MANUAL_RESET", 1, F::timerFlags},
    Constant{"CREATE_WAITABLE_TIMER_HIGH_RESOLUTION", 2, F::timerFlags},
    Constant{"LowMemoryResourceNotification", 0, F::memoryNotification},
    Constant{"HighMemoryResourceNotification", 1, F::memoryNotification},
};

} // namespace

std::span<const Constant> waitConstants() { return forWaits; }

} // namespace handlelab
