// SPDX-License-Identifier: GPL-3.0-or-later
// The server's end of a named pipe: CreateNamedPipe, ConnectNamedPipe, DisconnectNamedPipe (win32-semantics
// sections 2 and 2.1).
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/calls/use_file.h"
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

/// Whether another instance of a pipe is refused. Its type need not be that of the others: it is the pipe's.
Refusal checkInstance(CallContext& c, const std::vector<ObjectId>& instances, const DeviceBody& wanted,
                      std::uint32_t openMode) {
    const Machine& machine = c.kernel.machine();
    const ObjectId first = instances.front();
    const DeviceBody pipe = *deviceOf(machine, first);
    constexpr std::uint32_t createInstance = access::fileAppendData; // FILE_CREATE_PIPE_INSTANCE
    const auto granted = c.kernel.security.check(c.caller, first, wanted.access | createInstance);
    if (!granted.ok())
        return granted.refusal.as(error::accessDenied);
    if ((openMode & firstInstance) || pipe.access != wanted.access)
        return refuseDevice(c, first, error::accessDenied);
    if (wanted.readsMessages && !pipe.byMessage)
        return c.refusal(MeaningKind::parameterRefused, error::invalidParameter, {.value = 3});
    if (instances.size() >= pipe.limit && pipe.limit != 255)
        return c.refusal(MeaningKind::deviceBusy, error::pipeBusy, {.object = first});
    return {};
}

/// Whether the name of a pipe cannot be served.
Refusal checkName(CallContext& c, const PathArgument& name, const std::optional<DevicePath>& path) {
    constexpr std::size_t longestName = 256;
    const auto refused = [&](std::uint32_t error) {
        return c.refusal(MeaningKind::nameRefused, error, {.value = error});
    };
    if (!name.given)
        return refused(error::pathNotFound);
    if (!path || path->place != DevicePlace::pipe || path->name.size() > longestName)
        return refused(error::invalidName);
    return {};
}

Returned createNamedPipe(CallContext& c, PathArgument name, std::uint32_t openMode, std::uint32_t pipeMode,
                         std::uint32_t instances, std::uint32_t outSize, std::uint32_t inSize,
                         std::uint32_t timeout, SecurityAttributes attributes) {
    const auto path = devicePath(name.text);
    if (!name.given)
        return c.fail(checkName(c, name, path));
    if (const std::uint32_t wrong = wrongArgument(openMode, pipeMode, instances))
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = wrong});
    if (const Refusal refusal = checkName(c, name, path))
        return c.fail(refusal);
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    const std::uint32_t generic =
        (openMode & inbound ? access::genericRead : 0) | (openMode & outbound ? access::genericWrite : 0);
    DeviceBody body{.name = c.kernel.texts().texts.intern(path->name),
                    .access = mapGeneric(ObjectType::file, generic),
                    .quota = inSize,
                    .peerQuota = outSize,
                    .limit = instances,
                    .timeout = timeout,
                    .kind = DeviceKind::pipeServer,
                    .listening = true,
                    .signaled = true,
                    .byMessage = (pipeMode & messageType) != 0,
                    .readsMessages = (pipeMode & messageReading) != 0,
                    .noWait = (pipeMode & noWaiting) != 0,
                    .overlapped = (openMode & overlappedFlag) != 0,
                    .turn = turnBehind(c.kernel.machine(), c.kernel.texts(), path->name)};
    const auto others = openDevices(c.kernel.machine(), c.kernel.texts(), DeviceKind::pipeServer, path->name);
    SecurityId security = attributes.descriptor.valid() ? attributes.descriptor : SecurityId{};
    if (!others.empty()) {
        if (const Refusal refusal = checkInstance(c, others, body, openMode))
            return c.fail(refusal);
        security = c.kernel.machine()[others.front()].header.security; // one for all instances
        const DeviceBody& first = *deviceOf(c.kernel.machine(), others.front());
        body.limit = first.limit;
        body.timeout = first.timeout;
        body.byMessage = first.byMessage;
    } else if (const Refusal refusal = c.kernel.security.checkNew(c.caller, attributes)) {
        return c.fail(refusal);
    } else if (!security.valid()) {
        security = defaultSecurity(c);
    }
    // The mode may ask for standard rights, too: FILE_FLAG_FIRST_PIPE_INSTANCE has the value of WRITE_OWNER.
    const std::uint32_t rights = openMode & (access::writeDac | access::writeOwner);
    const ObjectId next{static_cast<std::uint32_t>(c.kernel.machine().objects.size())};
    const auto handle = insertDevice(c, body, security, attributes.inheritHandle, rights);
    if (!handle.ok())
        return c.fail(handle.refusal);
    c.kernel.operations.instanceListens(next);
    return c.handle(handle.value);
}

