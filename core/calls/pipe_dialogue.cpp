// SPDX-License-Identifier: GPL-3.0-or-later
// Question and answer through a pipe: WaitNamedPipe, TransactNamedPipe, CallNamedPipe,
// ImpersonateNamedPipeClient (win32-semantics section 15.2).
#include "core/calls/acting.h"
#include "core/calls/calls.h"
#include "core/calls/close.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/calls/use_file.h"

namespace handlelab {

namespace {

constexpr std::uint32_t useDefault = 0, waitForever = 0xFFFF'FFFF, usualTimeout = 50;

/// Whether an instance of a pipe listens.
struct Awaited {
    Refusal refusal;
    bool waits = false; ///< the thread does, endlessly
};

/// Waits until an instance of a pipe listens. A call that has more to do then is made `again`.
Awaited awaitInstance(CallContext& c, const DevicePath& path, std::uint32_t timeout, bool again) {
    const Machine& machine = c.kernel.machine();
    const auto servers = openDevices(machine, c.kernel.texts(), DeviceKind::pipeServer, path.name);
    if (servers.empty())
        return {c.refusal(MeaningKind::deviceMissing, error::fileNotFound)};
    const ObjectId server = servers.front();
    if (const ObjectId free = listeningInstance(machine, c.kernel.texts(), path.name); free.valid()) {
        c.kernel.core.note({.kind = MeaningKind::instanceFound, .process = c.caller.process, .object = free});
        return {};
    }
    c.kernel.core.note({.kind = MeaningKind::instanceAwaited, .process = c.caller.process, .object = server});
    const OperationId wait = c.kernel.operations.begin(
        c.caller, {.queue = server, .kind = OperationKind::instanceWait, .again = again});
    if (timeout == waitForever)
        return {.waits = true};
    const std::uint32_t own = deviceOf(machine, server)->timeout;
    const std::uint32_t milliseconds = timeout != useDefault ? timeout : own != 0 ? own : usualTimeout;
    c.kernel.timers.passTime(milliseconds, c.caller.thread);
    const Refusal late = c.refusal(MeaningKind::instanceTimedOut, error::semaphoreTimeout,
                                   {.object = server, .value = milliseconds});
    c.kernel.operations.end(wait, late.error(), 0);
    return {late};
}

Returned waitNamedPipe(CallContext& c, PathArgument name, std::uint32_t timeout) {
    const auto path = devicePath(name.text);
    if (!path || path->place != DevicePlace::pipe)
        return c.refuse(MeaningKind::nameRefused, error::pathNotFound, {.value = error::pathNotFound});
    const Awaited awaited = awaitInstance(c, *path, timeout, false);
    return awaited.waits ? c.none() : awaited.refusal ? c.fail(awaited.refusal) : c.truth();
}

Returned transact(CallContext& c, Handle pipe, Ignored, std::uint32_t bytes, Ignored, std::uint32_t wanted,
                  Out count, Overlapped overlapped) {
    Request asked = request(c, usePipe(c, pipe, access::fileReadData | access::fileWriteData),
                            OperationKind::read, overlapped);
    if (!asked.file.ok())
        return stop(c, asked.file);
    const ObjectId object = asked.file.entry.object;
    const DeviceBody end = *deviceOf(c.kernel.machine(), object);
    if (!end.partner.valid() || !end.readsMessages)
        return c.fail(refuseDevice(c, object, error::badPipe));
    if (c.kernel.pipes.hasData(object))
        return c.fail(refuseDevice(c, object, error::pipeBusy));
    (void)c.kernel.pipes.put(c.caller.process, object, bytes); // never waits for room
    asked.operation.bytes = wanted;
    c.kernel.operations.begin(c.caller, asked.operation);
    return pending(c, asked.operation, count);
}

/// The end that a call has opened for itself reads messages from now on; a pipe of bytes has none.
Refusal readMessages(CallContext& c, ObjectId object) {
    DeviceBody end = *deviceOf(c.kernel.machine(), object);
    if (!end.byMessage)
        return c.refusal(MeaningKind::parameterRefused, error::invalidParameter, {.value = 1});
    constexpr std::uint32_t messageReading = 2;
    end.readsMessages = true;
    c.kernel.objects.setBody({.kind = MeaningKind::pipeModeSet, .object = object, .value = messageReading},
                             object, end);
    return {};
}

Returned callPipe(CallContext& c, PathArgument name, Ignored, std::uint32_t bytes, Ignored,
                  std::uint32_t wanted, Out count, std::uint32_t timeout) {
    const auto path = devicePath(name.text);
    if (!path || path->place != DevicePlace::pipe)
        return c.refuse(MeaningKind::nameRefused, error::fileNotFound, {.value = error::fileNotFound});
    if (const Awaited awaited = awaitInstance(c, *path, timeout, true); awaited.waits || awaited.refusal)
        return awaited.waits ? c.none() : c.fail(awaited.refusal);
    const std::uint32_t both = mapGeneric(ObjectType::file, access::genericRead | access::genericWrite);
    const Returned opened = openDevice(c, *path, both, 0, {}, 0);
    if (opened.failed)
        return opened;
    const Handle handle{opened.value};
    const ObjectId object = entryOf(c.kernel.machine(), c.caller.process, handle)->object;
    if (const Refusal refusal = readMessages(c, object)) {
        (void)closeByHandle(c, handle);
        return c.fail(refusal);
    }
    (void)c.kernel.pipes.put(c.caller.process, object, bytes);
    const Operation answer{.file = object, .closes = handle, .bytes = wanted};
    c.kernel.operations.begin(c.caller, answer);
    return pending(c, answer, count);
}

Returned impersonateClient(CallContext& c, Handle pipe) {
    const UsedFile file = usePipe(c, pipe, 0);
    if (!file.ok())
        return stop(c, file);
    const ObjectId object = file.entry.object;
    const DeviceBody end = *deviceOf(c.kernel.machine(), object);
    if (end.kind != DeviceKind::pipeServer && end.kind != DeviceKind::pipeRead)
        return c.fail(refuseDevice(c, object, error::invalidFunction));
    if (!end.knowsClient || !end.peer.valid())
        return c.refuse(MeaningKind::clientUnknown, error::cannotImpersonate, {.object = object});
    return actAsProcess(c, end.peer, end.clientLevel);
}

} // namespace

std::vector<CallDescription> pipeDialogueCalls() {
    return {
        Described<waitNamedPipe>::as(
            {"WaitNamedPipe", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Waits until an instance of a pipe listens. It opens nothing: somebody else may "
                     "be faster. Fails with ERROR_SEM_TIMEOUT when the time has passed, and at once "
                     "when there is no such pipe.")},
            such({{R"(\\.\pipe\log)"}},
                 path("lpNamedPipeName", CORE_TR("Calls", "The name: \\\\.\\pipe\\ and a word."))),
            dword("nTimeOut", "NMPWAIT_USE_DEFAULT_WAIT",
                  CORE_TR("Calls", "Milliseconds; NMPWAIT_WAIT_FOREVER, or NMPWAIT_USE_DEFAULT_WAIT for what "
                                   "the server's CreateNamedPipe said."))),
        Described<transact>::as(
            {"TransactNamedPipe", group::use, Returns::boolean,
             CORE_TR("Calls", "Writes a message and waits for the answer. Only for an end that reads "
                              "messages, and that has nothing to read.")},
            only((isDevice<DeviceKind::pipeServer, DeviceKind::pipeClient>),
                 handleTo(ObjectType::file, "hNamedPipe", CORE_TR("Calls", "A handle to an end of a pipe."))),
            writtenAs("question", ignored("lpInBuffer"), "static char question[65536] = {};"),
            dword("nInBufferSize", "16", CORE_TR("Calls", "How many bytes the message has.")),
            writtenAs("answer", ignored("lpOutBuffer"), "static char answer[65536] = {};"),
            dword("nOutBufferSize", "16", CORE_TR("Calls", "The size of the buffer for the answer.")),
            out(ParameterKind::outDword, "lpBytesRead", "&bytesRead",
                CORE_TR("Calls", "Receives how many bytes the answer has.")),
            overlapped(overlappedHelp)),
        Described<callPipe>::as(
            {"CallNamedPipe", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Opens a pipe of messages, writes a message, waits for the answer and closes the "
                     "pipe again. When no instance listens, it waits for one first.")},
            such({{R"(\\.\pipe\log)"}},
                 path("lpNamedPipeName", CORE_TR("Calls", "The name: \\\\.\\pipe\\ and a word."))),
            writtenAs("question", ignored("lpInBuffer"), "static char question[65536] = {};"),
            dword("nInBufferSize", "16", CORE_TR("Calls", "How many bytes the message has.")),
            writtenAs("answer", ignored("lpOutBuffer"), "static char answer[65536] = {};"),
            dword("nOutBufferSize", "16", CORE_TR("Calls", "The size of the buffer for the answer.")),
            out(ParameterKind::outDword, "lpBytesRead", "&bytesRead",
                CORE_TR("Calls", "Receives how many bytes the answer has.")),
            dword("nTimeOut", "NMPWAIT_USE_DEFAULT_WAIT",
                  CORE_TR("Calls", "How long it waits for an instance that listens."))),
        Described<impersonateClient>::as(
            {"ImpersonateNamedPipeClient", group::use, Returns::boolean,
             CORE_TR("Calls", "The calling thread acts as the client of a pipe. Before something has been "
                              "read from the pipe nobody knows who that is."),
             CORE_TR("Calls", "The client is its process: what its thread impersonates does not count.")},
            only(isDevice<DeviceKind::pipeServer>,
                 handleTo(ObjectType::file, "hNamedPipe",
                          CORE_TR("Calls", "A handle to the server's end."))))};
}

} // namespace handlelab
