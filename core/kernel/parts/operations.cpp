// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on files that cannot be finished at once (win32-semantics section 15): the thread that began one
// waits for it.
#include "core/kernel/parts/operations.h"
#include "core/kernel/kernel.h"
#include "core/machine/views/devices.h"
#include "core/machine/views/file_system.h"
#include "core/win32/constants.h"

namespace handlelab {

void Operations::prepare(Caller caller, const Operation& operation) {
    if (operation.event.valid()) {
        EventBody body = std::get<EventBody>(m_machine[operation.event].body);
        body.signaled = false;
        m_kernel.objects.setBody(
            {.kind = MeaningKind::eventReset, .process = caller.process, .object = operation.event},
            operation.event, body);
    }
    if (const DeviceBody* device = deviceOf(m_machine, operation.file); device && operation.asynchronous) {
        DeviceBody busy = *device;
        busy.signaled = false;
        change(Slot<ObjectBody>{operation.file.index}, ObjectBody{busy});
    }
}

OperationId Operations::begin(Caller caller, const Operation& operation) {
    const OperationId id{grow(List::operations)};
    Operation begun = operation;
    begun.thread = caller.thread;
    begun.pending = true;
    change(Slot<Operation>{id.index}, begun);
    const auto hold = [&](ObjectId object) {
        if (!m_kernel.stocks.keepUse(object))
            m_kernel.objects.reference(object);
    };
    if (begun.event.valid())
        hold(begun.event);
    if (begun.asynchronous)
        hold(begun.file);
    else
        m_kernel.devices.awaitOperation(caller, id);
    return id;
}

/// The event is set, or the file object when there is none, and a packet goes to the port of the file.
void Operations::tell(Caller caller, const Operation& operation) {
    if (operation.event.valid()) {
        EventBody body = std::get<EventBody>(m_machine[operation.event].body);
        body.signaled = true;
        m_kernel.objects.setBody(
            {.kind = MeaningKind::eventSignaled, .process = caller.process, .object = operation.event},
            operation.event, body);
        m_kernel.waits.wake(operation.event);
    }
    if (!operation.asynchronous)
        return;
    const DeviceBody* device = deviceOf(m_machine, operation.file);
    if (device && !operation.event.valid()) {
        DeviceBody ready = *device;
        ready.signaled = true;
        change(Slot<ObjectBody>{operation.file.index}, ObjectBody{ready});
        m_kernel.waits.wake(operation.file);
    }
    const auto* file = std::get_if<FileBody>(&m_machine[operation.file].body);
    if (file && !operation.event.valid())
        m_kernel.waits.wake(operation.file);
    const ObjectId port = file ? file->port : device->port;
    if (!port.valid())
        return;
    constexpr std::uint64_t stack = 0x10'0000, each = 0x40;
    m_kernel.ports.queue(caller, {.port = port,
                                  .key = file ? file->portKey : device->portKey,
                                  .overlapped = stack + each * operation.overlapped.index,
                                  .bytes = operation.bytes,
                                  .error = operation.error});
}

/// What a pending operation held is let go.
void Operations::drop(const Operation& operation) {
    if (operation.event.valid())
        m_kernel.objects.dereference(operation.event);
    if (operation.asynchronous)
        m_kernel.objects.dereference(operation.file);
}

void Operations::finished(Caller caller, Operation operation, std::uint32_t error, std::uint32_t bytes) {
    operation.thread = caller.thread;
    operation.error = error;
    operation.bytes = bytes;
    if (operation.overlapped.valid())
        change(Slot<Operation>{grow(List::operations)}, operation);
    tell(caller, operation);
}

void Operations::update(OperationId id, const Operation& operation) {
    change(Slot<Operation>{id.index}, operation);
}

void Operations::end(OperationId id, std::uint32_t error, std::uint32_t bytes) {
    Operation ended = m_machine[id];
    ended.pending = false;
    ended.error = error;
    ended.bytes = bytes;
    const ProcessId process = m_machine[ended.thread].process;
    if (ended.asynchronous)
        m_core.note({.kind = MeaningKind::operationEnded,
                     .process = process,
                     .object = ended.file,
                     .value = bytes,
                     .extra = error});
    change(Slot<Operation>{id.index}, ended);
    tell({process, ended.thread}, ended);
    drop(ended);
    if (const HandleEntry* opened = entryOf(m_machine, process, ended.closes);
        opened && opened->object == ended.file)
        m_kernel.tables.close(process, *indexOf(m_machine.rules, ended.closes));
    m_kernel.devices.endOperation(id);
}

void Operations::cancel(OperationId id, std::uint32_t error) {
    const Operation operation = m_machine[id];
    end(id, error, 0);
    if (operation.kind == OperationKind::write)
        m_kernel.pipes.takeBack(operation);
}

void Operations::abandon(OperationId id) {
    Operation ended = m_machine[id];
    if (!ended.pending)
        return;
    const Operation operation = ended;
    ended.pending = false;
    ended.bytes = 0;
    ended.error = error::operationAborted;
    change(Slot<Operation>{id.index}, ended);
    drop(operation);
    if (operation.kind == OperationKind::write)
        m_kernel.pipes.takeBack(operation);
}

OperationId Operations::lastOf(ProcessId process, TextId overlapped) const {
    for (auto i = static_cast<std::uint32_t>(m_machine.operations.size()); i-- > 0;)
        if (const Operation& one = m_machine.operations[i];
            one.overlapped == overlapped && m_machine[one.thread].process == process)
            return OperationId{i};
    return {};
}

std::uint32_t Operations::cancelOn(ObjectId file, ProcessId process, ThreadId thread, TextId overlapped) {
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i) {
        const Operation one = m_machine.operations[i];
        if (!one.pending || one.file != file || m_machine[one.thread].process != process ||
            (thread.valid() && one.thread != thread) || (overlapped.valid() && one.overlapped != overlapped))
            continue;
        m_core.note({.kind = MeaningKind::operationCancelled, .process = process, .object = file});
        cancel(OperationId{i}, error::operationAborted);
        ++count;
    }
    return count;
}

