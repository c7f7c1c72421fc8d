// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to devices besides their handles: the end of a file object, threads that wait for it.
//
// A file opened for synchronous I/O does one thing at a time. Of the threads that wait for such a device one
// is in a call, others may wait for that call to end before theirs can begin, and the last close of its
// handle waits for all of them.
#include "core/machine/views/devices.h"
#include "core/kernel/kernel.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t endlessly = 0xFFFF'FFFF;

bool isInCall(const Thread& thread) { return !thread.closes && !thread.awaitsTurn; }
bool awaitsItsTurn(const Thread& thread) { return thread.awaitsTurn; }
bool isClosing(const Thread& thread) { return thread.closes; }

/// Whether a file does one thing at a time.
bool isSynchronous(const DeviceBody& device) {
    return device.kind != DeviceKind::socket && !device.overlapped;
}

/// Whether one thread uses a closed device and nobody else: when it stops, the device is cleaned up.
bool isLastUser(const Machine& machine, ObjectId object) {
    const DeviceBody* device = deviceOf(machine, object);
    return device && isSynchronous(*device) && machine[object].counts.handles == 0 &&
           std::ranges::count_if(machine.waits, [&](const WaitBlock& block) {
               return block.active && block.object == object && machine[block.thread].awaitsDevice;
           }) == 1;
}

} // namespace

void Devices::cleanUp(ObjectId object) {
    if (isPipe(deviceOf(m_machine, object)->kind))
        m_kernel.pipes.close(object);
    for (std::uint32_t i = 0; i < m_machine.sideObjects.size(); ++i)
        if (const SideObject& side = m_machine.sideObjects[i];
            side.alive && side.kind == SideKind::socketState && side.object == object)
            m_core.note({.kind = MeaningKind::socketStateLeaks,
                         .process = side.process,
                         .object = object,
                         .index = i});
}

// ---- waiting ------------------------------------------------------------------------------------------

void Devices::waitFor(Caller caller, ObjectId file, Thread waiting) {
    const DeviceBody* device = deviceOf(m_machine, file);
    waiting.awaitsDevice = true;
    waiting.takesPacket = false;
    waiting.waitReturns =
        device && device->kind == DeviceKind::socket ? ValueKind::handle : ValueKind::boolean;
    m_kernel.waits.begin(caller, {&file, 1}, endlessly, waiting);
}

void Devices::await(Caller caller, ObjectId device) {
    DeviceBody busy = *deviceOf(m_machine, device);
    busy.signaled = false;
    m_kernel.objects.setBody({.kind = MeaningKind::inputAwaited, .process = caller.process, .object = device},
                             device, busy);
    waitFor(caller, device, m_machine[caller.thread]);
}

void Devices::awaitOperation(Caller caller, OperationId id) {
    const Operation operation = m_machine[id];
    Thread waiting = m_machine[caller.thread];
    waiting.operation = id;
    waiting.transferred = 0;
    if (operation.kind == OperationKind::instanceWait) {
        waiting.awaitsDevice = true;
        waiting.takesPacket = false;
        waiting.waitReturns = ValueKind::boolean;
        return m_kernel.waits.begin(caller, {}, endlessly, waiting);
    }
    if (operation.kind == OperationKind::lock)
        return waitFor(caller, operation.file, waiting);
    const bool writes = operation.kind == OperationKind::write;
    DeviceBody busy = *deviceOf(m_machine, operation.file);
    busy.signaled = false;
    m_kernel.objects.setBody({.kind = writes ? MeaningKind::roomAwaited : MeaningKind::inputAwaited,
                              .process = caller.process,
                              .object = operation.file},
                             operation.file, busy);
    waitFor(caller, operation.file, waiting);
}

ThreadId Devices::firstOf(ObjectId device, bool (*counts)(const Thread&)) const {
    for (const WaitBlock& block : m_machine.waits)
        if (block.active && block.object == device && m_machine[block.thread].awaitsDevice &&
            counts(m_machine[block.thread]))
            return block.thread;
    return {};
}

/// What a thread waits for: the first, when there are several; none when it sleeps.
ObjectId Devices::awaitedBy(ThreadId thread) const {
    const auto block = std::ranges::find_if(
        m_machine.waits, [&](const WaitBlock& one) { return one.active && one.thread == thread; });
    return block == m_machine.waits.end() ? ObjectId{} : block->object;
}

ThreadId Devices::waiterOf(ObjectId device) const { return firstOf(device, isInCall); }

void Devices::finish(ThreadId id, ObjectId file, std::uint32_t error, std::uint32_t result) {
    const bool ofDevice = file.valid() && deviceOf(m_machine, file);
    const ObjectId device = ofDevice ? file : ObjectId{};
    if (device.valid()) {
        if (isLastUser(m_machine, device))
            cleanUp(device);
        DeviceBody ready = *deviceOf(m_machine, device);
        ready.signaled = true;
        change(Slot<ObjectBody>{device.index}, ObjectBody{ready});
    }
    const std::uint32_t failure = m_machine[id].waitReturns == ValueKind::handle ? 0xFFFF'FFFF : 0;
    m_kernel.waits.end(id, error == 0 ? result : failure);
    if (error != 0)
        m_kernel.processes.setLastError(id, error);
    if (!device.valid())
        return;
    m_kernel.waits.wake(device);
    passTurn(device);
}

