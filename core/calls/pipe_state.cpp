// SPDX-License-Identifier: GPL-3.0-or-later
// How an end of a pipe works, and who is at the other one (win32-semantics section 15.2).
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/open_device.h"
#include "core/calls/typed_call.h"
#include "core/calls/use_file.h"

namespace handlelab {

namespace {

constexpr std::uint32_t noWaiting = 1, messageReading = 2, serverEnd = 1, messageType = 4;

/// An end of a pipe; the state of other files is asked for in vain.
UsedFile useEnd(CallContext& c, Handle pipe, std::uint32_t access) {
    UsedFile file = useFile(c, pipe, access);
    if (!file.ok())
        return file;
    const DeviceBody* end = deviceOf(c.kernel.machine(), file.entry.object);
    if (!end || !isPipe(end->kind))
        file.refusal = refuseDevice(c, file.entry.object, error::invalidParameter);
    return file;
}

bool isServerEnd(const DeviceBody& end) {
    return end.kind == DeviceKind::pipeServer || end.kind == DeviceKind::pipeRead;
}

std::uint32_t instancesOf(CallContext& c, const DeviceBody& end) {
    if (!end.name.valid())
        return 1;
    return static_cast<std::uint32_t>(
        openDevices(c.kernel.machine(), c.kernel.texts(), DeviceKind::pipeServer, c.kernel.texts()[end.name])
            .size());
}

void put(CallContext& c, const Out& out, std::uint32_t value) {
    c.out.put(out.variable, {ValueKind::integer, value}, {});
}

Returned setState(CallContext& c, Handle pipe, std::uint32_t mode, Ignored, Ignored) {
    const UsedFile file = useEnd(c, pipe, access::fileWriteAttributes);
    if (!file.ok())
        return stop(c, file);
    DeviceBody end = *deviceOf(c.kernel.machine(), file.entry.object);
    if ((mode & ~(noWaiting | messageReading)) != 0 || ((mode & messageReading) != 0 && !end.byMessage))
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = 2});
    end.readsMessages = (mode & messageReading) != 0;
    end.noWait = (mode & noWaiting) != 0;
    c.kernel.objects.setBody({.kind = MeaningKind::pipeModeSet, .object = file.entry.object, .value = mode},
                             file.entry.object, end);
    return c.truth();
}

Returned getState(CallContext& c, Handle pipe, Out state, Out instances, Ignored, Ignored, Ignored, Ignored) {
    const UsedFile file = useEnd(c, pipe, access::fileReadAttributes);
    if (!file.ok())
        return stop(c, file);
    const DeviceBody end = *deviceOf(c.kernel.machine(), file.entry.object);
    const std::uint32_t mode = (end.readsMessages ? messageReading : 0) | (end.noWait ? noWaiting : 0);
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = mode});
    put(c, state, mode);
    put(c, instances, instancesOf(c, end));
    return c.truth();
}

Returned getInfo(CallContext& c, Handle pipe, Out flags, Out outSize, Out inSize, Out maximum) {
    const UsedFile file = useEnd(c, pipe, access::fileReadAttributes);
    if (!file.ok())
        return stop(c, file);
    const DeviceBody end = *deviceOf(c.kernel.machine(), file.entry.object);
    const std::uint32_t what = (isServerEnd(end) ? serverEnd : 0) | (end.byMessage ? messageType : 0);
    std::uint32_t limit = isServerEnd(end) ? end.limit : 1;
    if (end.kind == DeviceKind::pipeClient)
        for (const ObjectId server : openDevices(c.kernel.machine(), c.kernel.texts(), DeviceKind::pipeServer,
                                                 c.kernel.texts()[end.name]))
            limit = deviceOf(c.kernel.machine(), server)->limit;
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = what});
    put(c, flags, what);
    put(c, outSize, end.peerQuota);
    put(c, inSize, end.quota);
    put(c, maximum, end.kind == DeviceKind::pipeRead ? 1 : limit);
    return c.truth();
}

/// The process at the one end or the other; a connection that was cut has told nobody who was there.
Returned processAt(CallContext& c, Handle pipe, bool server, Out receiver) {
    const UsedFile file = usePipe(c, pipe, 0);
    if (!file.ok())
        return stop(c, file);
    const ObjectId object = file.entry.object;
    const DeviceBody end = *deviceOf(c.kernel.machine(), object);
    if (!isServerEnd(end) && !end.connected)
        return c.fail(refuseDevice(c, object, error::pipeNotConnected));
    const bool own = isServerEnd(end) == server;
    const ProcessId process = own ? c.kernel.machine()[object].header.creator : end.peer;
    if (!process.valid())
        return c.fail(refuseDevice(c, object, error::notFound));
    const std::uint32_t pid = c.kernel.machine()[process].pid;
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = pid});
    put(c, receiver, pid);
    return c.truth();
}