void Operations::threadEnds(ThreadId thread, bool withProcess) {
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i) {
        const Operation& one = m_machine.operations[i];
        if (!one.pending || !one.asynchronous || one.thread != thread)
            continue;
        const auto* file = std::get_if<FileBody>(&m_machine[one.file].body);
        const bool tellsPort = (file ? file->port : deviceOf(m_machine, one.file)->port).valid();
        if (withProcess || !tellsPort)
            cancel(OperationId{i}, error::operationAborted);
    }
}

void Operations::awaitResult(Caller caller, OperationId id) {
    const Operation& operation = m_machine[id];
    const ObjectId told = operation.event.valid() ? operation.event : operation.file;
    Thread waiting = m_machine[caller.thread];
    waiting.awaitsDevice = false;
    waiting.takesPacket = false;
    waiting.waitReturns = ValueKind::boolean;
    waiting.operation = id;
    constexpr std::uint32_t endlessly = 0xFFFF'FFFF;
    m_kernel.waits.begin(caller, {&told, 1}, endlessly, waiting);
}

OperationId Operations::oldest(OperationKind kind, ObjectId file) const {
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i)
        if (const Operation& one = m_machine.operations[i];
            one.pending && one.kind == kind && one.file == file)
            return OperationId{i};
    return {};
}

void Operations::endAllOn(ObjectId file, std::uint32_t error) {
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i)
        if (const Operation& one = m_machine.operations[i];
            one.pending && one.file == file && one.kind != OperationKind::write)
            end(OperationId{i}, error, 0);
}

void Operations::endWritesTo(ObjectId queue, std::uint32_t error) {
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i)
        if (const Operation& one = m_machine.operations[i];
            one.pending && one.kind == OperationKind::write && one.queue == queue)
            end(OperationId{i}, error, 0);
}

void Operations::endInstanceWaits(ObjectId server, std::uint32_t error) {
    const auto nameOf = [&](ObjectId end) { return m_texts[deviceOf(m_machine, end)->name]; };
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i)
        if (const Operation& one = m_machine.operations[i]; one.pending &&
                                                            one.kind == OperationKind::instanceWait &&
                                                            samePath(nameOf(one.queue), nameOf(server)))
            end(OperationId{i}, error, 0);
}

void Operations::instanceListens(ObjectId server) { endInstanceWaits(server, error::success); }

void Operations::instancesGone(ObjectId server) {
    if (openDevices(m_machine, m_texts, DeviceKind::pipeServer, m_texts[deviceOf(m_machine, server)->name])
            .empty())
        endInstanceWaits(server, error::fileNotFound);
}

} // namespace handlelab
