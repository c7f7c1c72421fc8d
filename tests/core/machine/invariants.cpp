// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

#include "core/kinds/object_kind.h"
#include "core/kinds/references.h"
#include "core/machine/handle_table.h"
#include "core/machine/views/job_view.h"
#include "device_invariants.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

using Sentences = std::vector<std::string>;

void checkFreeList(const Machine& m, std::uint32_t process, Sentences& found) {
    const HandleTable& table = m.tables[process];
    const auto length = static_cast<std::uint32_t>(table.entries.size());
    std::uint32_t free = 0;
    for (std::uint32_t i = 0; i < length; ++i)
        free += !table.entries[i].inUse() && !isReserved(m.rules, i);
    const std::vector<std::uint32_t> list = freeList(m.rules, table, length + 1);
    std::vector<bool> seen(length);
    for (const std::uint32_t i : list) {
        if (seen[i])
            found.push_back(fmt::format("the free list of process {} visits entry {} twice", process, i));
        if (table.entries[i].inUse())
            found.push_back(
                fmt::format("the free list of process {} holds entry {}, which is in use", process, i));
        if (seen[i])
            return;
        seen[i] = true;
    }
    if (list.size() != free)
        found.push_back(
            fmt::format("the free list of process {} has {} of {} free entries", process, list.size(), free));
}

/// An entry has references in stock when the rules say so, never more than fit; it gets them a micro-step
/// after it was written, and is filled up a micro-step after the use that left few.
void checkStock(const Machine& m, std::uint32_t process, std::uint32_t index, bool betweenSteps,
                Sentences& found) {
    const std::uint32_t stock = m.tables[process].entries[index].stock, full = fullStock(m.rules);
    if (stock > full || (betweenSteps && full != 0 && stock <= lowStock(m.rules)))
        found.push_back(
            fmt::format("entry {} of process {} has {} references in stock", index, process, stock));
}

/// Counts the entries of each object and checks each table by itself.
std::vector<std::uint32_t> checkTables(const Machine& m, bool betweenSteps, Sentences& found) {
    std::vector<std::uint32_t> entries(m.objects.size());
    for (std::uint32_t p = 0; p < m.tables.size(); ++p) {
        const HandleTable& table = m.tables[p];
        std::uint32_t used = 0;
        for (std::uint32_t i = 0; i < table.entries.size(); ++i) {
            const HandleEntry& entry = table.entries[i];
            if (!entry.inUse())
                continue;
            ++used;
            checkStock(m, p, i, betweenSteps, found);
            if (isReserved(m.rules, i))
                found.push_back(fmt::format("reserved entry {} of process {} is in use", i, p));
            if (entry.object.index >= m.objects.size())
                found.push_back(fmt::format("entry {} of process {} leads to no object", i, p));
            else
                ++entries[entry.object.index];
        }
        if (used != table.header.handleCount)
            found.push_back(fmt::format("process {} has {} entries in use and says {}", p, used,
                                        table.header.handleCount));
        if (!m.processes[p].alive && used != 0)
            found.push_back(fmt::format("process {} has ended and has {} entries", p, used));
        checkFreeList(m, p, found);
    }
    return entries;
}

/// What exists has an id of its own, and a process acts with the one of its user's tokens that it was given.
void checkIdsAndTokens(const Machine& m, Sentences& found) {
    std::vector<std::uint32_t> ids;
    for (const Process& process : m.processes)
        if (alive(m[process.object]))
            ids.push_back(process.pid);
    for (const Thread& thread : m.threads)
        if (alive(m[thread.object]))
            ids.push_back(thread.tid);
    std::ranges::sort(ids);
    if (const auto twice = std::ranges::adjacent_find(ids); twice != ids.end())
        found.push_back(fmt::format("the id {} is that of two", *twice));
    for (std::uint32_t p = 0; p < m.processes.size(); ++p) {
        const Process& process = m.processes[p];
        const auto* token = process.token.valid() ? std::get_if<TokenBody>(&m[process.token].body) : nullptr;
        if (process.alive && token != nullptr && token->elevation != process.elevation)
            found.push_back(fmt::format("process {} has another of its user's tokens than it says", p));
    }
}

