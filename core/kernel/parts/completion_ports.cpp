// SPDX-License-Identifier: GPL-3.0-or-later
// I/O completion ports: packets, the threads that wait for them, the files that belong to a port
// (win32-semantics sections 2 and 11). Not modelled: the number of running threads.
#include "core/kernel/kernel.h"
#include "core/win32/constants.h"

#include <algorithm>
#include <vector>

namespace handlelab {

namespace {

constexpr std::uint32_t abandonedWait = 735; // ERROR_ABANDONED_WAIT_0

} // namespace

void CompletionPorts::queue(Caller caller, CompletionPacket packet) {
    auto body = std::get<IoCompletionBody>(m_machine[packet.port].body);
    m_core.note({.kind = MeaningKind::packetQueued,
                 .process = caller.process,
                 .object = packet.port,
                 .value = body.packets,
                 .extra = body.packets + 1});
    ++body.packets;
    packet.queued = true;
    change(Slot<CompletionPacket>{grow(List::packets)}, packet);
    change(Slot<ObjectBody>{packet.port.index}, ObjectBody{body});
    m_kernel.waits.wake(packet.port);
}

void CompletionPorts::dequeue(ThreadId thread, ObjectId port) {
    const auto oldest = std::ranges::find_if(
        m_machine.packets, [&](const CompletionPacket& p) { return p.queued && p.port == port; });
    const auto index = static_cast<std::uint32_t>(oldest - m_machine.packets.begin());
    CompletionPacket packet = *oldest;
    packet.queued = false;
    auto body = std::get<IoCompletionBody>(m_machine[port].body);
    m_core.note({.kind = MeaningKind::packetTaken,
                 .process = m_machine[thread].process,
                 .object = port,
                 .value = body.packets,
                 .extra = body.packets - 1});
    --body.packets;
    change(Slot<CompletionPacket>{index}, packet);
    change(Slot<ObjectBody>{port.index}, ObjectBody{body});
    Thread after = m_machine[thread];
    after.packet = PacketId{index};
    change(Slot<Thread>{thread.index}, after);
}

std::optional<Refusal> CompletionPorts::take(Caller caller, ObjectId port, std::uint32_t milliseconds) {
    const auto taken = m_kernel.waits.waitFor(caller, {&port, 1}, false, milliseconds, true);
    if (!taken)
        return std::nullopt;
    return taken->timedOut;
}

void CompletionPorts::expect(ThreadId thread, std::span<const TextId, 3> variables) {
    Thread after = m_machine[thread];
    std::ranges::copy(variables, after.packetVariables);
    change(Slot<Thread>{thread.index}, after);
}

void CompletionPorts::abandon(ObjectId port) {
    std::vector<ThreadId> takers;
    for (const WaitBlock& block : m_machine.waits)
        if (block.active && block.object == port && m_machine[block.thread].takesPacket)
            takers.push_back(block.thread);
    for (const ThreadId thread : takers) {
        m_kernel.processes.setLastError(thread, abandonedWait);
        m_kernel.waits.end(thread, 0);
    }
}

void CompletionPorts::join(Caller caller, ObjectId file, ObjectId port, std::uint32_t key) {
    ObjectBody body = m_machine[file].body;
    if (auto* onDisk = std::get_if<FileBody>(&body))
        onDisk->port = port, onDisk->portKey = key;
    else
        std::get<DeviceBody>(body).port = port, std::get<DeviceBody>(body).portKey = key;
    auto after = std::get<IoCompletionBody>(m_machine[port].body);
    ++after.files;
    m_core.note({.kind = MeaningKind::portAssociated,
                 .process = caller.process,
                 .object = port,
                 .extra = file.index});
    change(Slot<ObjectBody>{file.index}, body);
    change(Slot<ObjectBody>{port.index}, ObjectBody{after});
    m_kernel.objects.reference(port);
}

} // namespace handlelab
