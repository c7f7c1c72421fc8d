// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: who is a member, what a job counts, what ends with it (win32-semantics sections 2 and 11).
#include "core/kernel/kernel.h"
#include "core/machine/job_view.h"

namespace handlelab {

void Jobs::join(ProcessId process, ObjectId job) {
    const ObjectId before = m_machine[process].job;
    JobBody body = std::get<JobBody>(m_machine[job].body);
    const bool nests = before.valid() && !body.parent.valid();
    if (nests)
        m_kernel.objects.reference(before); // by the nested job
    for (ObjectId at = job; at.valid() && at != before;) {
        JobBody counted = std::get<JobBody>(m_machine[at].body);
        if (at == job && nests)
            counted.parent = before;
        ++counted.activeProcesses;
        ++counted.totalProcesses;
        m_kernel.objects.setBody({.kind = MeaningKind::jobAssigned, .object = at, .extra = process.index}, at,
                                 counted);
        at = counted.parent;
    }
    Process after = m_machine[process];
    after.job = job;
    change(Slot<Process>{process.index}, after);
    m_kernel.objects.reference(job);
    if (before.valid())
        m_kernel.objects.dereference(before);
}

void Jobs::leave(ProcessId process) {
    const ObjectId job = m_machine[process].job;
    if (!job.valid())
        return;
    for (ObjectId at = job; at.valid();) {
        JobBody body = std::get<JobBody>(m_machine[at].body);
        --body.activeProcesses;
        m_kernel.objects.setBody({.kind = MeaningKind::jobLeft, .object = at, .extra = process.index}, at,
                                 body);
        at = body.parent;
    }
    m_kernel.objects.dereference(job);
}

void Jobs::terminate(ObjectId job, std::uint32_t exitCode) {
    m_core.note({.kind = MeaningKind::jobTerminated, .object = job, .value = exitCode});
    for (std::uint32_t i = 0; i < m_machine.processes.size(); ++i) {
        // A process whose last thread has stopped is ending already: its own end may have closed the job.
        if (isMember(m_machine, ProcessId{i}, job) && hasLivingThread(m_machine, ProcessId{i}))
            m_kernel.processes.end(ProcessId{i}, exitCode);
    }
}

} // namespace handlelab
