// SPDX-License-Identifier: GPL-3.0-or-later
// I/O completion ports (win32-semantics sections 2 and 11). Not modelled: how many threads may run.
#include "core/calls/calls.h"
#include "core/calls/named.h"
#include "core/calls/waiting.h"

#include <array>

namespace handlelab {

namespace {

/// Whether a file object was opened for asynchronous I/O and belongs to no port yet.
bool canJoin(const ObjectBody& body) {
    if (const auto* file = std::get_if<FileBody>(&body))
        return file->overlapped && !file->port.valid();
    const auto* device = std::get_if<DeviceBody>(&body);
    return device && (device->overlapped || device->kind == DeviceKind::socket) && !device->port.valid();
}

Outcome<Handle> newPort(CallContext& c) {
    const auto opened = c.kernel.names.create(c.caller, ObjectType::ioCompletion, IoCompletionBody{}, {}, {},
                                              info(ObjectType::ioCompletion).createAccess);
    return {opened.value.handle, opened.refusal};
}

/// Makes a file object belong to a port.
Refusal associate(CallContext& c, Handle file, Handle port, std::uint32_t key) {
    const auto foundFile = c.kernel.tables.use(c.caller, file, ObjectType::file, 0);
    if (!foundFile.ok())
        return foundFile.refusal;
    if (!canJoin(c.kernel.machine()[foundFile.value.object].body))
        return c.refusal(MeaningKind::parameterRefused, error::invalidParameter, {.value = 1});
    const auto foundPort = c.kernel.tables.use(c.caller, port, ObjectType::ioCompletion, access::portModify);
    if (!foundPort.ok())
        return foundPort.refusal;
    c.kernel.ports.join(c.caller, foundFile.value.object, foundPort.value.object, key);
    return {};
}

Returned createIoCompletionPort(CallContext& c, Handle file, Handle existing, std::uint32_t key, Ignored) {
    const bool alone = file == invalidHandleValue;
    if (alone && existing != nullHandle)
        return refuseParameter(c, 2);
    Handle port = existing;
    if (existing == nullHandle) {
        const auto made = newPort(c);
        if (!made.ok())
            return c.fail(made.refusal);
        port = made.value;
    }
    const Refusal refusal = alone ? Refusal() : associate(c, file, port, key);
    if (!refusal)
        return c.handle(port);
    if (existing == nullHandle)
        c.kernel.tables.close(c.caller.process, *indexOf(c.kernel.machine().rules, port));
    return c.fail(refusal);
}

Returned postPacket(CallContext& c, Handle port, std::uint32_t bytes, std::uint32_t key,
                    AddressArgument overlapped) {
    const auto found = c.kernel.tables.use(c.caller, port, ObjectType::ioCompletion, access::portModify);
    if (!found.ok())
        return c.fail(found.refusal);
    c.kernel.ports.queue(
        c.caller, {.port = found.value.object, .key = key, .overlapped = overlapped.value, .bytes = bytes});
    return c.truth();
}

Returned getPacket(CallContext& c, Handle port, Out bytes, Out key, Out overlapped,
                   std::uint32_t milliseconds) {
    const auto fail = [&](const Refusal& refusal) {
        c.out.put(overlapped.variable, {ValueKind::address, 0}, {}); // NULL: no packet was taken
        return c.fail(refusal);
    };
    const auto found = c.kernel.tables.use(c.caller, port, ObjectType::ioCompletion, access::portModify);
    if (!found.ok())
        return fail(found.refusal);
    const auto taken = c.kernel.ports.take(c.caller, found.value.object, milliseconds);
    if (!taken) {
        const auto word = [&](const Out& out) {
            return out.variable.empty() ? TextId{} : c.kernel.texts().texts.intern(out.variable);
        };
        c.kernel.ports.expect(c.caller.thread, std::array{word(bytes), word(key), word(overlapped)});
        return c.none();
    }
    if (*taken)
        return fail(*taken);
    const CompletionPacket& packet = c.kernel.machine()[c.kernel.machine()[c.caller.thread].packet];
    const CompletionPacket copy = packet; // storing a variable makes lists grow
    c.out.put(bytes.variable, {ValueKind::integer, copy.bytes}, {});
    c.out.put(key.variable, {ValueKind::integer, copy.key}, {});
    c.out.put(overlapped.variable, {ValueKind::address, copy.overlapped}, {});
    if (copy.error != 0)
        return c.refuse(MeaningKind::operationFailed, copy.error,
                        {.object = found.value.object, .value = copy.error});
    return c.truth();
}

Typed<Handle> toPort() {
    return handleTo(ObjectType::ioCompletion, "CompletionPort",
                    CORE_TR("Calls", "A handle to an I/O completion port."));
}

} // namespace

std::vector<CallDescription> completionPortCalls() {
    return {
        Described<createIoCompletionPort>::as(
            {"CreateIoCompletionPort", group::create, Returns::handleOrNull,
             CORE_TR(
                 "Calls",
                 "Creates an I/O completion port, or makes a file belong to one; then the handle of "
                 "the port is returned, not a new one. Every operation of the file that had an OVERLAPPED "
                 "then queues a packet when it ends.")},
            handleTo(ObjectType::file, "FileHandle",
                     CORE_TR("Calls",
                             "A file opened with FILE_FLAG_OVERLAPPED, or INVALID_HANDLE_VALUE for a "
                             "port alone."),
                     "INVALID_HANDLE_VALUE"),
            handleTo(ObjectType::ioCompletion, "ExistingCompletionPort",
                     CORE_TR("Calls", "The port the file shall belong to; NULL makes a new one."), "NULL"),
            dword("CompletionKey", "0", CORE_TR("Calls", "A number that comes with the packets of the file."),
                  ParameterKind::size),
            ignored("NumberOfConcurrentThreads", "0")),
        Described<postPacket>::common(
            {"PostQueuedCompletionStatus", group::use, Returns::boolean,
             CORE_TR("Calls", "Queues a packet to the port. Needs IO_COMPLETION_MODIFY_STATE.")},
            toPort(), dword("dwNumberOfBytesTransferred", "0", CORE_TR("Calls", "Passed on as it is.")),
            dword("dwCompletionKey", "0", CORE_TR("Calls", "Passed on as it is."), ParameterKind::size),
            castTo("LPOVERLAPPED", address("lpOverlapped", CORE_TR("Calls", "Passed on as it is."), "NULL"))),
        Described<getPacket>::common(
            {"GetQueuedCompletionStatus", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Takes the oldest packet, or waits for one; of several threads the one that came "
                     "last gets it. A time-out is FALSE with WAIT_TIMEOUT."),
             timePasses},
            toPort(),
            out(ParameterKind::outDword, "lpNumberOfBytesTransferred", "&bytes",
                CORE_TR("Calls", "Receives the bytes of the packet.")),
            declaredAs(CType::pointerSized, out(ParameterKind::outDword, "lpCompletionKey", "&key",
                                                CORE_TR("Calls", "Receives the key of the packet."))),
            castTo("LPOVERLAPPED",
                   out(ParameterKind::outAddress, "lpOverlapped", "&overlapped",
                       CORE_TR("Calls", "Receives the address in the packet; NULL when none was taken."))),
            timeOut("0")),
    };
}

} // namespace handlelab
