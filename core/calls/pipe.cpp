// SPDX-License-Identifier: GPL-3.0-or-later
// Anonymous pipes, and what can be asked of any pipe (win32-semantics section 2).
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/known_calls.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

constexpr std::uint32_t readEndAccess = 0x120189, writeEndAccess = 0x120196;

Returned createPipe(CallContext& c, Out readEnd, Out writeEnd, SecurityAttributes attributes, Ignored) {
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    if (const Refusal refusal = c.kernel.security.checkNew(c.caller, attributes))
        return c.fail(refusal);
    if (const Refusal full = noRoom(c, 2))
        return c.fail(full);
    const ObjectId reader{static_cast<std::uint32_t>(c.kernel.machine().objects.size())};
    const ObjectId writer{reader.index + 1};
    const DeviceBody half{.connected = true, .signaled = true};
    DeviceBody reading = half, writing = half;
    reading.kind = DeviceKind::pipeRead;
    reading.access = readEndAccess;
    writing.kind = DeviceKind::pipeWrite;
    writing.access = writeEndAccess;
    writing.partner = reader;
    const auto read = insertDevice(c, reading, attributes.descriptor, attributes.inheritHandle);
    const auto write = insertDevice(c, writing, attributes.descriptor, attributes.inheritHandle);
    reading.partner = writer;
    c.kernel.objects.setBody({.kind = MeaningKind::pipeConnected, .object = reader, .extra = writer.index},
                             reader, reading);
    c.out.put(readEnd.variable, {ValueKind::handle, read.value.value}, c.caller.process);
    c.out.put(writeEnd.variable, {ValueKind::handle, write.value.value}, c.caller.process);
    return c.truth();
}

Returned peekNamedPipe(CallContext& c, Handle pipe, Ignored, Ignored, Ignored, Out available, Ignored) {
    const auto found = c.kernel.tables.use(c.caller, pipe, ObjectType::file, access::fileReadData);
    if (!found.ok())
        return c.fail(found.refusal);
    const DeviceBody* end = deviceOf(c.kernel.machine(), found.value.object);
    if (!end || !isPipe(end->kind))
        return c.fail(refuseDevice(c, found.value.object, error::invalidFunction));
    if (end->pending == 0 && !end->partner.valid())
        return c.fail(
            refuseDevice(c, found.value.object, end->connected ? error::brokenPipe : error::badPipe));
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = end->pending});
    c.out.put(available.variable, {ValueKind::integer, end->pending}, {});
    return c.truth();
}

} // namespace

std::vector<CallDescription> pipeCalls() {
    return {
        Described<createPipe>::as(
            {knownCall::createPipe, group::create, Returns::boolean,
             CORE_TR("Calls", "Makes an anonymous pipe: two entries, one to read from and one to write to.")},
            out(ParameterKind::outHandle, "hReadPipe", "&hRead",
                CORE_TR("Calls", "Receives the end to read from.")),
            out(ParameterKind::outHandle, "hWritePipe", "&hWrite",
                CORE_TR("Calls", "Receives the end to write to.")),
            securityAttributes("lpPipeAttributes"), ignored("nSize", "0")),
        Described<peekNamedPipe>::as(
            {"PeekNamedPipe", group::ask, Returns::boolean,
             CORE_TR("Calls",
                     "How many bytes can be read from a pipe, without taking them and without waiting.")},
            only((isDevice<DeviceKind::pipeServer, DeviceKind::pipeClient, DeviceKind::pipeRead>),
                 handleTo(ObjectType::file, "hNamedPipe",
                          CORE_TR("Calls", "A handle to a pipe that can read."))),
            ignored("lpBuffer"), ignored("nBufferSize", "0"), ignored("lpBytesRead"),
            out(ParameterKind::outDword, "lpTotalBytesAvail", "&available",
                CORE_TR("Calls", "Receives the number of bytes.")),
            ignored("lpBytesLeftThisMessage")),
    };
}

} // namespace handlelab
