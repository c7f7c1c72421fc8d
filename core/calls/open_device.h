// SPDX-License-Identifier: GPL-3.0-or-later
// CreateFile for what is no file on the disk.
#pragma once

#include "core/calls/call_context.h"
#include "core/machine/views/devices.h"

namespace handlelab {

/// Opens the client's end of a pipe or a mailslot, the console or a serial port. Fails with 2 when nobody
/// serves the name, 231 when all instances of a pipe are in use, 5 when the pipe is for the other direction
/// or the port is open already (win32-semantics section 2.1).
Returned openDevice(CallContext& c, const DevicePath& path, std::uint32_t granted, std::uint32_t share,
                    const SecurityAttributes& attributes, std::uint32_t flags);

/// Refuses with 1450 when there is no memory for more objects or no entry for them.
[[nodiscard]] Refusal noRoom(CallContext& c, std::uint32_t more = 1);

/// A new file object for a device, and its entry, which is granted what the body says and `more`. Fails with
/// 1450.
Outcome<Handle> insertDevice(CallContext& c, const DeviceBody& body, SecurityId security, bool inherit,
                             std::uint32_t more = 0);

/// A device refuses with an error.
[[nodiscard]] Refusal refuseDevice(CallContext& c, ObjectId device, std::uint32_t error);

} // namespace handlelab
