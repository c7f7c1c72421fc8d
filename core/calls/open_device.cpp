// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/open_device.h"

#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

/// Makes the two ends know each other; a server that was waiting for its client goes on.
void connectEnds(CallContext& c, ObjectId server, ObjectId client) {
    DeviceBody ours = *deviceOf(c.kernel.machine(), server);
    ours.connected = true;
    ours.listening = false;
    ours.partner = client;
    c.kernel.objects.setBody({.kind = MeaningKind::pipeConnected, .object = server, .extra = client.index},
                             server, ours);
    c.kernel.devices.endWait(server, error::success);
}

Returned openPipe(CallContext& c, const DevicePath& path, DeviceBody body,
                  const SecurityAttributes& attributes) {
    const Machine& machine = c.kernel.machine();
    const std::vector<ObjectId> servers =
        openDevices(machine, c.kernel.texts(), DeviceKind::pipeServer, path.name);
    if (servers.empty())
        return c.refuse(MeaningKind::deviceMissing, error::fileNotFound);
    const auto granted = c.kernel.security.check(c.caller, servers.front(), body.access);
    if (!granted.ok())
        return c.fail(granted.refusal.as(error::accessDenied));
    const DeviceBody first = *deviceOf(machine, servers.front());
    const bool reads = (body.access & access::fileReadData) != 0;
    const bool writes = (body.access & access::fileWriteData) != 0;
    if ((reads && !(first.access & access::fileWriteData)) ||
        (writes && !(first.access & access::fileReadData)))
        return c.fail(refuseDevice(c, servers.front(), error::accessDenied));
    for (const ObjectId server : servers) {
        if (!deviceOf(machine, server)->listening)
            continue;
        if (const Refusal full = noRoom(c))
            return c.fail(full);
        body.kind = DeviceKind::pipeClient;
        body.connected = true;
        body.partner = server;
        body.byMessage = first.byMessage;
        const ObjectId client{static_cast<std::uint32_t>(machine.objects.size())};
        const auto handle = insertDevice(c, body, {}, attributes.inheritHandle);
        connectEnds(c, server, client);
        return c.handle(handle.value);
    }
    return c.refuse(MeaningKind::deviceBusy, error::pipeBusy, {.object = servers.front()});
}

/// Whether a device other than a pipe may be opened.
Refusal checkOpen(CallContext& c, const DevicePath& path) {
    const Machine& machine = c.kernel.machine();
    const auto say = [&](MeaningKind kind, ObjectId object, std::uint32_t code) {
        return c.refusal(kind, code, {.object = object});
    };
    if (path.place == DevicePlace::mailslot &&
        openDevices(machine, c.kernel.texts(), DeviceKind::mailslotServer, path.name).empty())
        return say(MeaningKind::deviceMissing, {}, error::fileNotFound);
    if (path.place != DevicePlace::serialPort)
        return {};
    if (path.name != "COM1")
        return say(MeaningKind::deviceMissing, {}, error::fileNotFound);
    const auto open = openDevices(machine, c.kernel.texts(), DeviceKind::serialPort, path.name);
    return open.empty() ? Refusal() : say(MeaningKind::deviceBusy, open.front(), error::accessDenied);
}

DeviceKind kindOf(DevicePlace place) {
    switch (place) {
    case DevicePlace::mailslot:
        return DeviceKind::mailslotClient;
    case DevicePlace::consoleInput:
        return DeviceKind::consoleInput;
    case DevicePlace::consoleOutput:
        return DeviceKind::screenBuffer;
    case DevicePlace::serialPort:
        return DeviceKind::serialPort;
    case DevicePlace::pipe:
        break;
    }
    return DeviceKind::pipeClient;
}

} // namespace

Refusal noRoom(CallContext& c, std::uint32_t more) {
    const Refusal refusal = c.kernel.objects.memoryIsExhausted(c.caller.process, more);
    return refusal ? refusal : c.kernel.tables.isFull(c.caller.process, more);
}

Refusal refuseDevice(CallContext& c, ObjectId device, std::uint32_t error) {
    return c.refusal(MeaningKind::deviceRefused, error, {.object = device, .value = error});
}

Outcome<Handle> insertDevice(CallContext& c, const DeviceBody& body, SecurityId security, bool inherit,
                             std::uint32_t more) {
    if (const Refusal full = noRoom(c))
        return Outcome<Handle>::failed(full);
    const ObjectId object = c.kernel.objects.create(c.caller, ObjectType::file, body, security);
    c.kernel.core.note({.kind = MeaningKind::deviceOpened, .process = c.caller.process, .object = object});
    return c.kernel.tables.insert(c.caller.process, object,
                                  {.access = body.access | more, .inherit = inherit});
}

Returned openDevice(CallContext& c, const DevicePath& path, std::uint32_t granted, std::uint32_t share,
                    const SecurityAttributes& attributes, bool overlapped) {
    DeviceBody body{.name = c.kernel.texts().texts.intern(path.name),
                    .access = granted,
                    .share = share,
                    .kind = kindOf(path.place),
                    .signaled = path.place != DevicePlace::consoleInput, // nobody has typed anything
                    .overlapped = overlapped};
    if (path.place == DevicePlace::pipe)
        return openPipe(c, path, body, attributes);
    if (const Refusal refusal = checkOpen(c, path))
        return c.fail(refusal);
    const auto handle = insertDevice(c, body, attributes.descriptor, attributes.inheritHandle);
    return handle.ok() ? c.handle(handle.value) : c.fail(handle.refusal);
}

} // namespace handlelab
