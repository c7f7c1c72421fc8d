// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes and messages in pipes (win32-semantics section 15.2).
//
// All that was written and not read lies in the queue of the end that will read it, also the bytes of writes
// that still wait. Such a write knows how far behind the place of reading its last byte lies, and ends when
// that is no more than the quota of the queue.
#include "core/kernel/parts/pipes.h"
#include "core/kernel/kernel.h"
#include "core/machine/views/devices.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

namespace {

/// How much of its messages a read takes from their front; they become what is left.
Pipes::Taken takeMessages(std::vector<std::uint32_t>& lengths, bool readsMessages, std::uint32_t wanted) {
    Pipes::Taken taken;
    do {
        const std::uint32_t bytes = std::min(lengths.front(), wanted - taken.bytes);
        taken.bytes += bytes;
        const bool whole = bytes == lengths.front();
        if (whole)
            lengths.erase(lengths.begin());
        else
            lengths.front() -= bytes;
        if (readsMessages)
            taken.error = whole ? error::success : error::moreData;
    } while (!readsMessages && taken.bytes < wanted && !lengths.empty());
    return taken;
}

} // namespace

bool Pipes::hasData(ObjectId end) const {
    const DeviceBody& body = *deviceOf(m_machine, end);
    return body.pending != 0 || body.messages.valid();
}

Pipes::Taken Pipes::take(ProcessId reader, ObjectId end, std::uint32_t wanted) {
    DeviceBody body = *deviceOf(m_machine, end);
    Taken taken{.bytes = std::min(body.pending, wanted)};
    if (body.byMessage) {
        std::vector<std::uint32_t> lengths = messagesOf(m_texts, body);
        taken = takeMessages(lengths, body.readsMessages, wanted);
        body.messages = storedMessages(m_texts, lengths);
    }
    body.pending -= taken.bytes;
    if (body.kind == DeviceKind::pipeServer || body.kind == DeviceKind::pipeRead)
        body.knowsClient = true;
    m_kernel.objects.setBody(
        {.kind = MeaningKind::fileRead, .process = reader, .object = end, .value = taken.bytes}, end, body);
    makeRoom(end, taken.bytes);
    return taken;
}

void Pipes::makeRoom(ObjectId end, std::uint32_t bytes) {
    const std::uint32_t quota = deviceOf(m_machine, end)->quota;
    const auto isHere = [&](const Operation& one) {
        return one.pending && one.kind == OperationKind::write && one.queue == end;
    };
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i)
        if (Operation write = m_machine.operations[i]; isHere(write)) {
            write.behind -= std::min(write.behind, bytes);
            m_kernel.operations.update(OperationId{i}, write);
        }
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i)
        if (const Operation write = m_machine.operations[i]; isHere(write) && write.behind <= quota)
            m_kernel.operations.end(OperationId{i}, error::success, write.bytes);
}

void Pipes::completeReads(ObjectId end) {
    for (OperationId read = m_kernel.operations.oldest(OperationKind::read, end);
         read.valid() && hasData(end); read = m_kernel.operations.oldest(OperationKind::read, end)) {
        const Operation waiting = m_machine[read];
        const Taken taken = take(m_machine[waiting.thread].process, end, waiting.bytes);
        m_kernel.operations.end(read, taken.error, taken.bytes);
    }
}

Pipes::Put Pipes::put(ProcessId writer, ObjectId from, std::uint32_t bytes) {
    const DeviceBody sender = *deviceOf(m_machine, from);
    const ObjectId receiver = sender.partner;
    DeviceBody body = *deviceOf(m_machine, receiver);
    bool refused = false;
    if (sender.noWait) {
        std::uint32_t wanted = 0; // by reads that wait; they find an empty queue
        for (const Operation& read : m_machine.operations)
            if (read.pending && read.kind == OperationKind::read && read.file == receiver)
                wanted += read.bytes;
        const std::uint32_t room = body.quota - std::min(body.quota, body.pending);
        if (refused = bytes > std::uint64_t{wanted} + room; refused)
            bytes = body.byMessage ? 0 : wanted;
    }
    if (refused)
        m_core.note({.kind = MeaningKind::pipeFull, .process = writer, .object = receiver, .value = bytes});
    if (refused && bytes == 0)
        return {};
    body.pending += bytes;
    if (body.byMessage) {
        std::vector<std::uint32_t> lengths = messagesOf(m_texts, body);
        lengths.push_back(bytes);
        body.messages = storedMessages(m_texts, lengths);
    }
    m_kernel.objects.setBody(
        {.kind = MeaningKind::fileWritten, .process = writer, .object = receiver, .value = bytes}, receiver,
        body);
    completeReads(receiver);
    const DeviceBody& after = *deviceOf(m_machine, receiver);
    const bool waits = bytes != 0 && !sender.noWait && after.pending > after.quota;
    return {bytes, waits ? after.pending : 0};
}

