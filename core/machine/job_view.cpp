// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/job_view.h"

#include <algorithm>

namespace handlelab {

bool hasLivingThread(const Machine& machine, ProcessId process) {
    return std::ranges::any_of(machine.threads,
                               [&](const Thread& t) { return t.alive && t.process == process; });
}

bool jobAllows(const Machine& machine, ObjectId job, ProcessId process) {
    const Process& candidate = machine[process];
    const auto& body = std::get<JobBody>(machine[job].body);
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (machine.processes[i].alive && machine.processes[i].session != candidate.session &&
            isMember(machine, ProcessId{i}, job))
            return false;
    const bool inHierarchy = isWithin(machine, candidate.job, job) || isWithin(machine, job, candidate.job);
    return !candidate.job.valid() || inHierarchy || (body.totalProcesses == 0 && !body.parent.valid());
}

} // namespace handlelab
