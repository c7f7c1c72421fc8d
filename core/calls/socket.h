// SPDX-License-Identifier: GPL-3.0-or-later
// What the calls about sockets share.
#pragma once

#include "core/calls/typed_call.h"
#include "core/machine/views/devices.h"

namespace handlelab {

/// The socket behind a value. Fails with WSANOTINITIALISED or WSAENOTSOCK.
[[nodiscard]] Outcome<FoundEntry> useSocket(CallContext& c, Handle socket);

/// A new socket with its entry and the library's part of it. Fails with 1450.
[[nodiscard]] Outcome<Handle> makeSocket(CallContext& c, const DeviceBody& state, bool inherit);

} // namespace handlelab