void Pipes::takeBack(const Operation& write) {
    const DeviceBody* queue = deviceOf(m_machine, write.queue);
    const std::uint32_t unread = std::min(write.behind, write.bytes);
    if (unread == 0 || queue->pending < unread)
        return;
    DeviceBody body = *queue;
    body.pending -= unread;
    if (body.byMessage) {
        std::vector<std::uint32_t> lengths = messagesOf(m_texts, body);
        std::uint32_t behind = 0;
        const auto own = std::ranges::find_if(lengths, [&](std::uint32_t length) {
            behind += length;
            return behind >= write.behind && length != 0;
        });
        if (own != lengths.end())
            lengths.erase(own);
        body.messages = storedMessages(m_texts, lengths);
    }
    m_kernel.objects.setBody({.kind = MeaningKind::bytesTakenBack, .object = write.queue, .value = unread},
                             write.queue, body);
    for (std::uint32_t i = 0; i < m_machine.operations.size(); ++i)
        if (Operation other = m_machine.operations[i]; other.pending && other.kind == OperationKind::write &&
                                                       other.queue == write.queue &&
                                                       other.behind > write.behind) {
            other.behind -= unread;
            m_kernel.operations.update(OperationId{i}, other);
        }
    makeRoom(write.queue, 0);
}

void Pipes::listen(ProcessId server, ObjectId end) {
    DeviceBody body = *deviceOf(m_machine, end);
    body.listening = true;
    body.turn = turnBehind(m_machine, m_texts, m_texts[body.name]);
    m_kernel.objects.setBody({.kind = MeaningKind::pipeListens, .process = server, .object = end}, end, body);
    m_kernel.operations.instanceListens(end);
}

void Pipes::connect(ObjectId server, ObjectId client, Client told) {
    DeviceBody body = *deviceOf(m_machine, server);
    body.connected = true;
    body.listening = false;
    body.partner = client;
    body.peer = m_machine[client].header.creator;
    body.clientLevel = told.level & 3;
    body.knowsClient = told.known;
    m_kernel.objects.setBody({.kind = MeaningKind::pipeConnected, .object = server, .extra = client.index},
                             server, body);
    m_kernel.operations.endAllOn(server, error::success);
}

void Pipes::disconnect(ObjectId server) {
    DeviceBody body = *deviceOf(m_machine, server);
    const ObjectId client = body.partner;
    const auto cut = [](DeviceBody& end) {
        end.connected = false;
        end.partner = {};
        end.peer = {};
        end.knowsClient = false;
        end.pending = 0; // what it had not read yet is lost
        end.messages = {};
    };
    cut(body);
    m_kernel.objects.setBody({.kind = MeaningKind::pipeDisconnected, .object = server, .extra = client.index},
                             server, body);
    if (client.valid()) {
        DeviceBody other = *deviceOf(m_machine, client);
        cut(other);
        m_kernel.objects.setBody({.kind = MeaningKind::pipeBroken, .object = client}, client, other);
        m_kernel.operations.endWritesTo(client, error::pipeNotConnected);
        m_kernel.operations.endAllOn(client, error::pipeNotConnected);
    }
    m_kernel.operations.endWritesTo(server, error::pipeNotConnected);
    m_kernel.operations.endAllOn(server, error::pipeNotConnected);
}

void Pipes::close(ObjectId end) {
    DeviceBody closed = *deviceOf(m_machine, end);
    const ObjectId other = closed.partner;
    closed.partner = {};
    closed.listening = false;
    closed.pending = 0; // nobody will read it
    closed.messages = {};
    if (other.valid()) {
        DeviceBody alone = *deviceOf(m_machine, other);
        alone.partner = {};
        m_kernel.objects.setBody({.kind = MeaningKind::pipeBroken, .object = other}, other, alone);
        change(Slot<ObjectBody>{end.index}, ObjectBody{closed});
        m_kernel.operations.endAllOn(other, error::brokenPipe);
    }
    m_kernel.operations.endAllOn(end, error::brokenPipe);
    m_kernel.operations.endWritesTo(end, error::brokenPipe);
    if (closed.kind == DeviceKind::pipeServer)
        m_kernel.operations.instancesGone(end);
}

} // namespace handlelab
