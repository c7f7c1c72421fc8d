// SPDX-License-Identifier: GPL-3.0-or-later
// ReadFile and WriteFile on files and devices (win32-semantics sections 11 and 15.4). Of devices only the
// number of bytes is modelled, of files what they are.
#include "core/calls/calls.h"
#include "core/calls/disk_file.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/calls/use_file.h"
#include "core/machine/views/contents.h"
#include "core/machine/views/file_system.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t sizeChange = 0x8, lastWriteChange = 0x10;
constexpr std::uint32_t waitForever = 0xFFFF'FFFF;
constexpr std::uint64_t atTheEnd = 0xFFFF'FFFF'FFFF'FFFF; // an offset that means the end of the file

/// How a transfer ended: with bytes, with a refusal, or not yet, because the thread waits.
struct Transfer {
    std::uint32_t bytes = 0;
    TextId known = {}; ///< read: those that are known
    Refusal refusal;
    bool waits = false;
};

/// The number of bytes that go to or from a file, what is known of them, and where.
Meaning movedAt(CallContext& c, MeaningKind kind, ObjectId object, const Transfer& transfer,
                std::uint64_t position) {
    return {.kind = kind,
            .process = c.caller.process,
            .object = object,
            .name = NameId{transfer.known.index},
            .value = transfer.bytes,
            .extra = static_cast<std::uint32_t>(position)};
}

Meaning moved(CallContext& c, MeaningKind kind, ObjectId object, std::uint32_t bytes) {
    return {.kind = kind, .process = c.caller.process, .object = object, .value = bytes};
}

/// Ends a call: with bytes, with a refusal, or not yet. What could be finished at once is told to the event
/// and to the port of an OVERLAPPED; a failure is not.
Returned finishTransfer(CallContext& c, const Request& asked, const Transfer& transfer, Out count) {
    if (transfer.waits)
        return pending(c, asked.operation, count);
    const std::uint32_t error = transfer.refusal ? transfer.refusal.error() : error::success;
    const bool moved = error == error::success || error == error::moreData;
    c.out.put(count.variable, {ValueKind::integer, transfer.bytes}, {});
    if (moved && asked.operation.overlapped.valid())
        c.kernel.operations.finished(c.caller, asked.operation, error, transfer.bytes);
    return transfer.refusal ? c.fail(transfer.refusal) : c.truth();
}

// ---- reading ----------------------------------------------------------------------------------------------

Transfer readDisk(CallContext& c, const Request& asked, const Buffer& buffer, std::uint32_t wanted) {
    const ObjectId object = asked.file.entry.object;
    FileBody body = std::get<FileBody>(c.kernel.machine()[object].body);
    const FileNode& node = c.kernel.machine()[body.file];
    if (node.directory)
        return {.refusal = refuseDevice(c, object, error::invalidFunction)};
    const std::uint64_t begin = asked.offset.value_or(body.position);
    if (const Refusal refusal = c.kernel.locks.check(c.caller, object, begin, wanted, false))
        return {.refusal = refusal};
    const std::uint64_t left = node.size > begin ? node.size - begin : 0;
    const auto bytes = static_cast<std::uint32_t>(std::min<std::uint64_t>(left, wanted));
    if (asked.offset && bytes == 0 && wanted != 0) // without an OVERLAPPED the end is no failure
        return {.refusal = refuseDevice(c, object, error::handleEof)};
    const std::string known = bytesAt(c.kernel.texts()[node.contents], begin, bytes);
    const Transfer read{.bytes = bytes, .known = storedContents(c.kernel.texts(), known)};
    const Meaning meaning = movedAt(c, MeaningKind::fileRead, object, read, begin);
    if (viewAt(c.kernel.machine(), c.caller.process, buffer.address).valid())
        if (const Refusal refusal = c.kernel.memory.write(c.caller, buffer.address, known, bytes))
            return {.refusal = refusal};
    if (!asked.operation.asynchronous)
        body.position = begin + bytes;
    c.kernel.objects.setBody(meaning, object, body);
    if (bytes != 0) // at the end of the file the variable stays as it is
        giveBytes(c, known, buffer);
    return read;
}

/// The error of an end of a pipe that can neither read nor wait, 0 for none.
std::uint32_t readProblem(const DeviceBody& end, bool hasData) {
    if (end.listening)
        return error::pipeListening;
    if (!end.connected)
        return error::pipeNotConnected;
    if (hasData)
        return error::success;
    return !end.partner.valid() ? error::brokenPipe : end.noWait ? error::noData : error::success;
}

/// A message of a mailslot is taken whole or not at all.
Transfer readMessage(CallContext& c, ObjectId object, DeviceBody body, std::uint32_t wanted) {
    std::vector<std::uint32_t> lengths = messagesOf(c.kernel.texts(), body);
    const std::uint32_t length = lengths.front();
    if (length > wanted)
        return {.refusal = refuseDevice(c, object, error::insufficientBuffer)};
    lengths.erase(lengths.begin());
    --body.pending;
    body.messages = storedMessages(c.kernel.texts(), lengths);
    c.kernel.objects.setBody(moved(c, MeaningKind::fileRead, object, length), object, body);
    return {.bytes = length};
}

