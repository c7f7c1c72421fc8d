// SPDX-License-Identifier: GPL-3.0-or-later
// ReadFile and WriteFile on files and devices (win32-semantics section 11). What is transferred is a number
// of bytes; their values are not modelled.
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/machine/views/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t sizeChange = 0x8, lastWriteChange = 0x10;
constexpr std::uint32_t waitForever = 0xFFFF'FFFF;

/// How a transfer ended: with bytes, with a refusal, or not yet, because the thread waits.
struct Transfer {
    std::uint32_t bytes = 0;
    Refusal refusal;
    bool waits = false;
};

Meaning moved(CallContext& c, MeaningKind kind, ObjectId object, std::uint32_t bytes) {
    return {.kind = kind, .process = c.caller.process, .object = object, .value = bytes};
}

bool isOverlapped(const Machine& machine, ObjectId object) {
    if (const auto* file = std::get_if<FileBody>(&machine[object].body))
        return file->overlapped;
    const DeviceBody* device = deviceOf(machine, object);
    return device && device->overlapped;
}

Returned finishTransfer(CallContext& c, const Transfer& transfer, Out count) {
    if (transfer.waits)
        return c.none();
    c.out.put(count.variable, {ValueKind::integer, transfer.bytes}, {});
    return transfer.refusal ? c.fail(transfer.refusal) : c.truth();
}

// ---- reading ----------------------------------------------------------------------------------------------

Transfer readDisk(CallContext& c, ObjectId object, std::uint32_t wanted) {
    FileBody body = std::get<FileBody>(c.kernel.machine()[object].body);
    const FileNode& node = c.kernel.machine()[body.file];
    if (node.directory)
        return {.refusal = refuseDevice(c, object, error::invalidFunction)};
    if (const Refusal refusal = c.kernel.locks.check(c.caller, object, body.position, wanted, false))
        return {.refusal = refusal};
    const std::uint64_t left = node.size > body.position ? node.size - body.position : 0;
    const auto bytes = static_cast<std::uint32_t>(std::min<std::uint64_t>(left, wanted));
    body.position += bytes;
    c.kernel.objects.setBody(moved(c, MeaningKind::fileRead, object, bytes), object, body);
    return {.bytes = bytes};
}

/// The error of an end of a pipe that can neither read nor wait, 0 for none.
std::uint32_t readProblem(const DeviceBody& end) {
    if (end.listening)
        return error::pipeListening;
    if (!end.connected)
        return error::pipeNotConnected;
    if (end.pending == 0 && !end.partner.valid())
        return error::brokenPipe;
    return end.pending == 0 && end.noWait ? error::noData : 0;
}

Transfer readMessage(CallContext& c, ObjectId object, DeviceBody body, std::uint32_t wanted) {
    std::vector<std::uint32_t> lengths = messagesOf(c.kernel.texts(), body);
    const bool slot = body.kind == DeviceKind::mailslotServer;
    const std::uint32_t length = lengths.front();
    if (slot && length > wanted) // a message of a mailslot is never torn
        return {.refusal = refuseDevice(c, object, error::insufficientBuffer)};
    const std::uint32_t bytes = std::min(length, wanted);
    if (bytes == length)
        lengths.erase(lengths.begin());
    else
        lengths.front() -= bytes;
    body.pending -= slot ? 1 : bytes;
    body.messages = storedMessages(c.kernel.texts(), lengths);
    c.kernel.objects.setBody(moved(c, MeaningKind::fileRead, object, bytes), object, body);
    return {.bytes = bytes, .refusal = bytes < length ? refuseDevice(c, object, error::moreData) : Refusal()};
}

Transfer readPipe(CallContext& c, ObjectId object, DeviceBody body, std::uint32_t wanted) {
    if (const std::uint32_t problem = readProblem(body))
        return {.refusal = refuseDevice(c, object, problem)};
    if (body.pending == 0) {
        c.kernel.devices.await(c.caller, object);
        return {.waits = true};
    }
    if (body.byMessage)
        return readMessage(c, object, body, wanted);
    const std::uint32_t bytes = std::min(body.pending, wanted);
    body.pending -= bytes;
    c.kernel.objects.setBody(moved(c, MeaningKind::fileRead, object, bytes), object, body);
    return {.bytes = bytes};
}

Transfer readMailslot(CallContext& c, ObjectId object, const DeviceBody& body, std::uint32_t wanted) {
    if (body.pending != 0)
        return readMessage(c, object, body, wanted);
    if (body.timeout != waitForever)
        return {.refusal = refuseDevice(c, object, error::semaphoreTimeout)};
    c.kernel.devices.await(c.caller, object);
    return {.waits = true};
}

