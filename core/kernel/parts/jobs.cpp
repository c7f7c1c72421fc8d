// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: who is a member, what a job counts, what ends with it, whom it tells (win32-semantics sections 2, 11
// and 15.1).
#include "core/kernel/kernel.h"
#include "core/machine/views/job_view.h"
#include "core/win32/constants.h"

#include <algorithm>
#include <utility>

namespace handlelab {

namespace {

constexpr std::uint32_t activeProcessZero = 4, newProcess = 6, exitProcess = 7, abnormalExitProcess = 8;

/// The exit codes that the kernel takes for a crash: those of exceptions that nobody handled.
constexpr std::uint32_t abnormal[] = {0x80000001, 0x80000002, 0x80000003, 0x80000004, 0xC0000005, 0xC0000006,
                                      0xC000001D, 0xC0000025, 0xC0000026, 0xC000008C, 0xC000008D, 0xC000008E,
                                      0xC000008F, 0xC0000090, 0xC0000091, 0xC0000092, 0xC0000093, 0xC0000094,
                                      0xC0000095, 0xC0000096, 0xC00000FD, 0xC000013A};

std::uint32_t messageOfEnd(std::uint32_t exitCode) {
    return std::ranges::find(abnormal, exitCode) != std::end(abnormal) ? abnormalExitProcess : exitProcess;
}

} // namespace

const JobBody& Jobs::body(ObjectId job) const { return std::get<JobBody>(m_machine[job].body); }

void Jobs::tell(ObjectId job, std::uint32_t message, ProcessId process) {
    const JobBody from = body(job);
    if (!from.port.valid())
        return;
    m_core.note({.kind = MeaningKind::jobTells,
                 .process = process,
                 .object = job,
                 .value = message,
                 .extra = process.index});
    const std::uint64_t pid = message == activeProcessZero ? 0 : m_machine[process].pid;
    m_kernel.ports.queue({process, {}},
                         {.port = from.port, .key = from.key, .overlapped = pid, .bytes = message});
}

void Jobs::join(ProcessId process, ObjectId job) {
    const ObjectId before = m_machine[process].job;
    const bool nests = before.valid() && !body(job).parent.valid();
    if (nests)
        m_kernel.objects.reference(before); // by the nested job
    for (ObjectId at = job; at.valid() && at != before;) {
        JobBody counted = body(at);
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
    for (ObjectId at = job; at.valid() && at != before; at = body(at).parent)
        tell(at, newProcess, process);
}

void Jobs::leave(ProcessId process) {
    const ObjectId job = m_machine[process].job;
    if (!job.valid())
        return;
    for (ObjectId at = job; at.valid(); at = body(at).parent) {
        JobBody left = body(at);
        --left.activeProcesses;
        m_kernel.objects.setBody({.kind = MeaningKind::jobLeft, .object = at, .extra = process.index}, at,
                                 left);
    }
    for (ObjectId at = job; at.valid(); at = body(at).parent) {
        if (!m_terminating)
            tell(at, messageOfEnd(m_machine[process].exitCode), process);
        if (body(at).activeProcesses == 0)
            tell(at, activeProcessZero, process);
    }
    m_kernel.objects.dereference(job);
}

void Jobs::terminate(ObjectId job, std::uint32_t exitCode) {
    const bool within =
        std::exchange(m_terminating, true); // a member's end may close the last handle of a job
    m_core.note({.kind = MeaningKind::jobTerminated, .object = job, .value = exitCode});
    for (std::uint32_t i = 0; i < m_machine.processes.size(); ++i) {
        // A process whose last thread has stopped is ending already: its own end may have closed the job.
        if (isMember(m_machine, ProcessId{i}, job) && hasLivingThread(m_machine, ProcessId{i}))
            m_kernel.processes.end(ProcessId{i}, exitCode);
    }
    m_terminating = within;
    if (!alive(m_machine[job]))
        return; // its members alone have kept it
    JobBody ended = body(job);
    ended.terminated = true;
    m_kernel.objects.setBody({.kind = MeaningKind::jobSignaled, .object = job}, job, ended);
    m_kernel.waits.wake(job);
}

void Jobs::setPort(Caller caller, ObjectId job, ObjectId port, std::uint64_t key) {
    JobBody after = body(job);
    const ObjectId before = after.port;
    after.port = port;
    after.key = key;
    m_kernel.objects.setBody({.kind = MeaningKind::jobPortSet,
                              .process = caller.process,
                              .object = job,
                              .value = port.valid() ? 1u : 0u,
                              .extra = port.valid() ? port.index : before.index},
                             job, after);
    if (port.valid())
        m_kernel.objects.reference(port);
    if (before.valid())
        m_kernel.objects.dereference(before);
    for (std::uint32_t i = 0; i < m_machine.processes.size(); ++i)
        if (m_machine.processes[i].alive && isMember(m_machine, ProcessId{i}, job))
            tell(job, newProcess, ProcessId{i});
}

} // namespace handlelab
