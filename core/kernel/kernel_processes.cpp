// SPDX-License-Identifier: GPL-3.0-or-later
// Processes and threads: how they start, what a child inherits, what ends with them (win32-semantics section
// 9).
#include "core/kernel/kernel.h"

#include <algorithm>

namespace handlelab {

namespace {

/// Process and thread ids come from one table whose values are multiples of 4; they are never used twice
/// here.
std::uint32_t nextClientId(const Machine& machine) {
    return 4000 + 4 * static_cast<std::uint32_t>(machine.processes.size() * 30 + machine.threads.size());
}

} // namespace

ProcessId Kernel::startProcess(Caller caller, Process record, const SecurityAttributes& attributes) {
    const bool staged = !caller.process.valid();
    const ProcessId id{static_cast<std::uint32_t>(m_machine.processes.size())};
    const ObjectId object{static_cast<std::uint32_t>(m_machine.objects.size())};
    m_log.begin({.kind = staged ? MeaningKind::processStaged : MeaningKind::processStarted,
                 .process = id,
                 .object = object});
    record.object = object;
    if (!record.parent.valid())
        record.parent = caller.process;
    record.pid = nextClientId(m_machine);
    record.alive = true;
    grow(List::processes);
    change(Place<Process>{id.index}, record);
    growTable(id, 1); // a process is made with its handle table
    // The running process holds its own object; a process that the lesson put on the stage has no handles to
    // it.
    addObject(caller, ObjectType::process, ProcessBody{id},
              securityFor({id, {}}, attributes, ObjectType::process, false),
              {.handles = 0, .references = staged ? 1u : 2u});
    return id;
}

ThreadId Kernel::startThread(Caller caller, ProcessId process, const SecurityAttributes& attributes,
                             bool suspended) {
    const bool staged = !caller.process.valid();
    const ThreadId id{static_cast<std::uint32_t>(m_machine.threads.size())};
    const ObjectId object{static_cast<std::uint32_t>(m_machine.objects.size())};
    std::uint32_t number = 1;
    for (const Thread& thread : m_machine.threads)
        number += thread.process == process;
    m_log.begin({.kind = MeaningKind::threadStarted, .process = process, .object = object});
    const std::uint32_t tid = nextClientId(m_machine);
    grow(List::threads);
    change(Place<Thread>{id.index}, Thread{.object = object,
                                           .process = process,
                                           .tid = tid,
                                           .number = number,
                                           .suspendCount = suspended ? 1u : 0u,
                                           .alive = true});
    addObject(caller, ObjectType::thread, ThreadBody{id},
              securityFor({process, {}}, attributes, ObjectType::thread, false),
              {.handles = 0, .references = staged ? 1u : 2u});
    const ObjectId owner = m_machine[process].object;
    ObjectCounts counts = m_machine[owner].counts;
    ++counts.references; // every thread object holds its process as long as it exists
    change(Place<ObjectCounts>{owner.index}, counts);
    return id;
}

void Kernel::changeSuspendCount(ThreadId thread, int difference) {
    Thread after = m_machine[thread];
    after.suspendCount += static_cast<std::uint32_t>(difference);
    m_log.begin({.kind = difference > 0 ? MeaningKind::threadSuspended : MeaningKind::threadResumed,
                 .process = after.process,
                 .object = after.object,
                 .value = after.suspendCount});
    change(Place<Thread>{thread.index}, after);
    if (after.suspendCount > 0 || !after.waits)
        return;
    for (std::uint32_t i = 0; i < m_machine.waits.size(); ++i) // what it waits for may be signaled by now
        if (const WaitBlock block = m_machine.waits[i]; block.active && block.thread == thread)
            wakeWaiters(block.object);
}

void Kernel::enableStrictHandles(ProcessId process) {
    m_log.begin({.kind = MeaningKind::strictHandlesSet, .process = process});
    Process after = m_machine[process];
    after.strictHandles = true;
    change(Place<Process>{process.index}, after);
}

void Kernel::inheritTable(ProcessId parent, ProcessId child,
                          const std::optional<std::vector<std::uint32_t>>& listed) {
    const auto length = static_cast<std::uint32_t>(m_machine.table(parent).entries.size());
    for (std::uint32_t index = 1; index < length; ++index) {
        const HandleEntry* entry = entryAt(m_machine.table(parent), index);
        if (!entry)
            continue;
        const bool unlisted = listed && std::ranges::find(*listed, index) == listed->end();
        if (entry->inherit && !unlisted)
            inheritEntry(parent, child, index);
        else
            m_log.begin(
                {.kind = entry->inherit ? MeaningKind::entryNotListed : MeaningKind::entryNotInherited,
                 .process = parent,
                 .object = entry->object,
                 .index = index,
                 .extra = child.index});
    }
}

void Kernel::tellObjectsOfEnd(ThreadId thread) {
    for (std::uint32_t i = 0; i < m_machine.objects.size(); ++i) {
        const ObjectId object{i};
        const auto ended = kindOf(m_machine, object).threadEnded;
        if (!ended || !alive(m_machine[object]))
            continue;
        if (const auto change = ended(m_machine, object, thread)) {
            setBody(change->meaning, object, change->body);
            wakeWaiters(object);
        }
    }
}

void Kernel::stopThread(ThreadId thread, std::uint32_t exitCode) {
    cancelWait(thread);
    closeWindowsOf(thread);
    tellObjectsOfEnd(thread);
    impersonate(thread, {});
    Thread after = m_machine[thread];
    m_log.begin({.kind = MeaningKind::threadEnded,
                 .process = after.process,
                 .object = after.object,
                 .value = exitCode});
    after.alive = false;
    after.exitCode = exitCode;
    change(Place<Thread>{thread.index}, after);
    wakeWaiters(after.object);
    dereference(after.object);
}

void Kernel::endThread(ThreadId thread, std::uint32_t exitCode) {
    const ProcessId process = m_machine[thread].process;
    std::uint32_t running = 0;
    for (const Thread& t : m_machine.threads)
        running += t.process == process && t.alive;
    if (running > 1)
        stopThread(thread, exitCode);
    else
        endProcess(process, exitCode);
}

void Kernel::endProcess(ProcessId process, std::uint32_t exitCode) {
    for (std::uint32_t i = 0; i < m_machine.threads.size(); ++i)
        if (m_machine.threads[i].process == process)
            cancelWait(ThreadId{i}); // no thread of the process is woken by the end of another one
    for (std::uint32_t i = 0; i < m_machine.threads.size(); ++i)
        if (m_machine.threads[i].process == process && m_machine.threads[i].alive)
            stopThread(ThreadId{i}, exitCode);
    closeSideObjectsOf(process);
    m_log.begin({.kind = MeaningKind::sweepStarted,
                 .process = process,
                 .value = m_machine.table(process).header.handleCount});
    const auto length = static_cast<std::uint32_t>(m_machine.table(process).entries.size());
    for (std::uint32_t index = 1; index < length; ++index)
        if (entryAt(m_machine.table(process), index))
            closeEntry(process, index);
    Process after = m_machine[process];
    m_log.begin(
        {.kind = MeaningKind::processEnded, .process = process, .object = after.object, .value = exitCode});
    after.alive = false;
    after.exitCode = exitCode;
    change(Place<Process>{process.index}, after);
    wakeWaiters(after.object);
    leaveJob(process);
    dereference(after.object);
}

} // namespace handlelab