/// A thread that waits is blocked, alive, and holds what it waits for.
void checkWaits(const Machine& m, bool betweenSteps, Sentences& found) {
    std::vector<std::uint32_t> held(m.objects.size());
    for (std::uint32_t w = 0; w < m.waits.size(); ++w) {
        const WaitBlock& block = m.waits[w];
        if (!block.active)
            continue;
        ++held[block.object.index];
        if (!m[block.thread].waits || !m[block.thread].alive)
            found.push_back(
                fmt::format("wait {} belongs to thread {}, which does not wait", w, block.thread.index));
        const bool plain = !m[block.thread].waitAll && !m[block.thread].awaitsDevice;
        if (betweenSteps && plain && m[block.thread].suspendCount == 0 &&
            signaled(m, block.object, block.thread))
            found.push_back(fmt::format("thread {} waits for object {}, which is signaled",
                                        block.thread.index, block.object.index));
    }
    for (std::uint32_t t = 0; t < m.threads.size() && betweenSteps; ++t)
        if (m.threads[t].closes && (!m.threads[t].waits || !m.threads[t].awaitsDevice))
            found.push_back(fmt::format("thread {} closes and does not wait", t));
    for (std::uint32_t t = 0; t < m.threads.size(); ++t)
        if (m.threads[t].waits && !m.threads[t].alive)
            found.push_back(fmt::format("thread {} has ended and waits", t));
    for (std::uint32_t s = 0; s < m.sideObjects.size(); ++s) {
        const SideObject& side = m.sideObjects[s];
        if (!side.alive || side.kind != SideKind::view)
            continue;
        ++held[side.object.index];
        if (betweenSteps && !m[side.process].alive)
            found.push_back(fmt::format("view {} is mapped into a process that has ended", s));
    }
    for (std::uint32_t i = 0; i < m.objects.size() && betweenSteps; ++i)
        if (m.objects[i].counts.references < held[i] + (m.objects[i].header.named ? 1 : 0))
            found.push_back(fmt::format("object {} has {} references and is held by {} waits and views", i,
                                        m.objects[i].counts.references, held[i]));
}

/// Signaled timers are not overdue, and ports know how many packets and files they have.
void checkTimersAndPorts(const Machine& m, Sentences& found) {
    std::vector<std::uint32_t> packets(m.objects.size()), files(m.objects.size());
    for (const CompletionPacket& packet : m.packets)
        if (packet.queued)
            ++packets[packet.port.index];
    for (const Object& object : m.objects) {
        const auto* file = std::get_if<FileBody>(&object.body);
        const auto* device = std::get_if<DeviceBody>(&object.body);
        const ObjectId port = file ? file->port : device ? device->port : ObjectId{};
        if (port.valid() && alive(object))
            ++files[port.index];
    }
    for (std::uint32_t i = 0; i < m.objects.size(); ++i) {
        if (const auto* port = std::get_if<IoCompletionBody>(&m.objects[i].body);
            port && (port->packets != packets[i] || port->files != files[i]))
            found.push_back(fmt::format("port {} has {} packets and {} files and says {} and {}", i,
                                        packets[i], files[i], port->packets, port->files));
        if (const auto* timer = std::get_if<TimerBody>(&m.objects[i].body);
            timer && timer->active && alive(m.objects[i]) && timer->due < m.clock->milliseconds)
            found.push_back(fmt::format("timer {} is overdue", i));
    }
}

void checkJobs(const Machine& m, Sentences& found) {
    for (std::uint32_t i = 0; i < m.objects.size(); ++i) {
        const auto* job = std::get_if<JobBody>(&m.objects[i].body);
        if (!job)
            continue;
        std::uint32_t members = 0;
        for (std::uint32_t p = 0; p < m.processes.size(); ++p)
            members += m.processes[p].alive && isMember(m, ProcessId{p}, ObjectId{i});
        if (members != job->activeProcesses)
            found.push_back(
                fmt::format("job {} says {} active processes and has {}", i, job->activeProcesses, members));
        if (alive(m.objects[i]) && job->port.valid() && !alive(m[job->port]))
            found.push_back(fmt::format("job {} tells a port that is gone", i));
        if (members != 0 && !alive(m.objects[i]))
            found.push_back(fmt::format("job {} is gone and has {} members", i, members));
        if (members != 0 && job->killOnClose && m.objects[i].counts.handles == 0)
            found.push_back(fmt::format("job {} kills on close, is closed and has {} members", i, members));
    }
}

