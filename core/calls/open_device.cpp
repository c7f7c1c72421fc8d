// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/open_device.h"

#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

constexpr std::uint32_t overlappedFlag = 0x4000'0000;

/// What a client tells about itself: how far the server may act as it, and whether that holds at once or from
/// the first read on.
Pipes::Client clientOf(std::uint32_t flags) {
    constexpr std::uint32_t present = 0x10'0000, tracking = 0x4'0000, levels = 0x3'0000, shift = 16;
    constexpr std::uint8_t impersonation = 2;
    if ((flags & present) == 0)
        return {.level = impersonation, .known = false};
    return {.level = static_cast<std::uint8_t>((flags & levels) >> shift), .known = (flags & tracking) == 0};
}

Returned openPipe(CallContext& c, const DevicePath& path, DeviceBody body,
                  const SecurityAttributes& attributes, std::uint32_t flags) {
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
    const ObjectId server = listeningInstance(machine, c.kernel.texts(), path.name);
    if (!server.valid())
        return c.refuse(MeaningKind::deviceBusy, error::pipeBusy, {.object = servers.front()});
    if (const Refusal full = noRoom(c))
        return c.fail(full);
    const DeviceBody serving = *deviceOf(machine, server);
    body.kind = DeviceKind::pipeClient;
    body.connected = true;
    body.partner = server;
    body.peer = machine[server].header.creator;
    body.byMessage = serving.byMessage; // it reads bytes all the same, until it asks for messages
    body.quota = serving.peerQuota;
    body.peerQuota = serving.quota;
    const ObjectId client{static_cast<std::uint32_t>(machine.objects.size())};
    const auto handle = insertDevice(c, body, {}, attributes.inheritHandle);
    c.kernel.pipes.connect(server, client, clientOf(flags));
    return c.handle(handle.value);
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
    case DevicePlace::pipeFolder:
        return DeviceKind::pipeFolder;
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
                    const SecurityAttributes& attributes, std::uint32_t flags) {
    const bool ofConsole =
        path.place == DevicePlace::consoleInput || path.place == DevicePlace::consoleOutput;
    DeviceBody body{.name = c.kernel.texts().texts.intern(path.name),
                    .access = granted,
                    .share = share,
                    .kind = kindOf(path.place),
                    .signaled = path.place != DevicePlace::consoleInput, // nobody has typed anything
                    .overlapped = (flags & overlappedFlag) != 0 && !ofConsole};
    if (path.place == DevicePlace::pipe)
        return openPipe(c, path, body, attributes, flags);
    if (const Refusal refusal = checkOpen(c, path))
        return c.fail(refusal);
    const auto handle = insertDevice(c, body, attributes.descriptor, attributes.inheritHandle);
    return handle.ok() ? c.handle(handle.value) : c.fail(handle.refusal);
}

} // namespace handlelab
