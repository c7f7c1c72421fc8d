// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/job_view.h"

#include <algorithm>

namespace handlelab {

bool hasLivingThread(const Machine& machine, ProcessId process) {
    return std::ranges::any_of(machine.threads,
                               [&](const Thread& t) { return t.alive && t.process == process; });
}

bool jobTakesIn(const Machine& machine, ObjectId job, std::span<const ObjectId> entered,
                std::uint32_t session) {
    const auto& body = std::get<JobBody>(machine[job].body);
    for (std::uint32_t i = 0; i < machine.processes.size(); ++i)
        if (machine.processes[i].alive && machine.processes[i].session != session &&
            isMember(machine, ProcessId{i}, job))
            return false;
    const bool inHierarchy =
        !entered.empty() &&
        (isWithin(machine, job, entered.back()) ||
         std::ranges::any_of(entered, [&](ObjectId other) { return isWithin(machine, other, job); }));
    return entered.empty() || inHierarchy || (body.totalProcesses == 0 && !body.parent.valid());
}

bool jobAllows(const Machine& machine, ObjectId job, ProcessId process) {
    const Process& candidate = machine[process];
    const std::span<const ObjectId> entered(&candidate.job, candidate.job.valid() ? 1 : 0);
    return jobTakesIn(machine, job, entered, candidate.session);
}

bool letsBreakAway(const Machine& machine, ObjectId job, bool asked) {
    const auto& body = std::get<JobBody>(machine[job].body);
    return body.silentBreakaway || (asked && body.breakaway);
}

ObjectId jobOfChild(const Machine& machine, ObjectId job, bool asked) {
    while (job.valid() && letsBreakAway(machine, job, asked))
        job = std::get<JobBody>(machine[job].body).parent;
    return job;
}

} // namespace handlelab