/// Every object has exactly as many references as there are things that refer to it, its handles aside.
void checkReferences(const Machine& m, Sentences& found) {
    std::vector<std::uint32_t> referred(m.objects.size());
    forEachReference(m, [&](const Reference& reference) { ++referred[reference.object.index]; });
    for (std::uint32_t i = 0; i < m.objects.size(); ++i)
        if (m.objects[i].counts.references != referred[i])
            found.push_back(fmt::format("object {} has {} references, and {} things refer to it", i,
                                        m.objects[i].counts.references, referred[i]));
}

} // namespace

Sentences violations(const Machine& m, bool betweenSteps) {
    Sentences found;
    const std::vector<std::uint32_t> entries = checkTables(m, betweenSteps, found);
    std::uint32_t differences = 0;
    for (std::uint32_t i = 0; i < m.objects.size(); ++i) {
        const Object& object = m.objects[i];
        const std::uint32_t count = object.counts.handles;
        const bool inFlight =
            !betweenSteps && (count + 1 == entries[i] || count == entries[i] + 1 || count == entries[i] + 2);
        if (count != entries[i] && (!inFlight || ++differences > 1))
            found.push_back(fmt::format("object {} has HandleCount {} and {} entries", i, count, entries[i]));
        if (!alive(object) && entries[i] != 0 && betweenSteps)
            found.push_back(fmt::format("object {} is gone and has {} entries", i, entries[i]));
        if (betweenSteps && object.header.named && count == 0 && !object.header.permanent)
            found.push_back(fmt::format("object {} has a name in its directory and no handle", i));
        if (object.header.named && m.nameOwners[object.header.name.index] != ObjectId{i})
            found.push_back(fmt::format("object {} is not the owner of its name", i));
        if (betweenSteps && object.header.named && object.header.directory.valid() &&
            !alive(m[object.header.directory]))
            found.push_back(fmt::format("object {} has a name in a namespace that is gone", i));
        if (object.counts.references >
            m.objects.size() + m.threads.size() + m.waits.size() + m.sideObjects.size() + 2)
            found.push_back(fmt::format("object {} has {} references", i, object.counts.references));
    }
    for (std::uint32_t n = 0; n < m.nameOwners.size(); ++n)
        if (m.nameOwners[n].valid() && !m[m.nameOwners[n]].header.named && betweenSteps)
            found.push_back(
                fmt::format("name {} belongs to object {}, which does not say so", n, m.nameOwners[n].index));
    for (std::uint32_t p = 0; p < m.processes.size(); ++p)
        if (m.processes[p].alive && !alive(m[m.processes[p].object]))
            found.push_back(fmt::format("process {} runs and its object is gone", p));
    for (std::uint32_t t = 0; t < m.threads.size(); ++t)
        if (m.threads[t].alive && !alive(m[m.threads[t].object]))
            found.push_back(fmt::format("thread {} runs and its object is gone", t));
    for (std::uint32_t t = 0; t < m.threads.size() && betweenSteps; ++t)
        if (alive(m[m.threads[t].object]) && !alive(m[m[m.threads[t].process].object]))
            found.push_back(
                fmt::format("the object of thread {} is there and that of its process is gone", t));
    for (std::uint32_t t = 0; t < m.threads.size(); ++t)
        if (const ObjectId token = m.threads[t].impersonation; token.valid() && !alive(m[token]))
            found.push_back(fmt::format("thread {} acts with a token that is gone", t));
    for (std::uint32_t p = 0; p < m.processes.size(); ++p)
        if (const ObjectId token = m.processes[p].token;
            m.processes[p].alive && token.valid() && !alive(m[token]))
            found.push_back(fmt::format("process {} runs and its token is gone", p));
    for (std::uint32_t p = 0; p < m.processes.size(); ++p)
        if (betweenSteps && !m.processes[p].hasConsole && m.processes[p].consoleSlots != 0)
            found.push_back(fmt::format("process {} has no console and handles to it", p));
    checkWaits(m, betweenSteps, found);
    if (betweenSteps) {
        checkIdsAndTokens(m, found);
        checkReferences(m, found);
        checkTimersAndPorts(m, found);
        checkJobs(m, found);
    }
    for (std::string& sentence : deviceViolations(m, betweenSteps))
        found.push_back(std::move(sentence));
    return found;
}

} // namespace handlelab
