// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting threads: how a wait begins, what satisfies it, what it consumes, how it ends (win32-semantics
// section 11).
//
// A thread that waits holds a reference to each object, so closing the handle meanwhile changes nothing for
// the wait. The objects are consumed in the moment in which the wait is satisfied, before the thread runs
// again. Not modelled: alertable waits, priorities.
#include "core/kernel/kernel.h"
#include "core/win32/constants.h"

#include <algorithm>
#include <vector>

namespace handlelab {

namespace {

constexpr std::uint32_t infinite = 0xFFFF'FFFF, abandonedFlag = 0x80;

bool isAbandoned(const Machine& machine, ObjectId object) {
    const auto abandoned = kindOf(machine, object).abandoned;
    return abandoned != nullptr && abandoned(machine, object);
}

/// What a wait returns if it can be over now: the lowest signaled index, or 0 when all are signaled; with
/// 0x80 when a mutex was abandoned.
std::optional<std::uint32_t> outcomeOf(const Machine& machine, ThreadId thread,
                                       std::span<const ObjectId> objects, bool all) {
    const auto ready = [&](ObjectId object) { return signaled(machine, object, thread); };
    const auto abandoned = [&](ObjectId object) { return isAbandoned(machine, object); };
    if (all && !std::ranges::all_of(objects, ready))
        return std::nullopt;
    const auto first = std::ranges::find_if(objects, ready);
    if (first == objects.end())
        return std::nullopt;
    if (all)
        return std::ranges::any_of(objects, abandoned) ? abandonedFlag : 0;
    const auto index = static_cast<std::uint32_t>(first - objects.begin());
    return abandoned(*first) ? abandonedFlag + index : index;
}

/// The objects a thread waits for, in the order of its call.
std::vector<ObjectId> waitedFor(const Machine& machine, ThreadId thread) {
    std::vector<ObjectId> objects;
    for (const WaitBlock& block : machine.waits)
        if (block.active && block.thread == thread)
            objects.push_back(block.object);
    return objects;
}

/// The threads that wait for an object, in the order in which it serves them: who came first is first, but a
/// completion port prefers the thread that came last, whose memory is still in the caches. Threads that
/// wait for a device to finish something are not among them: see Devices::endWait.
std::vector<ThreadId> waitersOf(const Machine& machine, ObjectId object) {
    std::vector<ThreadId> threads, takers;
    for (const WaitBlock& block : machine.waits)
        if (block.active && block.object == object && !machine[block.thread].awaitsDevice)
            (machine[block.thread].takesPacket ? takers : threads).push_back(block.thread);
    threads.insert(threads.end(), takers.rbegin(), takers.rend());
    return threads;
}

} // namespace

/// What a successful wait does to one of its objects.
void Waits::consume(ThreadId thread, ObjectId object, bool takesPacket) {
    if (takesPacket)
        return m_kernel.ports.dequeue(thread, object);
    if (const auto consumed = kindOf(m_machine, object).consume)
        if (const auto taken = consumed(m_machine, object, thread))
            m_kernel.objects.setBody(taken->meaning, object, taken->body);
}

/// Lets a wait succeed if it can: consumes its objects and says so. Returns what the wait returns.
std::optional<std::uint32_t> Waits::satisfy(ThreadId thread, std::span<const ObjectId> objects,
                                            const Thread& wanted) {
    const auto outcome = outcomeOf(m_machine, thread, objects, wanted.waitAll);
    if (!outcome)
        return std::nullopt;
    const bool abandoned = (*outcome & abandonedFlag) != 0;
    const std::span<const ObjectId> taken =
        wanted.waitAll ? objects : objects.subspan(*outcome & ~abandonedFlag, 1);
    for (const ObjectId object : taken)
        consume(thread, object, wanted.takesPacket);
    m_core.note({.kind = abandoned ? MeaningKind::waitAbandoned : MeaningKind::waitSatisfied,
                 .process = wanted.process,
                 .object = taken.front(),
                 .value = static_cast<std::uint32_t>(taken.size())});
    if (wanted.takesPacket)
        return m_machine[m_machine[thread].packet].error == 0 ? 1 : 0;
    return *outcome;
}

void Waits::begin(Caller caller, std::span<const ObjectId> objects, std::uint32_t milliseconds,
                  const Thread& waiting) {
    m_core.note({.kind = MeaningKind::threadWaits,
                 .detail = waiting.awaitsDevice && objects.empty() ? std::uint8_t{1} : std::uint8_t{0},
                 .process = caller.process,
                 .object = objects.empty() ? ObjectId{} : objects.front(),
                 .index = static_cast<std::uint32_t>(objects.size()),
                 .value = milliseconds,
                 .extra = caller.thread.index});
    for (std::uint32_t i = 0; i < objects.size(); ++i)
        change(Slot<WaitBlock>{grow(List::waits)}, WaitBlock{caller.thread, objects[i], i, true});
    Thread after = waiting;
    after.waits = true;
    change(Slot<Thread>{caller.thread.index}, after);
    for (const ObjectId object : objects)
        if (!m_kernel.stocks.keepUse(
                object)) // what the look-up took out of the entry's stock is the wait's from now on
            m_kernel.objects.reference(object);
}

/// Ends a wait in any way: its blocks are no longer active, its references go.
void Waits::stop(ThreadId thread, const Meaning& meaning, const Thread& after) {
    const std::vector<ObjectId> objects = waitedFor(m_machine, thread);
    m_core.note(meaning);
    for (std::uint32_t i = 0; i < m_machine.waits.size(); ++i)
        if (WaitBlock block = m_machine.waits[i]; block.active && block.thread == thread) {
            block.active = false;
            change(Slot<WaitBlock>{i}, block);
        }
    change(Slot<Thread>{thread.index}, after);
    for (const ObjectId object : objects)
        m_kernel.objects.dereference(object);
}

void Waits::end(ThreadId thread, std::uint32_t result) {
    Thread after = m_machine[thread];
    after.waits = after.awaitsDevice = after.closes = false;
    after.waitAll = false;
    after.operation = {};
    after.waitResult = result;
    stop(thread,
         {.kind = MeaningKind::threadWakes,
          .detail = static_cast<std::uint8_t>(after.waitReturns),
          .process = after.process,
          .object = after.object,
          .index = static_cast<std::uint32_t>(waitedFor(m_machine, thread).size()),
          .value = result,
          .extra = thread.index},
         after);
}

namespace {

/// The thread waits no longer, and nobody expects a result of its call.
Thread withoutWait(Thread thread) {
    thread.waits = thread.awaitsDevice = thread.closes = thread.awaitsTurn = thread.resumes = false;
    thread.waitAll = false;
    thread.operation = {};
    thread.waitVariable = {};
    std::ranges::fill(thread.packetVariables, TextId{});
    return thread;
}

} // namespace

void Waits::leave(ThreadId thread, MeaningKind why) {
    const std::vector<ObjectId> objects = waitedFor(m_machine, thread);
    stop(thread,
         {.kind = why,
          .process = m_machine[thread].process,
          .object = objects.empty() ? ObjectId{} : objects.front(),
          .extra = thread.index},
         withoutWait(m_machine[thread]));
}

void Waits::cancel(ThreadId thread) {
    if (!m_machine[thread].waits)
        return;
    if (const OperationId operation = m_machine[thread].operation;
        operation.valid() && m_machine[thread].awaitsDevice)
        m_kernel.operations.abandon(operation);
    const std::vector<ObjectId> objects = waitedFor(m_machine, thread);
    const ObjectId device = m_machine[thread].awaitsDevice && !objects.empty() ? objects.front() : ObjectId{};
    if (device.valid())
        m_kernel.devices.leave(device);
    const Thread after = withoutWait(m_machine[thread]);
    stop(thread,
         {.kind = MeaningKind::waitCancelled,
          .process = after.process,
          .object = after.object,
          .extra = thread.index},
         after);
    if (device.valid())
        m_kernel.devices.passTurn(device);
}

std::optional<WaitEnd> Waits::waitFor(Caller caller, std::span<const ObjectId> objects, bool all,
                                      std::uint32_t milliseconds, bool takesPacket) {
    Thread wanted = m_machine[caller.thread];
    wanted.waitAll = all;
    wanted.takesPacket = takesPacket;
    wanted.awaitsDevice = false;
    if (takesPacket)
        wanted.packet = {};
    wanted.waitReturns = takesPacket ? ValueKind::boolean : ValueKind::waitResult;
    if (const auto outcome = satisfy(caller.thread, objects, wanted))
        return WaitEnd{*outcome, {}};
    if (milliseconds != 0) {
        begin(caller, objects, milliseconds, wanted);
        if (milliseconds == infinite)
            return std::nullopt;
        m_kernel.timers.passTime(milliseconds, caller.thread);
        if (!m_machine[caller.thread].waits)
            return WaitEnd{m_machine[caller.thread].waitResult, {}};
    }
    WaitEnd ended{takesPacket ? 0 : error::waitTimeout, {}};
    if (!objects.empty())
        ended.timedOut = m_core.refuse(MeaningKind::waitTimedOut, error::waitTimeout,
                                       {.process = caller.process,
                                        .object = objects.front(),
                                        .value = milliseconds,
                                        .extra = static_cast<std::uint32_t>(objects.size())});
    if (milliseconds != 0)
        end(caller.thread, ended.result);
    return ended;
}

std::optional<std::uint32_t> Waits::wait(Caller caller, std::span<const ObjectId> objects, bool all,
                                         std::uint32_t milliseconds) {
    const auto ended = waitFor(caller, objects, all, milliseconds, false);
    return ended ? std::optional(ended->result) : std::nullopt;
}

/// The error of a wait that was satisfied: of the operation whose result its call returns, or whose packet it
/// took. 0 for none.
std::uint32_t Waits::outcomeOfOperation(ThreadId thread) {
    Thread told = m_machine[thread];
    if (told.takesPacket)
        return m_machine[told.packet].error;
    if (!told.operation.valid())
        return error::success;
    const Operation& operation = m_machine[told.operation];
    told.transferred = operation.pending ? 0 : operation.bytes;
    change(Slot<Thread>{thread.index}, told);
    return operation.pending ? error::ioIncomplete : operation.error;
}

void Waits::wake(ObjectId object) {
    for (const ThreadId thread : waitersOf(m_machine, object)) {
        const Thread waiting = m_machine[thread];
        if (!waiting.waits) // it waited for the object twice
            continue;
        if (waiting.suspendCount > 0) // its wait goes on when it is resumed
            continue;
        const auto outcome = satisfy(thread, waitedFor(m_machine, thread), waiting);
        if (!outcome)
            continue;
        const std::uint32_t error = outcomeOfOperation(thread);
        const bool tells = waiting.operation.valid();
        end(thread, tells ? (error == 0 ? 1u : 0u) : *outcome);
        if (error != 0)
            m_kernel.processes.setLastError(thread, error);
    }
}

void Waits::haveReturned(ThreadId thread, std::uint32_t result) {
    Thread after = m_machine[thread];
    after.waitResult = result;
    change(Slot<Thread>{thread.index}, after);
}

void Waits::expectResult(ThreadId thread, TextId variable) {
    Thread after = m_machine[thread];
    after.waitVariable = variable;
    if (!variable.valid())
        std::ranges::fill(after.packetVariables, TextId{});
    change(Slot<Thread>{thread.index}, after);
}

} // namespace handlelab
