// SPDX-License-Identifier: GPL-3.0-or-later
// Anonymous pipes, and what can be asked of any pipe (win32-semantics section 2).
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/known_calls.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/calls/use_file.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t readEndAccess = 0x120189, writeEndAccess = 0x120196;

Returned createPipe(CallContext& c, Out readEnd, Out writeEnd, SecurityAttributes attributes,
                    std::uint32_t size) {
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    if (const Refusal refusal = c.kernel.security.checkNew(c.caller, attributes))
        return c.fail(refusal);
    if (const Refusal full = noRoom(c, 2))
        return c.fail(full);
    const ObjectId reader{static_cast<std::uint32_t>(c.kernel.machine().objects.size())};
    const ObjectId writer{reader.index + 1};
    constexpr std::uint32_t defaultSize = 4096;
    const std::uint32_t quota = size == 0 ? defaultSize : size;
    const DeviceBody half{
        .peer = c.caller.process, .quota = quota, .peerQuota = quota, .connected = true, .signaled = true};
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

Returned peekNamedPipe(CallContext& c, Handle pipe, Ignored, std::uint32_t wanted, Out read, Out available,
                       Out left) {
    const UsedFile file = usePipe(c, pipe, access::fileReadData);
    if (!file.ok())
        return stop(c, file);
    const ObjectId object = file.entry.object;
    const DeviceBody end = *deviceOf(c.kernel.machine(), object);
    if (!c.kernel.pipes.hasData(object) && !end.partner.valid())
        return c.fail(refuseDevice(c, object, end.connected ? error::brokenPipe : error::badPipe));
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = end.pending});
    const std::vector<std::uint32_t> lengths = messagesOf(c.kernel.texts(), end);
    const std::uint32_t next = end.byMessage ? (lengths.empty() ? 0 : lengths.front()) : end.pending;
    const std::uint32_t copied = std::min(wanted, next);
    const auto put = [&](const Out& out, std::uint32_t value) {
        c.out.put(out.variable, {ValueKind::integer, value}, {});
    };
    put(read, copied);
    put(available, end.pending);
    put(left, (end.byMessage ? next : 0u) - copied); // Windows says so also where there are no messages
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
            securityAttributes("lpPipeAttributes"),
            dword("nSize", "0",
                  CORE_TR("Calls", "How many bytes may wait in it before a write must wait; 0 for 4096."))),
        Described<peekNamedPipe>::as(
            {"PeekNamedPipe", group::ask, Returns::boolean,
             CORE_TR("Calls",
                     "How many bytes can be read from a pipe, without taking them and without waiting.")},
            only((isDevice<DeviceKind::pipeServer, DeviceKind::pipeClient, DeviceKind::pipeRead>),
                 handleTo(ObjectType::file, "hNamedPipe",
                          CORE_TR("Calls", "A handle to a pipe that can read."))),
            writtenAs("buffer", ignored("lpBuffer"), "static char buffer[65536] = {};"),
            seldom(dword("nBufferSize", "0", CORE_TR("Calls", "How many bytes are copied at most."))),
            seldom(out(ParameterKind::outDword, "lpBytesRead", "NULL",
                       CORE_TR("Calls", "Receives how many bytes were copied; they stay in the pipe."))),
            out(ParameterKind::outDword, "lpTotalBytesAvail", "&available",
                CORE_TR("Calls", "Receives the number of bytes.")),
            seldom(out(ParameterKind::outDword, "lpBytesLeftThisMessage", "NULL",
                       CORE_TR("Calls", "Receives how many bytes of the next message were not copied.")))),
    };
}

} // namespace handlelab