bool Devices::endWait(ObjectId device, std::uint32_t error, std::uint32_t result) {
    const ThreadId id = waiterOf(device);
    if (!id.valid())
        return false;
    if (m_machine[id].operation.valid())
        m_kernel.operations.end(m_machine[id].operation, error, 0);
    else
        finish(id, device, error, result);
    return true;
}

void Devices::cancelWait(ThreadId thread, std::uint32_t error) {
    if (m_machine[thread].operation.valid())
        return m_kernel.operations.cancel(m_machine[thread].operation, error);
    finish(thread, awaitedBy(thread), error, 0);
}

std::uint32_t Devices::cancelCallsOn(ObjectId file, ProcessId process) {
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < m_machine.threads.size(); ++i) {
        const Thread& thread = m_machine.threads[i];
        if (thread.process != process || !thread.waits || !thread.awaitsDevice || !isInCall(thread) ||
            thread.operation.valid() || awaitedBy(ThreadId{i}) != file)
            continue;
        m_core.note({.kind = MeaningKind::operationCancelled, .process = process, .object = file});
        cancelWait(ThreadId{i}, error::operationAborted);
        ++count;
    }
    return count;
}

bool Devices::isInSynchronousCall(ThreadId id) const {
    const Thread& thread = m_machine[id];
    if (!thread.waits || !thread.awaitsDevice || !isInCall(thread))
        return false;
    const ObjectId file = awaitedBy(id);
    if (!file.valid()) // it waits for an instance of a pipe
        return true;
    const DeviceBody* device = deviceOf(m_machine, file);
    return device ? isSynchronous(*device) : !std::get<FileBody>(m_machine[file].body).overlapped;
}

void Devices::endOperation(OperationId id) {
    const Operation operation = m_machine[id];
    if (const Thread& thread = m_machine[operation.thread];
        !thread.waits || !thread.awaitsDevice || thread.operation != id)
        return;
    Thread told = m_machine[operation.thread];
    told.transferred = operation.bytes;
    told.resumes = operation.again && operation.error == error::success;
    change(Slot<Thread>{operation.thread.index}, told);
    if (told.resumes)
        return;
    finish(operation.thread, operation.file, operation.error, 1);
}

// ---- one thing at a time --------------------------------------------------------------------------------

bool Devices::isBusy(ObjectId file) const {
    const DeviceBody* device = deviceOf(m_machine, file);
    return device && isSynchronous(*device) && waiterOf(file).valid();
}

void Devices::awaitTurn(Caller caller, ObjectId file) {
    m_core.note({.kind = MeaningKind::turnAwaited, .process = caller.process, .object = file});
    Thread waiting = m_machine[caller.thread];
    waiting.awaitsTurn = true;
    waitFor(caller, file, waiting);
}

void Devices::passTurn(ObjectId file) {
    const ThreadId next = firstOf(file, awaitsItsTurn);
    if (waiterOf(file).valid() || (next.valid() && m_machine[next].resumes))
        return;
    if (next.valid()) {
        Thread after = m_machine[next];
        after.resumes = true;
        change(Slot<Thread>{next.index}, after);
    } else if (const ThreadId closer = firstOf(file, isClosing);
               closer.valid() && m_machine[file].counts.handles == 0) {
        finish(closer, file, error::success, 1);
    }
}

ThreadId Devices::resumed() const {
    const auto found = std::ranges::find_if(m_machine.threads, &Thread::resumes);
    return found == m_machine.threads.end()
               ? ThreadId{}
               : ThreadId{static_cast<std::uint32_t>(found - m_machine.threads.begin())};
}

ObjectId Devices::resume(ThreadId thread) {
    const ObjectId file = awaitedBy(thread);
    if (file.valid() && isLastUser(m_machine, file))
        cleanUp(file);
    m_kernel.waits.leave(thread, file.valid() ? MeaningKind::turnTaken : MeaningKind::callGoesOn);
    return file;
}

// ---- the last close ---------------------------------------------------------------------------------------

bool Devices::closeMustWait(ObjectId file) const {
    const DeviceBody* device = deviceOf(m_machine, file);
    return device && isSynchronous(*device) && m_machine[file].counts.handles == 0 &&
           (waiterOf(file).valid() || firstOf(file, awaitsItsTurn).valid());
}

void Devices::awaitOthers(Caller caller, ObjectId file) {
    m_core.note({.kind = MeaningKind::closeAwaitsOthers, .process = caller.process, .object = file});
    Thread waiting = m_machine[caller.thread];
    waiting.closes = true;
    waitFor(caller, file, waiting);
}

void Devices::leave(ObjectId device) {
    if (isLastUser(m_machine, device))
        cleanUp(device);
}

} // namespace handlelab
