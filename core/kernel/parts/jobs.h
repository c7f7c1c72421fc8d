// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: who is a member, what a job counts, what ends with it, whom it tells.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/machine/object_body.h"

namespace handlelab {

/// Jobs and the processes in them (win32-semantics sections 2 and 11).
class Jobs final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// A running process becomes a member of a job and of the jobs around it; a process that has a job
    /// already nests the new one in it. What forbids that is the caller's business: see jobAllows.
    void join(ProcessId process, ObjectId job);
    /// Ends every member of a job and of the jobs nested in it; then the job is signaled for good.
    void terminate(ObjectId job, std::uint32_t exitCode);
    /// A process that ends is a member of its jobs no longer.
    void leave(ProcessId process);
    /// From now on the job tells a completion port of its members, at once of those that it has; a port that
    /// is none ends that.
    void setPort(Caller caller, ObjectId job, ObjectId port, std::uint64_t key);

  private:
    [[nodiscard]] const JobBody& body(ObjectId job) const;
    void tell(ObjectId job, std::uint32_t message, ProcessId process);

    bool m_terminating = false; ///< members that are ended together are not reported one by one
};

} // namespace handlelab
