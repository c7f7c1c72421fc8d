// SPDX-License-Identifier: GPL-3.0-or-later
// The server's end of a named pipe: CreateNamedPipe, ConnectNamedPipe, DisconnectNamedPipe (win32-semantics
// sections 2 and 2.1).
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/machine/intern_descriptor.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t inbound = 1, outbound = 2, firstInstance = 0x8'0000, overlappedFlag = 0x4000'0000;
constexpr std::uint32_t messageType = 4, messageReading = 2, noWaiting = 1;

/// Who may use a pipe whose creator says nothing: SYSTEM, administrators and the creator may do everything,
/// everybody else may read.
SecurityId defaultSecurity(CallContext& c) {
    const std::string user(c.kernel.texts()[c.kernel.machine()[c.caller.process].user]);
    SecurityDescriptor descriptor{.owner = user, .group = "BU", .daclPresent = true};
    for (const Sid& sid : {Sid("SY"), Sid("BA"), Sid(user)})
        descriptor.dacl.push_back({.mask = access::genericAll, .sid = sid});
    descriptor.dacl.push_back({.mask = access::genericRead, .sid = "WD"});
    return internDescriptor(c.kernel.texts(), std::move(descriptor));
}

/// The number of the argument that is not allowed, 0 for none.
std::uint32_t wrongArgument(std::uint32_t openMode, std::uint32_t pipeMode, std::uint32_t instances) {
    if ((openMode & (inbound | outbound)) == 0)
        return 2;
    if ((pipeMode & messageReading) && !(pipeMode & messageType))
        return 3;
    return instances == 0 || instances > 255 ? 4 : 0;
}

/// The error that another instance of a pipe gives, 0 for none.
Refusal checkInstance(CallContext& c, const std::vector<ObjectId>& instances, const DeviceBody& wanted,
                      std::uint32_t openMode) {
    const Machine& machine = c.kernel.machine();
    const ObjectId first = instances.front();
    const DeviceBody pipe = *deviceOf(machine, first);
    constexpr std::uint32_t createInstance = access::fileAppendData; // FILE_CREATE_PIPE_INSTANCE
    const auto granted = c.kernel.security.check(c.caller, first, wanted.access | createInstance);
    if (!granted.ok())
        return granted.refusal.as(error::accessDenied);
    if ((openMode & firstInstance) || pipe.access != wanted.access || pipe.byMessage != wanted.byMessage)
        return refuseDevice(c, first, error::accessDenied);
    if (instances.size() >= pipe.limit && pipe.limit != 255)
        return c.refusal(MeaningKind::deviceBusy, error::pipeBusy, {.object = first});
    return {};
}

Returned createNamedPipe(CallContext& c, PathArgument name, std::uint32_t openMode, std::uint32_t pipeMode,
                         std::uint32_t instances, std::uint32_t, std::uint32_t, Ignored,
                         SecurityAttributes attributes) {
    if (const std::uint32_t wrong = wrongArgument(openMode, pipeMode, instances))
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = wrong});
    const auto path = devicePath(name.text);
    constexpr std::size_t longestName = 256;
    if (!path || path->place != DevicePlace::pipe || path->name.size() > longestName)
        return c.refuse(MeaningKind::nameRefused, error::invalidName, {.value = error::invalidName});
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    const std::uint32_t generic =
        (openMode & inbound ? access::genericRead : 0) | (openMode & outbound ? access::genericWrite : 0);
    DeviceBody body{.name = c.kernel.texts().texts.intern(path->name),
                    .access = mapGeneric(ObjectType::file, generic),
                    .limit = instances,
                    .kind = DeviceKind::pipeServer,
                    .listening = true,
                    .signaled = true,
                    .byMessage = (pipeMode & messageType) != 0,
                    .noWait = (pipeMode & noWaiting) != 0,
                    .overlapped = (openMode & overlappedFlag) != 0};
    const auto others = openDevices(c.kernel.machine(), c.kernel.texts(), DeviceKind::pipeServer, path->name);
    SecurityId security = attributes.descriptor.valid() ? attributes.descriptor : SecurityId{};
    if (!others.empty()) {
        if (const Refusal refusal = checkInstance(c, others, body, openMode))
            return c.fail(refusal);
        security = c.kernel.machine()[others.front()].header.security; // one for all instances
        body.limit = deviceOf(c.kernel.machine(), others.front())->limit;
    } else if (const Refusal refusal = c.kernel.security.checkNew(c.caller, attributes)) {
        return c.fail(refusal);
    } else if (!security.valid()) {
        security = defaultSecurity(c);
    }
    // The mode may ask for standard rights, too: FILE_FLAG_FIRST_PIPE_INSTANCE has the value of WRITE_OWNER.
    const std::uint32_t rights = openMode & (access::writeDac | access::writeOwner);
    const auto handle = insertDevice(c, body, security, attributes.inheritHandle, rights);
    return handle.ok() ? c.handle(handle.value) : c.fail(handle.refusal);
}