Transfer readDevice(CallContext& c, ObjectId object, const DeviceBody& body, std::uint32_t wanted) {
    switch (body.kind) {
    case DeviceKind::pipeServer:
    case DeviceKind::pipeClient:
    case DeviceKind::pipeRead:
    case DeviceKind::pipeWrite:
        return readPipe(c, object, body, wanted);
    case DeviceKind::mailslotServer:
        return readMailslot(c, object, body, wanted);
    case DeviceKind::consoleInput:
        c.kernel.devices.await(c.caller, object);
        return {.waits = true};
    case DeviceKind::serialPort: // nothing is plugged in
        c.kernel.core.note(moved(c, MeaningKind::fileRead, object, 0));
        return {};
    case DeviceKind::screenBuffer:
        return {.refusal = refuseDevice(c, object, error::invalidHandle)};
    case DeviceKind::mailslotClient:
        return {.refusal = refuseDevice(c, object, error::accessDenied)};
    case DeviceKind::socket:
    case DeviceKind::directoryNotify:
        break;
    }
    return {.refusal = refuseDevice(c, object, error::invalidFunction)};
}

Returned readFile(CallContext& c, Handle file, Ignored, std::uint32_t wanted, Out count, Ignored) {
    const auto found = c.kernel.tables.use(c.caller, file, ObjectType::file, access::fileReadData);
    if (!found.ok())
        return c.fail(found.refusal);
    const ObjectId object = found.value.object;
    if (isOverlapped(c.kernel.machine(), object))
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = 5});
    const DeviceBody* device = deviceOf(c.kernel.machine(), object);
    return finishTransfer(
        c, device ? readDevice(c, object, DeviceBody(*device), wanted) : readDisk(c, object, wanted), count);
}

// ---- writing ----------------------------------------------------------------------------------------------

Transfer writeDisk(CallContext& c, const FoundEntry& found, std::uint32_t bytes) {
    FileBody body = std::get<FileBody>(c.kernel.machine()[found.object].body);
    FileNode node = c.kernel.machine()[body.file];
    if (node.directory)
        return {.refusal = refuseDevice(c, found.object, error::invalidFunction)};
    if (!(found.granted & access::fileWriteData)) // FILE_APPEND_DATA alone writes at the end
        body.position = node.size;
    if (const Refusal refusal = c.kernel.locks.check(c.caller, found.object, body.position, bytes, true))
        return {.refusal = refusal};
    body.position += bytes;
    const bool grows = body.position > node.size;
    node.size = std::max(node.size, body.position);
    c.kernel.objects.setBody(moved(c, MeaningKind::fileWritten, found.object, bytes), found.object, body);
    c.kernel.files.replace(body.file, node);
    if (bytes != 0)
        c.kernel.files.folderChanged(c.kernel.texts()[node.path],
                                     grows ? sizeChange | lastWriteChange : lastWriteChange);
    return {.bytes = bytes};
}

/// Puts bytes where the other end finds them. Who waits there to read gets them at once.
void deliver(CallContext& c, ObjectId receiver, std::uint32_t bytes) {
    DeviceBody body = *deviceOf(c.kernel.machine(), receiver);
    const bool slot = body.kind == DeviceKind::mailslotServer;
    body.pending += slot ? 1 : bytes;
    if (slot || body.byMessage) {
        std::vector<std::uint32_t> lengths = messagesOf(c.kernel.texts(), body);
        lengths.push_back(bytes);
        body.messages = storedMessages(c.kernel.texts(), lengths);
    }
    c.kernel.objects.setBody(moved(c, MeaningKind::fileWritten, receiver, bytes), receiver, body);
    if (body.pending == 0 || !c.kernel.devices.endWait(receiver, error::success))
        return;
    DeviceBody taken = *deviceOf(c.kernel.machine(), receiver);
    taken.pending = 0; // a read that had to wait takes all there is
    taken.messages = {};
    c.kernel.objects.setBody(moved(c, MeaningKind::fileRead, receiver, bytes), receiver, taken);
}

Transfer writePipe(CallContext& c, ObjectId object, const DeviceBody& body, std::uint32_t bytes) {
    const std::uint32_t problem = body.listening          ? error::pipeListening
                                  : !body.connected       ? error::pipeNotConnected
                                  : !body.partner.valid() ? error::noData
                                                          : 0;
    if (problem != 0)
        return {.refusal = refuseDevice(c, object, problem)};
    deliver(c, body.partner, bytes);
    return {.bytes = bytes};
}