/// The server's end of a pipe that a handle leads to; other files do not know these operations. The end to
/// read from that CreatePipe makes is one too.
UsedFile useServer(CallContext& c, Handle pipe) {
    UsedFile file = useFile(c, pipe, 0);
    if (!file.ok())
        return file;
    const DeviceBody* end = deviceOf(c.kernel.machine(), file.entry.object);
    if (!end || (end->kind != DeviceKind::pipeServer && end->kind != DeviceKind::pipeRead))
        file.refusal = refuseDevice(c, file.entry.object, error::invalidFunction);
    return file;
}

Returned connectNamedPipe(CallContext& c, Handle pipe, Overlapped overlapped) {
    const Request wanted = request(c, useServer(c, pipe), OperationKind::listen, overlapped);
    if (!wanted.file.ok())
        return stop(c, wanted.file);
    const ObjectId object = wanted.file.entry.object;
    const DeviceBody end = *deviceOf(c.kernel.machine(), object);
    if (end.connected)
        return c.fail(refuseDevice(c, object, end.partner.valid() ? error::pipeConnected : error::noData));
    if (!end.listening)
        c.kernel.pipes.listen(c.caller.process, object);
    if (end.noWait)
        return c.fail(refuseDevice(c, object, error::pipeListening));
    c.kernel.operations.begin(c.caller, wanted.operation);
    return pending(c, wanted.operation, {});
}

Returned disconnectNamedPipe(CallContext& c, Handle pipe) {
    const UsedFile file = useServer(c, pipe);
    if (!file.ok())
        return stop(c, file);
    const DeviceBody end = *deviceOf(c.kernel.machine(), file.entry.object);
    if (!end.connected)
        return c.fail(refuseDevice(c, file.entry.object,
                                   end.listening ? error::pipeListening : error::pipeNotConnected));
    c.kernel.pipes.disconnect(file.entry.object);
    return c.truth();
}

} // namespace

std::vector<CallDescription> namedPipeCalls() {
    return {
        Described<createNamedPipe>::as(
            {"CreateNamedPipe", group::create, Returns::handleOrInvalid,
             CORE_TR("Calls", "Makes the server's end of a named pipe. Several instances of one name serve "
                              "several clients.")},
            such({{R"(\\.\pipe\log)"}},
                 path("lpName", CORE_TR("Calls", "The name: \\\\.\\pipe\\ and a word."))),
            choice(ConstantFamily::pipeOpenMode, "dwOpenMode", "PIPE_ACCESS_DUPLEX",
                   CORE_TR("Calls",
                           "In which direction bytes go; FILE_FLAG_FIRST_PIPE_INSTANCE refuses a name "
                           "that is served already.")),
            choice(ConstantFamily::pipeMode, "dwPipeMode", "PIPE_TYPE_BYTE",
                   CORE_TR("Calls", "A stream of bytes or messages, waiting or not.")),
            dword("nMaxInstances", "1", CORE_TR("Calls", "How many instances there may be, 1 to 255.")),
            dword("nOutBufferSize", "4096",
                  CORE_TR("Calls", "How many bytes may wait for the client before a write must wait.")),
            dword("nInBufferSize", "4096",
                  CORE_TR("Calls", "How many bytes may wait for the server before a write must wait.")),
            seldom(dword("nDefaultTimeOut", "0",
                         CORE_TR("Calls", "How long NMPWAIT_USE_DEFAULT_WAIT is, in milliseconds; 0 for "
                                          "50."))),
            securityAttributes("lpSecurityAttributes")),
        Described<connectNamedPipe>::common(
            {"ConnectNamedPipe", group::use, Returns::boolean,
             CORE_TR("Calls", "Waits for a client to open the pipe. When one has come already it fails with "
                              "ERROR_PIPE_CONNECTED, which is no fault.")},
            only(isDevice<DeviceKind::pipeServer>,
                 handleTo(ObjectType::file, "hNamedPipe", CORE_TR("Calls", "A handle to the server's end."))),
            overlapped(overlappedHelp)),
        Described<disconnectNamedPipe>::common(
            {"DisconnectNamedPipe", group::use, Returns::boolean,
             CORE_TR("Calls", "Cuts the connection to the client. The handles of both ends stay open.")},
            only(
                isDevice<DeviceKind::pipeServer>,
                handleTo(ObjectType::file, "hNamedPipe", CORE_TR("Calls", "A handle to the server's end.")))),
    };
}

} // namespace handlelab
