// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to devices besides their handles: the end of a file object, threads that wait for it.
#include "core/machine/views/devices.h"
#include "core/kernel/kernel.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

void Devices::cleanUp(ObjectId object) {
    const DeviceBody* device = deviceOf(m_machine, object);
    if (const ObjectId other = device->partner; other.valid()) {
        DeviceBody alone = *deviceOf(m_machine, other);
        alone.partner = {};
        m_kernel.objects.setBody({.kind = MeaningKind::pipeBroken, .object = other}, other, alone);
        DeviceBody closed = *device;
        closed.partner = {};
        change(Slot<ObjectBody>{object.index}, ObjectBody{closed});
        while (endWait(other, error::brokenPipe)) {
        }
    }
    for (std::uint32_t i = 0; i < m_machine.sideObjects.size(); ++i)
        if (const SideObject& side = m_machine.sideObjects[i];
            side.alive && side.kind == SideKind::socketState && side.object == object)
            m_core.note({.kind = MeaningKind::socketStateLeaks,
                         .process = side.process,
                         .object = object,
                         .index = i});
}

void Devices::await(Caller caller, ObjectId device) {
    DeviceBody busy = *deviceOf(m_machine, device);
    busy.signaled = false;
    m_kernel.objects.setBody({.kind = MeaningKind::inputAwaited, .process = caller.process, .object = device},
                             device, busy);
    waitFor(caller, device, false);
}

void Devices::awaitOthers(Caller caller, ObjectId file) {
    m_core.note({.kind = MeaningKind::closeAwaitsOthers, .process = caller.process, .object = file});
    waitFor(caller, file, true);
}

void Devices::waitFor(Caller caller, ObjectId device, bool closes) {
    Thread waiting = m_machine[caller.thread];
    waiting.awaitsDevice = true;
    waiting.closes = closes;
    waiting.takesPacket = false;
    waiting.waitReturns =
        deviceOf(m_machine, device)->kind == DeviceKind::socket ? ValueKind::handle : ValueKind::boolean;
    constexpr std::uint32_t endlessly = 0xFFFF'FFFF;
    m_kernel.waits.begin(caller, {&device, 1}, endlessly, waiting);
}

bool Devices::closeMustWait(ObjectId file) const {
    const DeviceBody* device = deviceOf(m_machine, file);
    return device && device->kind != DeviceKind::socket && !device->overlapped &&
           m_machine[file].counts.handles == 0 && waiterOf(file).valid();
}

bool Devices::endsClose(ObjectId device) const {
    return closeMustWait(device) && std::ranges::count_if(m_machine.waits, [&](const WaitBlock& block) {
                                        return block.active && block.object == device &&
                                               m_machine[block.thread].awaitsDevice;
                                    }) == 1;
}

void Devices::finishClose(ObjectId object) {
    if (endsClose(object) && m_machine[waiterOf(object)].closes)
        endWait(object, error::success);
}

ThreadId Devices::waiterOf(ObjectId device) const {
    for (const WaitBlock& block : m_machine.waits)
        if (block.active && block.object == device && m_machine[block.thread].awaitsDevice)
            return block.thread;
    return {};
}

bool Devices::endWait(ObjectId device, std::uint32_t error, std::uint32_t result) {
    const ThreadId id = waiterOf(device);
    if (!id.valid())
        return false;
    if (endsClose(device))
        cleanUp(device);
    DeviceBody ready = *deviceOf(m_machine, device);
    ready.signaled = true;
    change(Slot<ObjectBody>{device.index}, ObjectBody{ready});
    const std::uint32_t failure = m_machine[id].waitReturns == ValueKind::handle ? 0xFFFF'FFFF : 0;
    m_kernel.waits.end(id, error == 0 ? result : failure);
    if (error != 0)
        m_kernel.processes.setLastError(id, error);
    finishClose(device);
    return true;
}

} // namespace handlelab
