// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: who is a member, what a job counts, what ends with it.
#pragma once

#include "core/kernel/kernel_part.h"

namespace handlelab {

/// Jobs and the processes in them (win32-semantics sections 2 and 11).
class Jobs final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// A running process becomes a member of a job and of the jobs around it; a process that has a job
    /// already nests the new one in it. What forbids that is the caller's business: see jobAllows.
    void join(ProcessId process, ObjectId job);
    /// Ends every member of a job and of the jobs nested in it.
    void terminate(ObjectId job, std::uint32_t exitCode);
    /// A process that ends is a member of its jobs no longer.
    void leave(ProcessId process);
};

} // namespace handlelab
