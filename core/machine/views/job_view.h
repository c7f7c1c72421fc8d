// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to which job, as pure functions over a machine.
#pragma once

#include "core/machine/machine.h"

#include <span>

namespace handlelab {

/// Whether `job` is `inner` or one of the jobs around it.
[[nodiscard]] inline bool isWithin(const Machine& machine, ObjectId inner, ObjectId job) {
    while (inner.valid() && inner != job)
        inner = std::get<JobBody>(machine[inner].body).parent;
    return inner.valid();
}

/// Whether a process is a member of a job, or was when it ended; members of nested jobs are members too.
[[nodiscard]] inline bool isMember(const Machine& machine, ProcessId process, ObjectId job) {
    return isWithin(machine, machine[process].job, job);
}

/// A process whose last thread has stopped makes no calls, though its table may still be swept.
[[nodiscard]] bool hasLivingThread(const Machine& machine, ProcessId process);

/// Whether a process may become a member of a job. A process with a job can only go into a job of the same
/// hierarchy, or into an empty one, which becomes nested (Windows 8 and later; documentation of
/// AssignProcessToJobObject); and all members of a job run in one session.
[[nodiscard]] bool jobAllows(const Machine& machine, ObjectId job, ProcessId process);

/// Whether a job takes in a process of that session that has entered the other jobs, outermost first.
[[nodiscard]] bool jobTakesIn(const Machine& machine, ObjectId job, std::span<const ObjectId> entered,
                              std::uint32_t session);

/// Whether a job lets the children of its members go: all of them, or those that ask for it.
[[nodiscard]] bool letsBreakAway(const Machine& machine, ObjectId job, bool asked);

/// The innermost job of a child whose parent's is `job`: the child leaves jobs from the inside to the outside
/// until one does not let it go; none when all do.
[[nodiscard]] ObjectId jobOfChild(const Machine& machine, ObjectId job, bool asked);

} // namespace handlelab
