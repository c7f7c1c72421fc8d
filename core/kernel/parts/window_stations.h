// SPDX-License-Identifier: GPL-3.0-or-later
// The window station and the desktop every process with windows is connected to from its start.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/outcome.h"

namespace handlelab {

/// Window stations and desktops.
class WindowStations final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// The entries a process has for its window station and the desktop of its threads. They have been there
    /// since it was made and are shown once they are asked for.
    Outcome<Handle> processStation(Caller caller);
    /// See processStation.
    Outcome<Handle> threadDesktop(Caller caller);
    /// The window station a process is connected to.
    ObjectId stationOf(ProcessId process);
    /// The desktop that every window station begins with.
    ObjectId firstDesktop(ProcessId process);

  private:
    Outcome<Handle> shownEntry(Caller caller, std::uint32_t Process::*place, ObjectId object);
};

} // namespace handlelab