Transfer writeMailslot(CallContext& c, ObjectId object, const DeviceBody& body, std::uint32_t bytes) {
    const auto servers = openDevices(c.kernel.machine(), c.kernel.texts(), DeviceKind::mailslotServer,
                                     c.kernel.texts()[body.name]);
    if (servers.empty())
        return {.refusal = refuseDevice(c, object, error::fileInvalid)};
    const std::uint32_t limit = deviceOf(c.kernel.machine(), servers.front())->limit;
    if (limit != 0 && bytes > limit)
        return {.refusal = refuseDevice(c, object, error::invalidParameter)};
    deliver(c, servers.front(), bytes);
    return {.bytes = bytes};
}

Transfer writeDevice(CallContext& c, ObjectId object, const DeviceBody& body, std::uint32_t bytes) {
    switch (body.kind) {
    case DeviceKind::pipeServer:
    case DeviceKind::pipeClient:
    case DeviceKind::pipeRead:
    case DeviceKind::pipeWrite:
        return writePipe(c, object, body, bytes);
    case DeviceKind::mailslotClient:
        return writeMailslot(c, object, body, bytes);
    case DeviceKind::screenBuffer:
    case DeviceKind::serialPort:
        c.kernel.core.note(moved(c, MeaningKind::fileWritten, object, bytes));
        return {.bytes = bytes};
    case DeviceKind::consoleInput:
        return {.refusal = refuseDevice(c, object, error::invalidHandle)};
    case DeviceKind::mailslotServer:
        return {.refusal = refuseDevice(c, object, error::accessDenied)};
    case DeviceKind::socket:
    case DeviceKind::directoryNotify:
        break;
    }
    return {.refusal = refuseDevice(c, object, error::invalidFunction)};
}

Returned writeFile(CallContext& c, Handle file, Ignored, std::uint32_t bytes, Out count, Ignored) {
    constexpr std::uint32_t either = access::fileWriteData | access::fileAppendData;
    const auto found = c.kernel.tables.use(c.caller, file, ObjectType::file, 0);
    if (!found.ok())
        return c.fail(found.refusal);
    const std::uint32_t held = found.value.granted & either;
    if (const Refusal refusal =
            c.kernel.tables.checkAccess(c.caller, found.value, held != 0 ? held : access::fileWriteData))
        return c.fail(refusal);
    const ObjectId object = found.value.object;
    if (isOverlapped(c.kernel.machine(), object))
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = 5});
    const DeviceBody* device = deviceOf(c.kernel.machine(), object);
    return finishTransfer(
        c, device ? writeDevice(c, object, DeviceBody(*device), bytes) : writeDisk(c, found.value, bytes),
        count);
}

} // namespace

std::vector<CallDescription> fileIoCalls() {
    constexpr std::string_view overlappedLeftOut = CORE_TR(
        "Calls", "Only the number of bytes counts, not what they are. lpOverlapped is NULL, so a file "
                 "opened with FILE_FLAG_OVERLAPPED is refused.");
    return {
        Described<readFile>::common(
            {"ReadFile", group::use, Returns::boolean,
             CORE_TR("Calls", "Reads bytes from a file, a pipe, a mailslot or another device. A pipe without "
                              "data makes the thread wait. Needs FILE_READ_DATA."),
             CORE_TR("Calls",
                     "Only the number of bytes counts, not what they are. lpOverlapped is NULL, so a "
                     "file opened with FILE_FLAG_OVERLAPPED is refused. A read that had to wait takes "
                     "all there is and does not report how much.")},
            only(canBeRead,
                 handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file or device."))),
            writtenAs("buffer", ignored("lpBuffer"), "char buffer[4096] = {};"),
            dword("nNumberOfBytesToRead", "16", CORE_TR("Calls", "The size of the buffer.")),
            out(ParameterKind::outDword, "lpNumberOfBytesRead", "&bytesRead",
                CORE_TR("Calls", "Receives how many bytes were read; 0 at the end of a file.")),
            ignored("lpOverlapped")),
        Described<writeFile>::common(
            {"WriteFile", group::use, Returns::boolean,
             CORE_TR("Calls", "Writes bytes to a file, a pipe, a mailslot or another device. Needs "
                              "FILE_WRITE_DATA or FILE_APPEND_DATA."),
             overlappedLeftOut},
            only(canBeWritten,
                 handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file or device."))),
            writtenAs("buffer", ignored("lpBuffer"), "char buffer[4096] = {};"),
            dword("nNumberOfBytesToWrite", "16", CORE_TR("Calls", "How many bytes the buffer holds.")),
            out(ParameterKind::outDword, "lpNumberOfBytesWritten", "&bytesWritten",
                CORE_TR("Calls", "Receives how many bytes were written.")),
            ignored("lpOverlapped"))};
}

} // namespace handlelab
