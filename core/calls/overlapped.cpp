// SPDX-License-Identifier: GPL-3.0-or-later
// Operations that go on while their thread does something else: their results, and how they are cancelled
// (win32-semantics section 15.3).
#include "core/calls/calls.h"
#include "core/calls/fits.h"
#include "core/calls/target.h"
#include "core/calls/use_file.h"

namespace handlelab {

namespace {

void put(CallContext& c, const Out& out, std::uint32_t value) {
    c.out.put(out.variable, {ValueKind::integer, value}, {});
}

Returned getOverlappedResult(CallContext& c, Handle file, Overlapped overlapped, Out count, bool wait) {
    const TextId name = c.kernel.texts().texts.intern(overlapped.variable);
    const OperationId id = c.kernel.operations.lastOf(c.caller.process, name);
    if (!id.valid()) { // an OVERLAPPED of zeroes says that all is well
        c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process});
        put(c, count, 0);
        return c.truth();
    }
    const Operation operation = c.kernel.machine()[id];
    if (operation.pending && !wait)
        return c.refuse(MeaningKind::operationUnfinished, error::ioIncomplete, {.object = operation.file});
    if (operation.pending) {
        if (!operation.event.valid()) // the handle is not looked at before
            if (const auto found = c.kernel.tables.use(c.caller, file, ObjectType::file, access::synchronize);
                !found.ok())
                return c.fail(found.refusal);
        c.kernel.operations.awaitResult(c.caller, id);
        return pending(c, {}, count);
    }
    put(c, count, operation.bytes);
    if (operation.error != 0)
        return c.refuse(MeaningKind::operationFailed, operation.error,
                        {.object = operation.file, .value = operation.error});
    c.kernel.core.note({.kind = MeaningKind::operationResult,
                        .process = c.caller.process,
                        .object = operation.file,
                        .value = operation.bytes});
    return c.truth();
}

Returned cancelIo(CallContext& c, Handle file) {
    const auto found = c.kernel.tables.use(c.caller, file, ObjectType::file, 0);
    if (!found.ok())
        return c.fail(found.refusal);
    c.kernel.operations.cancelOn(found.value.object, c.caller.process, c.caller.thread, {});
    return c.truth();
}

Returned cancelIoEx(CallContext& c, Handle file, Overlapped overlapped) {
    const auto found = c.kernel.tables.use(c.caller, file, ObjectType::file, 0);
    if (!found.ok())
        return c.fail(found.refusal);
    const TextId name =
        overlapped.variable.empty() ? TextId{} : c.kernel.texts().texts.intern(overlapped.variable);
    const ObjectId object = found.value.object;
    std::uint32_t cancelled = c.kernel.operations.cancelOn(object, c.caller.process, {}, name);
    if (!name.valid())
        cancelled += c.kernel.devices.cancelCallsOn(object, c.caller.process);
    if (cancelled == 0)
        return c.refuse(MeaningKind::operationMissing, error::notFound, {.object = object});
    return c.truth();
}

Returned cancelSynchronousIo(CallContext& c, Handle handle) {
    const auto thread = threadOf(c, handle, access::threadTerminate);
    if (!thread.ok())
        return c.fail(thread.refusal);
    const ObjectId object = c.kernel.machine()[thread.value].object;
    if (!c.kernel.devices.isInSynchronousCall(thread.value))
        return c.refuse(MeaningKind::operationMissing, error::notFound, {.object = object});
    c.kernel.core.note(
        {.kind = MeaningKind::operationCancelled, .process = c.caller.process, .object = object});
    c.kernel.devices.cancelWait(thread.value, error::operationAborted);
    return c.truth();
}

Typed<Handle> toFile() {
    return only(isFileOrDevice,
                handleTo(ObjectType::file, "hFile", CORE_TR("Calls", "A handle to a file or device.")));
}

constexpr std::string_view usedHelp =
    CORE_TR("Calls", "The address of the OVERLAPPED that the operation was begun with.");

} // namespace

std::vector<CallDescription> overlappedCalls() {
    return {
        Described<getOverlappedResult>::as(
            {"GetOverlappedResult", group::use, Returns::boolean,
             CORE_TR("Calls", "What became of an operation that was begun with an OVERLAPPED: its bytes, or "
                              "its error. A pending one gives ERROR_IO_INCOMPLETE, or is waited for.")},
            toFile(), overlapped(usedHelp, "&ov"),
            out(ParameterKind::outDword, "lpNumberOfBytesTransferred", "&bytes",
                CORE_TR("Calls", "Receives how many bytes were moved.")),
            boolean("bWait", "FALSE",
                    CORE_TR("Calls", "TRUE: the thread waits until the event of the OVERLAPPED is signaled, "
                                     "or the file when it has none."))),
        Described<cancelIo>::as(
            {"CancelIo", group::use, Returns::boolean,
             CORE_TR("Calls", "Cancels what the calling thread has begun on a file and what is not finished. "
                              "The operations end with ERROR_OPERATION_ABORTED.")},
            toFile()),
        Described<cancelIoEx>::as(
            {"CancelIoEx", group::use, Returns::boolean,
             CORE_TR("Calls", "Cancels what any thread of the process has begun on a file, also a call that "
                              "waits. Fails with ERROR_NOT_FOUND when nothing is pending.")},
            toFile(),
            overlapped(CORE_TR("Calls", "Only the operation that was begun with it; NULL for all."))),
        Described<cancelSynchronousIo>::as(
            {"CancelSynchronousIo", group::use, Returns::boolean,
             CORE_TR("Calls", "Lets a thread go that waits in a call on a file; that call fails with "
                              "ERROR_OPERATION_ABORTED. Needs THREAD_TERMINATE.")},
            handleTo(ObjectType::thread, "hThread", CORE_TR("Calls", "A handle to a thread.")))};
}

} // namespace handlelab
