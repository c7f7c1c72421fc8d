// SPDX-License-Identifier: GPL-3.0-or-later
// Processes and threads: how they start, what a child inherits, what ends with them (win32-semantics section
// 9).
#include "core/kernel/kernel.h"
#include "core/machine/views/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

/// Whether an object keeps the id: the table of ids has an entry as long as its process or thread exists.
bool isTaken(const Machine& machine, std::uint32_t id) {
    return std::ranges::any_of(machine.processes,
                               [&](const Process& p) { return p.pid == id && alive(machine[p.object]); }) ||
           std::ranges::any_of(machine.threads,
                               [&](const Thread& t) { return t.tid == id && alive(machine[t.object]); });
}

/// Process and thread ids come from one table whose values are multiples of 4. By the rules they are never
/// used twice, or the lowest one that nothing keeps any more is.
std::uint32_t nextClientId(const Machine& machine) {
    const std::uint32_t fresh =
        4000 + 4 * static_cast<std::uint32_t>(machine.processes.size() * 30 + machine.threads.size());
    std::uint32_t lowest = fresh;
    if (machine.rules->reusesIds) {
        for (const Process& process : machine.processes)
            if (process.pid < lowest && !isTaken(machine, process.pid))
                lowest = process.pid;
        for (const Thread& thread : machine.threads)
            if (thread.tid < lowest && !isTaken(machine, thread.tid))
                lowest = thread.tid;
    }
    return lowest;
}

} // namespace

ProcessId Processes::start(Caller caller, Process record, const SecurityAttributes& attributes) {
    const bool staged = !caller.process.valid();
    const ProcessId id{static_cast<std::uint32_t>(m_machine.processes.size())};
    const ObjectId object{static_cast<std::uint32_t>(m_machine.objects.size())};
    m_core.note({.kind = staged ? MeaningKind::processStaged : MeaningKind::processStarted,
                 .process = id,
                 .object = object});
    record.object = object;
    if (!record.parent.valid())
        record.parent = caller.process;
    if (!record.folder.valid())
        record.folder = findFile(m_machine, m_texts, firstFolder);
    if (!record.folder.valid()) // somebody has removed it
        record.folder = findFile(m_machine, m_texts, "C:\\");
    record.pid = nextClientId(m_machine);
    record.alive = true;
    grow(List::processes);
    change(Slot<Process>{id.index}, record);
    m_kernel.tables.growTo(id, 1); // a process is made with its handle table
    // The running process holds its own object; a process that the lesson put on the stage has no handles to
    // it.
    m_kernel.objects.add(caller, ObjectType::process, ProcessBody{id},
                         m_kernel.security.descriptorFor({id, {}}, attributes, ObjectType::process, false),
                         {.handles = 0, .references = staged ? 1u : 2u});
    return id;
}

ThreadId Processes::startThread(Caller caller, ProcessId process, const SecurityAttributes& attributes,
                                bool suspended) {
    const bool staged = !caller.process.valid();
    const ThreadId id{static_cast<std::uint32_t>(m_machine.threads.size())};
    const ObjectId object{static_cast<std::uint32_t>(m_machine.objects.size())};
    std::uint32_t number = 1;
    for (const Thread& thread : m_machine.threads)
        number += thread.process == process;
    m_core.note({.kind = MeaningKind::threadStarted, .process = process, .object = object});
    const std::uint32_t tid = nextClientId(m_machine);
    grow(List::threads);
    change(Slot<Thread>{id.index}, Thread{.object = object,
                                          .process = process,
                                          .tid = tid,
                                          .number = number,
                                          .suspendCount = suspended ? 1u : 0u,
                                          .alive = true});
    m_kernel.objects.add(
        caller, ObjectType::thread, ThreadBody{id},
        m_kernel.security.descriptorFor({process, {}}, attributes, ObjectType::thread, false),
        {.handles = 0, .references = staged ? 1u : 2u});
    const ObjectId owner = m_machine[process].object;
    ObjectCounts counts = m_machine[owner].counts;
    ++counts.references; // every thread object holds its process as long as it exists
    change(Slot<ObjectCounts>{owner.index}, counts);
    return id;
}

void Processes::changeSuspendCount(ThreadId thread, int difference) {
    Thread after = m_machine[thread];
    after.suspendCount += static_cast<std::uint32_t>(difference);
    m_core.note({.kind = difference > 0 ? MeaningKind::threadSuspended : MeaningKind::threadResumed,
                 .process = after.process,
                 .object = after.object,
                 .value = after.suspendCount});
    change(Slot<Thread>{thread.index}, after);
    if (after.suspendCount > 0 || !after.waits)
        return;
    for (std::uint32_t i = 0; i < m_machine.waits.size(); ++i) // what it waits for may be signaled by now
        if (const WaitBlock block = m_machine.waits[i]; block.active && block.thread == thread)
            m_kernel.waits.wake(block.object);
}

void Processes::enableStrictHandles(ProcessId process) {
    m_core.note({.kind = MeaningKind::strictHandlesSet, .process = process});
    Process after = m_machine[process];
    after.strictHandles = true;
    change(Slot<Process>{process.index}, after);
}

