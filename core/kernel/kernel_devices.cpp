// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to files and devices besides their handles: the end of a file object, the end of a file, a
// change in a watched folder, threads that wait for a device.
#include "core/kernel/kernel.h"
#include "core/machine/devices.h"
#include "core/machine/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t fileNameChange = 0x1;

/// Whether somebody has the file open. A file mapping alone does not keep it in its folder.
bool isOpen(const Machine& machine, FileId file) {
    for (const Object& object : machine.objects) {
        const auto* body = std::get_if<FileBody>(&object.body);
        if (body && body->file == file && object.counts.handles != 0)
            return true;
    }
    return false;
}

/// Whether a notification for `folder` is about `path`.
bool watches(std::string_view folder, std::string_view path, bool subtree) {
    std::string above = parentFolder(path);
    while (!samePath(above, folder)) {
        const std::string next = parentFolder(above);
        if (!subtree || next == above)
            return false;
        above = next;
    }
    return true;
}

} // namespace

void Kernel::folderChanged(std::string_view path, std::uint32_t what) {
    for (std::uint32_t i = 0; i < m_machine.objects.size(); ++i) {
        const DeviceBody* notify = deviceOf(m_machine, ObjectId{i});
        if (!notify || notify->kind != DeviceKind::directoryNotify ||
            m_machine.objects[i].counts.handles == 0 || (notify->limit & what) == 0 ||
            !watches(m_texts[notify->name], path, notify->subtree))
            continue;
        DeviceBody after = *notify;
        after.pending =
            notify->signaled ? 1 : 0; // changes after the first one count for the next notification
        after.signaled = true;
        setBody({.kind = MeaningKind::notificationSignaled, .object = ObjectId{i}}, ObjectId{i}, after);
        wakeWaiters(ObjectId{i});
    }
}

void Kernel::deleteFile(FileId file) {
    FileNode node = m_machine[file];
    m_log.begin({.kind = MeaningKind::fileDeletePending, .index = file.index});
    node.deletePending = true;
    change(Place<FileNode>{file.index}, node);
    removeIfUnused(file);
}

void Kernel::removeIfUnused(FileId file) {
    FileNode node = m_machine[file];
    if (!node.deletePending || node.deleted || isOpen(m_machine, file))
        return;
    m_log.begin({.kind = MeaningKind::fileDeleted, .index = file.index});
    node.deleted = true;
    change(Place<FileNode>{file.index}, node);
    folderChanged(m_texts[node.path], fileNameChange);
}

/// What the end of a device object means to the other end and to the library of sockets.
void Kernel::cleanUpDevice(ObjectId object) {
    const DeviceBody* device = deviceOf(m_machine, object);
    if (const ObjectId other = device->partner; other.valid()) {
        DeviceBody alone = *deviceOf(m_machine, other);
        alone.partner = {};
        setBody({.kind = MeaningKind::pipeBroken, .object = other}, other, alone);
        DeviceBody closed = *device;
        closed.partner = {};
        change(Place<ObjectBody>{object.index}, ObjectBody{closed});
        while (endDeviceWait(other, error::brokenPipe)) {
        }
    }
    for (std::uint32_t i = 0; i < m_machine.sideObjects.size(); ++i)
        if (const SideObject& side = m_machine.sideObjects[i];
            side.alive && side.kind == SideKind::socketState && side.object == object)
            m_log.begin({.kind = MeaningKind::socketStateLeaks,
                         .process = side.process,
                         .object = object,
                         .index = i});
}

void Kernel::setStandardHandle(ProcessId process, std::uint32_t slot, Handle value) {
    m_log.begin({.kind = MeaningKind::standardHandleSet,
                 .process = process,
                 .index = slot,
                 .value = static_cast<std::uint32_t>(value.value)});
    Process after = m_machine[process];
    after.standardHandles[slot] = value;
    change(Place<Process>{process.index}, after);
}

void Kernel::awaitDevice(Caller caller, ObjectId device) {
    DeviceBody busy = *deviceOf(m_machine, device);
    busy.signaled = false;
    setBody({.kind = MeaningKind::inputAwaited, .process = caller.process, .object = device}, device, busy);
    waitForDevice(caller, device, false);
}

void Kernel::awaitOthers(Caller caller, ObjectId file) {
    m_log.begin({.kind = MeaningKind::closeAwaitsOthers, .process = caller.process, .object = file});
    waitForDevice(caller, file, true);
}

void Kernel::waitForDevice(Caller caller, ObjectId device, bool closes) {
    Thread waiting = m_machine[caller.thread];
    waiting.awaitsDevice = true;
    waiting.closes = closes;
    waiting.takesPacket = false;
    waiting.waitReturns =
        deviceOf(m_machine, device)->kind == DeviceKind::socket ? ValueKind::handle : ValueKind::boolean;
    constexpr std::uint32_t endlessly = 0xFFFF'FFFF;
    beginWait(caller, {&device, 1}, endlessly, waiting);
}

bool Kernel::closeMustWait(ObjectId file) const {
    const DeviceBody* device = deviceOf(m_machine, file);
    return device && device->kind != DeviceKind::socket && !device->overlapped &&
           m_machine[file].counts.handles == 0 && deviceWaiter(file).valid();
}

/// Whether nobody but one thread, whose call ends now, keeps a closed device from being cleaned up.
bool Kernel::endsClose(ObjectId device) const {
    return closeMustWait(device) && std::ranges::count_if(m_machine.waits, [&](const WaitBlock& block) {
                                        return block.active && block.object == device &&
                                               m_machine[block.thread].awaitsDevice;
                                    }) == 1;
}

/// Lets the thread go that closed the last handle, if it is the only one left.
void Kernel::finishClose(ObjectId object) {
    if (endsClose(object) && m_machine[deviceWaiter(object)].closes)
        endDeviceWait(object, error::success);
}

ThreadId Kernel::deviceWaiter(ObjectId device) const {
    for (const WaitBlock& block : m_machine.waits)
        if (block.active && block.object == device && m_machine[block.thread].awaitsDevice)
            return block.thread;
    return {};
}

bool Kernel::endDeviceWait(ObjectId device, std::uint32_t error, std::uint32_t result) {
    const ThreadId id = deviceWaiter(device);
    if (!id.valid())
        return false;
    if (endsClose(device))
        cleanUpDevice(device);
    DeviceBody ready = *deviceOf(m_machine, device);
    ready.signaled = true;
    change(Place<ObjectBody>{device.index}, ObjectBody{ready});
    const std::uint32_t failure = m_machine[id].waitReturns == ValueKind::handle ? 0xFFFF'FFFF : 0;
    endWait(id, error == 0 ? result : failure);
    if (error != 0)
        setLastError(id, error);
    finishClose(device);
    return true;
}

} // namespace handlelab