Transfer readPipe(CallContext& c, Operation operation, const DeviceBody& body, std::uint32_t wanted) {
    const ObjectId object = operation.file;
    const bool hasData = c.kernel.pipes.hasData(object);
    if (const std::uint32_t problem = readProblem(body, hasData))
        return {.refusal = refuseDevice(c, object, problem)};
    if (!hasData) {
        operation.bytes = wanted;
        c.kernel.operations.begin(c.caller, operation);
        return {.waits = true};
    }
    const Pipes::Taken taken = c.kernel.pipes.take(c.caller.process, object, wanted);
    return {.bytes = taken.bytes,
            .refusal = taken.error != 0 ? refuseDevice(c, object, taken.error) : Refusal()};
}

Transfer readMailslot(CallContext& c, ObjectId object, const DeviceBody& body, std::uint32_t wanted) {
    if (body.pending != 0)
        return readMessage(c, object, body, wanted);
    if (body.timeout != waitForever)
        return {.refusal = refuseDevice(c, object, error::semaphoreTimeout)};
    c.kernel.devices.await(c.caller, object);
    return {.waits = true};
}

Transfer readDevice(CallContext& c, const Operation& operation, const DeviceBody& body,
                    std::uint32_t wanted) {
    const ObjectId object = operation.file;
    switch (body.kind) {
    case DeviceKind::pipeServer:
    case DeviceKind::pipeClient:
    case DeviceKind::pipeRead:
    case DeviceKind::pipeWrite:
        return readPipe(c, operation, body, wanted);
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
    case DeviceKind::pipeFolder:
        return {.refusal = refuseDevice(c, object, error::invalidParameter)};
    case DeviceKind::socket:
    case DeviceKind::directoryNotify:
        break;
    }
    return {.refusal = refuseDevice(c, object, error::invalidFunction)};
}

Returned readFile(CallContext& c, Handle file, Buffer buffer, std::uint32_t wanted, Out count,
                  Overlapped overlapped) {
    const Request asked = request(c, useFile(c, file, access::fileReadData), OperationKind::read, overlapped);
    if (!asked.file.ok())
        return stop(c, asked.file);
    const ObjectId object = asked.file.entry.object;
    const DeviceBody* device = deviceOf(c.kernel.machine(), object);
    return finishTransfer(c, asked,
                          device ? readDevice(c, asked.operation, DeviceBody(*device), wanted)
                                 : readDisk(c, asked, buffer, wanted),
                          count);
}

// ---- writing ----------------------------------------------------------------------------------------------

Transfer writeDisk(CallContext& c, const Request& asked, std::string_view known, std::uint32_t bytes) {
    const FoundEntry& found = asked.file.entry;
    FileBody body = std::get<FileBody>(c.kernel.machine()[found.object].body);
    const FileNode node = c.kernel.machine()[body.file];
    if (node.directory)
        return {.refusal = refuseDevice(c, found.object, error::invalidFunction)};
    std::uint64_t begin = asked.offset.value_or(body.position);
    if (begin == atTheEnd || !(found.granted & access::fileWriteData)) // so does FILE_APPEND_DATA alone
        begin = node.size;
    if (const Refusal refusal = c.kernel.locks.check(c.caller, found.object, begin, bytes, true))
        return {.refusal = refusal};
    const std::uint64_t end = begin + bytes;
    const Transfer written{.bytes = bytes, .known = storedContents(c.kernel.texts(), known.substr(0, bytes))};
    if (!asked.operation.asynchronous)
        body.position = end;
    const bool grows = end > node.size;
    c.kernel.objects.setBody(movedAt(c, MeaningKind::fileWritten, found.object, written, begin), found.object,
                             body);
    if (bytes != 0) // a write of nothing does not make a file longer
        c.kernel.memory.writeFile(body.file, begin, known, bytes);
    if (bytes != 0)
        c.kernel.files.folderChanged(c.kernel.texts()[node.path],
                                     grows ? sizeChange | lastWriteChange : lastWriteChange);
    return written;
}

/// Puts a message where the server finds it. Who waits there to read gets it at once.
void deliver(CallContext& c, ObjectId receiver, std::uint32_t bytes) {
    DeviceBody body = *deviceOf(c.kernel.machine(), receiver);
    ++body.pending;
    std::vector<std::uint32_t> lengths = messagesOf(c.kernel.texts(), body);
    lengths.push_back(bytes);
    body.messages = storedMessages(c.kernel.texts(), lengths);
    c.kernel.objects.setBody(moved(c, MeaningKind::fileWritten, receiver, bytes), receiver, body);
    if (!c.kernel.devices.endWait(receiver, error::success))
        return;
    DeviceBody taken = *deviceOf(c.kernel.machine(), receiver);
    taken.pending = 0; // a read that had to wait takes the message
    taken.messages = {};
    c.kernel.objects.setBody(moved(c, MeaningKind::fileRead, receiver, bytes), receiver, taken);
}

