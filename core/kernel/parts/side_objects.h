// SPDX-License-Identifier: GPL-3.0-or-later
// What Win32 hands out as handles or addresses without an entry of the kernel table.
#pragma once

#include "core/kernel/kernel_part.h"

namespace handlelab {

/// What lives beside the handle tables (win32-semantics sections 1.1 and 2).
class SideObjects final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// A new thing beside the table. A value of 0 is replaced by a made-up address of its own.
    SideId make(SideObject object);
    /// The thing is gone; a view drops its reference to the section.
    void close(SideId id);
    /// The end of a process takes its memory with it: heaps, views, everything it had beside the table.
    void closeAllOf(ProcessId process);
    /// Windows go with the thread that made them.
    void closeWindowsOf(ThreadId thread);
    /// How many things in it the thing counts now.
    void count(SideId id, std::uint32_t count);
};

} // namespace handlelab