Returned clientProcess(CallContext& c, Handle pipe, Out receiver) {
    return processAt(c, pipe, false, receiver);
}
Returned serverProcess(CallContext& c, Handle pipe, Out receiver) {
    return processAt(c, pipe, true, receiver);
}

constexpr std::string_view endHelp = CORE_TR("Calls", "A handle to an end of a pipe."),
                           idHelp = CORE_TR("Calls", "Receives the id of the process.");

Typed<Handle> toEnd(std::string_view name) {
    return only((isDevice<DeviceKind::pipeServer, DeviceKind::pipeClient, DeviceKind::pipeRead,
                          DeviceKind::pipeWrite>),
                handleTo(ObjectType::file, name, endHelp));
}
Typed<Out> receives(std::string_view name, std::string_view initial, std::string_view help) {
    return out(ParameterKind::outDword, name, initial, help);
}
Typed<Out> receivesId(std::string_view name) {
    return declaredAs(CType::id, castTo("ULONG", receives(name, "&pid", idHelp)));
}

} // namespace

std::vector<CallDescription> pipeStateCalls() {
    return {
        Described<setState>::as(
            {"SetNamedPipeHandleState", group::use, Returns::boolean,
             CORE_TR("Calls", "How this end of a pipe reads and whether it waits. A client reads bytes until "
                              "it asks for messages. Needs FILE_WRITE_ATTRIBUTES.")},
            toEnd("hNamedPipe"),
            builtAs(CStructure::numberByAddress,
                    choice(ConstantFamily::pipeMode, "lpMode", "PIPE_READMODE_BYTE",
                           CORE_TR("Calls", "PIPE_READMODE_MESSAGE for messages, PIPE_NOWAIT not to wait; or "
                                            "the address of a variable that has it."))),
            ignored("lpMaxCollectionCount"), ignored("lpCollectDataTimeout")),
        Described<getState>::as(
            {"GetNamedPipeHandleState", group::ask, Returns::boolean,
             CORE_TR("Calls", "How this end of a pipe reads, and how many instances the pipe has. Needs "
                              "FILE_READ_ATTRIBUTES.")},
            toEnd("hNamedPipe"),
            receives("lpState", "&state",
                     CORE_TR("Calls", "Receives PIPE_READMODE_MESSAGE and PIPE_NOWAIT.")),
            receives("lpCurInstances", "NULL", CORE_TR("Calls", "Receives the number of instances.")),
            ignored("lpMaxCollectionCount"), ignored("lpCollectDataTimeout"), ignored("lpUserName"),
            ignored("nMaxUserNameSize", "0")),
        Described<getInfo>::as(
            {"GetNamedPipeInfo", group::ask, Returns::boolean,
             CORE_TR("Calls", "What a pipe was made as. Needs FILE_READ_ATTRIBUTES.")},
            toEnd("hNamedPipe"),
            receives("lpFlags", "&flags",
                     CORE_TR("Calls", "Receives PIPE_SERVER_END and PIPE_TYPE_MESSAGE where they hold.")),
            receives("lpOutBufferSize", "NULL",
                     CORE_TR("Calls", "Receives how many bytes may wait at the other end.")),
            receives("lpInBufferSize", "NULL",
                     CORE_TR("Calls", "Receives how many bytes may wait at this end.")),
            receives("lpMaxInstances", "NULL",
                     CORE_TR("Calls", "Receives how many instances there may be."))),
        Described<clientProcess>::as(
            {"GetNamedPipeClientProcessId", group::ask, Returns::boolean,
             CORE_TR("Calls",
                     "The process that opened the client's end of a pipe, even after it closed it.")},
            toEnd("Pipe"), receivesId("ClientProcessId")),
        Described<serverProcess>::as({"GetNamedPipeServerProcessId", group::ask, Returns::boolean,
                                      CORE_TR("Calls", "The process that made the server's end of a pipe.")},
                                     toEnd("Pipe"), receivesId("ServerProcessId")),
    };
}

} // namespace handlelab