/// The server's end of a pipe that a handle leads to; other files do not know these operations. The end to
/// read from that CreatePipe makes is one too.
Outcome<FoundEntry> useServer(CallContext& c, Handle pipe) {
    auto found = c.kernel.tables.use(c.caller, pipe, ObjectType::file, 0);
    if (!found.ok())
        return found;
    const DeviceBody* end = deviceOf(c.kernel.machine(), found.value.object);
    if (!end || (end->kind != DeviceKind::pipeServer && end->kind != DeviceKind::pipeRead))
        found.refusal = refuseDevice(c, found.value.object, error::invalidFunction);
    return found;
}

Returned connectNamedPipe(CallContext& c, Handle pipe, Ignored) {
    const auto found = useServer(c, pipe);
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectId object = found.value.object;
    DeviceBody end = *deviceOf(c.kernel.machine(), object);
    if (end.connected)
        return c.fail(refuseDevice(c, object, end.partner.valid() ? error::pipeConnected : error::noData));
    if (end.noWait && end.listening)
        return c.fail(refuseDevice(c, object, error::pipeListening));
    if (!end.listening) {
        end.listening = true;
        c.kernel.objects.setBody(
            {.kind = MeaningKind::inputAwaited, .process = c.caller.process, .object = object}, object, end);
    }
    if (end.noWait)
        return c.truth();
    c.kernel.devices.await(c.caller, object);
    return c.none();
}

Returned disconnectNamedPipe(CallContext& c, Handle pipe) {
    const auto found = useServer(c, pipe);
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectId object = found.value.object;
    DeviceBody end = *deviceOf(c.kernel.machine(), object);
    if (!end.connected)
        return c.fail(
            refuseDevice(c, object, end.listening ? error::pipeListening : error::pipeNotConnected));
    const ObjectId client = end.partner;
    end.connected = false;
    end.partner = {};
    end.pending = 0;
    end.messages = {};
    c.kernel.objects.setBody({.kind = MeaningKind::pipeDisconnected, .object = object, .extra = client.index},
                             object, end);
    if (client.valid()) {
        DeviceBody cut = *deviceOf(c.kernel.machine(), client);
        cut.connected = false;
        cut.partner = {};
        cut.pending = 0; // what it had not read yet is lost
        cut.messages = {};
        c.kernel.objects.setBody({.kind = MeaningKind::pipeBroken, .object = client}, client, cut);
        while (c.kernel.devices.endWait(client, error::pipeNotConnected)) {
        }
    }
    while (c.kernel.devices.endWait(object, error::pipeNotConnected)) {
    }
    return c.truth();
}

} // namespace

std::vector<CallDescription> namedPipeCalls() {
    return {
        Described<createNamedPipe>::as(
            {"CreateNamedPipe", group::create, Returns::handleOrInvalid,
             CORE_TR("Calls", "Makes the server's end of a named pipe. Several instances of one name serve "
                              "several clients."),
             CORE_TR("Calls", "Writing never waits for room, and a pipe of messages is read as messages.")},
            such({{R"(\\.\pipe\log)"}},
                 path("lpName", CORE_TR("Calls", "The name: \\\\.\\pipe\\ and a word."))),
            choice(ConstantFamily::pipeOpenMode, "dwOpenMode", "PIPE_ACCESS_DUPLEX",
                   CORE_TR("Calls",
                           "In which direction bytes go; FILE_FLAG_FIRST_PIPE_INSTANCE refuses a name "
                           "that is served already.")),
            choice(ConstantFamily::pipeMode, "dwPipeMode", "PIPE_TYPE_BYTE",
                   CORE_TR("Calls", "A stream of bytes or messages, waiting or not.")),
            dword("nMaxInstances", "1", CORE_TR("Calls", "How many instances there may be, 1 to 255.")),
            dword("nOutBufferSize", "4096", CORE_TR("Calls", "How much may wait for the client.")),
            dword("nInBufferSize", "4096", CORE_TR("Calls", "How much may wait for the server.")),
            ignored("nDefaultTimeOut", "0"), securityAttributes("lpSecurityAttributes")),
        Described<connectNamedPipe>::common(
            {"ConnectNamedPipe", group::use, Returns::boolean,
             CORE_TR("Calls", "Waits for a client to open the pipe. When one has come already it fails with "
                              "ERROR_PIPE_CONNECTED, which is no fault.")},
            only(isDevice<DeviceKind::pipeServer>,
                 handleTo(ObjectType::file, "hNamedPipe", CORE_TR("Calls", "A handle to the server's end."))),
            ignored("lpOverlapped")),
        Described<disconnectNamedPipe>::common(
            {"DisconnectNamedPipe", group::use, Returns::boolean,
             CORE_TR("Calls", "Cuts the connection to the client. The handles of both ends stay open.")},
            only(
                isDevice<DeviceKind::pipeServer>,
                handleTo(ObjectType::file, "hNamedPipe", CORE_TR("Calls", "A handle to the server's end.")))),
    };
}

} // namespace handlelab