Transfer writePipe(CallContext& c, Operation operation, const DeviceBody& body, std::uint32_t bytes) {
    const ObjectId object = operation.file;
    const std::uint32_t problem = body.listening          ? error::pipeListening
                                  : !body.connected       ? error::pipeNotConnected
                                  : !body.partner.valid() ? error::noData
                                                          : 0;
    if (problem != 0)
        return {.refusal = refuseDevice(c, object, problem)};
    const Pipes::Put put = c.kernel.pipes.put(c.caller.process, object, bytes);
    if (put.behind == 0)
        return {.bytes = put.bytes};
    operation.queue = body.partner;
    operation.bytes = bytes;
    operation.behind = put.behind;
    c.kernel.operations.begin(c.caller, operation);
    return {.waits = true};
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

Transfer writeDevice(CallContext& c, const Operation& operation, const DeviceBody& body,
                     std::uint32_t bytes) {
    const ObjectId object = operation.file;
    switch (body.kind) {
    case DeviceKind::pipeServer:
    case DeviceKind::pipeClient:
    case DeviceKind::pipeRead:
    case DeviceKind::pipeWrite:
        return writePipe(c, operation, body, bytes);
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
    case DeviceKind::pipeFolder:
        return {.refusal = refuseDevice(c, object, error::invalidParameter)};
    case DeviceKind::socket:
    case DeviceKind::directoryNotify:
        break;
    }
    return {.refusal = refuseDevice(c, object, error::invalidFunction)};
}

/// What the lesson says of the bytes that are written; a view has what is in it.
Outcome<std::string> knownBytes(CallContext& c, const Bytes& bytes, std::uint32_t count) {
    if (bytes.ofProgram || !viewAt(c.kernel.machine(), c.caller.process, bytes.address).valid())
        return {std::string(bytes.text)};
    return c.kernel.memory.read(c.caller, bytes.address, count);
}

Returned writeFile(CallContext& c, Handle file, Bytes buffer, std::uint32_t bytes, Out count,
                   Overlapped overlapped) {
    constexpr std::uint32_t either = access::fileWriteData | access::fileAppendData;
    const HandleEntry* entry = entryOf(c.kernel.machine(), c.caller.process, file);
    const std::uint32_t held = entry ? entry->granted & either : 0;
    const Request asked = request(c, useFile(c, file, held != 0 ? held : access::fileWriteData),
                                  OperationKind::write, overlapped);
    if (!asked.file.ok())
        return stop(c, asked.file);
    if (const DeviceBody* device = deviceOf(c.kernel.machine(), asked.file.entry.object))
        return finishTransfer(c, asked, writeDevice(c, asked.operation, DeviceBody(*device), bytes), count);
    const auto known = knownBytes(c, buffer, bytes);
    return finishTransfer(
        c, asked, known.ok() ? writeDisk(c, asked, known.value, bytes) : Transfer{.refusal = known.refusal},
        count);
}

} // namespace

std::vector<CallDescription> fileIoCalls() {
    constexpr std::string_view onlyNumbers = CORE_TR(
        "Calls", "Only the first 256 bytes of a file are remembered, and of devices only how many bytes "
                 "they are.");
    return {
        Described<readFile>::common(
            {"ReadFile", group::use, Returns::boolean,
             CORE_TR("Calls", "Reads bytes from a file, a pipe, a mailslot or another device. A pipe without "
                              "data makes the thread wait. Needs FILE_READ_DATA."),
             onlyNumbers},
            only(canBeRead,
                 handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file or device."))),
            buffer("lpBuffer", "NULL",
                   CORE_TR("Calls", "Receives what is read, as a text up to the first zero: &text. NULL: the "
                                    "lesson does not say where.")),
            dword("nNumberOfBytesToRead", "16", CORE_TR("Calls", "The size of the buffer.")),
            out(ParameterKind::outDword, "lpNumberOfBytesRead", "&bytesRead",
                CORE_TR("Calls", "Receives how many bytes were read; 0 at the end of a file.")),
            overlapped(overlappedHelp)),
        Described<writeFile>::common(
            {"WriteFile", group::use, Returns::boolean,
             CORE_TR("Calls", "Writes bytes to a file, a pipe, a mailslot or another device. A pipe without "
                              "room for them makes the thread wait. Needs FILE_WRITE_DATA or "
                              "FILE_APPEND_DATA."),
             onlyNumbers},
            only(canBeWritten,
                 handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file or device."))),
            such({{"hello"}}, bytes("lpBuffer", "NULL",
                                    CORE_TR("Calls", "What is written: a string, a variable that holds one, "
                                                     "the address of a view. NULL: zeros."))),
            dword("nNumberOfBytesToWrite", "16", CORE_TR("Calls", "How many bytes the buffer holds.")),
            out(ParameterKind::outDword, "lpNumberOfBytesWritten", "&bytesWritten",
                CORE_TR("Calls", "Receives how many bytes were written.")),
            overlapped(overlappedHelp))};
}

} // namespace handlelab