void Processes::inheritTable(ProcessId parent, ProcessId child,
                             const std::optional<std::vector<std::uint32_t>>& listed) {
    const auto length = static_cast<std::uint32_t>(m_machine.table(parent).entries.size());
    for (std::uint32_t index = 1; index < length; ++index) {
        const HandleEntry* entry = entryAt(m_machine.table(parent), index);
        if (!entry)
            continue;
        const bool unlisted = listed && std::ranges::find(*listed, index) == listed->end();
        if (entry->inherit && !unlisted)
            m_kernel.tables.inherit(parent, child, index);
        else
            m_core.note(
                {.kind = entry->inherit ? MeaningKind::entryNotListed : MeaningKind::entryNotInherited,
                 .process = parent,
                 .object = entry->object,
                 .index = index,
                 .extra = child.index});
    }
}

void Processes::tellObjectsOfEnd(ThreadId thread) {
    for (std::uint32_t i = 0; i < m_machine.objects.size(); ++i) {
        const ObjectId object{i};
        const auto ended = kindOf(m_machine, object).threadEnded;
        if (!ended || !alive(m_machine[object]))
            continue;
        if (const auto change = ended(m_machine, object, thread)) {
            m_kernel.objects.setBody(change->meaning, object, change->body);
            m_kernel.waits.wake(object);
        }
    }
}

void Processes::stopThread(ThreadId thread, std::uint32_t exitCode, bool withProcess) {
    m_kernel.waits.cancel(thread);
    m_kernel.operations.threadEnds(thread, withProcess);
    m_kernel.sides.closeWindowsOf(thread);
    tellObjectsOfEnd(thread);
    m_kernel.security.impersonate(thread, {});
    Thread after = m_machine[thread];
    m_core.note({.kind = MeaningKind::threadEnded,
                 .process = after.process,
                 .object = after.object,
                 .value = exitCode});
    after.alive = false;
    after.exitCode = exitCode;
    change(Slot<Thread>{thread.index}, after);
    m_kernel.waits.wake(after.object);
    m_kernel.objects.dereference(after.object);
}

void Processes::endThread(ThreadId thread, std::uint32_t exitCode) {
    const ProcessId process = m_machine[thread].process;
    std::uint32_t running = 0;
    for (const Thread& t : m_machine.threads)
        running += t.process == process && t.alive;
    if (running > 1)
        stopThread(thread, exitCode, false);
    else
        end(process, exitCode);
}

void Processes::end(ProcessId process, std::uint32_t exitCode) {
    for (std::uint32_t i = 0; i < m_machine.threads.size(); ++i)
        if (m_machine.threads[i].process == process)
            m_kernel.waits.cancel(ThreadId{i}); // no thread of the process is woken by the end of another one
    for (std::uint32_t i = 0; i < m_machine.threads.size(); ++i)
        if (m_machine.threads[i].process == process && m_machine.threads[i].alive)
            stopThread(ThreadId{i}, exitCode, true);
    m_kernel.sides.closeAllOf(process);
    m_core.note({.kind = MeaningKind::sweepStarted,
                 .process = process,
                 .value = m_machine.table(process).header.handleCount});
    const auto length = static_cast<std::uint32_t>(m_machine.table(process).entries.size());
    for (std::uint32_t index = 1; index < length; ++index)
        if (entryAt(m_machine.table(process), index))
            m_kernel.tables.close(process, index);
    Process after = m_machine[process];
    m_core.note(
        {.kind = MeaningKind::processEnded, .process = process, .object = after.object, .value = exitCode});
    after.alive = false;
    after.exitCode = exitCode;
    change(Slot<Process>{process.index}, after);
    m_kernel.waits.wake(after.object);
    m_kernel.jobs.leave(process);
    m_kernel.objects.dereference(after.object);
}

void Processes::setLastError(ThreadId thread, std::uint32_t error) {
    Thread after = m_machine[thread];
    if (error == 0 && after.lastError == 0)
        return;
    m_core.note({.kind = MeaningKind::lastErrorSet, .process = after.process, .value = error});
    after.lastError = error;
    change(Slot<Thread>{thread.index}, after);
}

VariableId Processes::setVariable(VariableId id, const Variable& variable, Meaning meaning) {
    const bool isNew = !id.valid();
    if (isNew)
        id.index = static_cast<std::uint32_t>(m_machine.variables.size());
    meaning.index = id.index;
    meaning.detail = static_cast<std::uint8_t>(variable.value.kind);
    meaning.value = static_cast<std::uint32_t>(variable.value.number);
    meaning.high = static_cast<std::uint32_t>(variable.value.number >> 32);
    m_core.note(meaning);
    if (isNew)
        grow(List::variables);
    change(Slot<Variable>{id.index}, variable);
    return id;
}

void Processes::attachDebugger(ProcessId process) {
    m_core.note({.kind = MeaningKind::debuggerAttached, .process = process});
    Process after = m_machine[process];
    after.debugged = true;
    change(Slot<Process>{process.index}, after);
}

void Processes::setStandardHandle(ProcessId process, std::uint32_t which, Handle value, MeaningKind how,
                                  std::uint8_t detail) {
    m_core.note({.kind = how,
                 .detail = detail,
                 .process = process,
                 .index = which,
                 .value = static_cast<std::uint32_t>(value.value),
                 .high = static_cast<std::uint32_t>(value.value >> 32)});
    Process after = m_machine[process];
    after.standardHandles[which] = value;
    after.consoleSlots &= static_cast<std::uint8_t>(~(1u << which));
    change(Slot<Process>{process.index}, after);
}

} // namespace handlelab
