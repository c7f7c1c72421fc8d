// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening and ending threads (win32-semantics section 9). Not modelled: what a thread's function
// does.
#include "core/calls/calls.h"
#include "core/calls/known_calls.h"
#include "core/calls/named.h"
#include "core/calls/open_device.h"
#include "core/calls/target.h"

namespace handlelab {

namespace {

constexpr std::uint32_t createSuspended = 4;

Returned makeThread(CallContext& c, ProcessId process, const SecurityAttributes& attributes,
                    std::uint32_t flags, Out threadId) {
    if (const Refusal refusal = c.kernel.security.checkRevision(c.caller, attributes))
        return c.fail(refusal);
    if (!c.kernel.machine()[process].alive)
        return c.refuse(MeaningKind::alreadyEnded, error::accessDenied,
                        {.object = c.kernel.machine()[process].object});
    if (const Refusal refusal = c.kernel.security.checkNew(c.caller, attributes))
        return c.fail(refusal);
    if (const Refusal full = noRoom(c))
        return c.fail(full);
    const ThreadId thread =
        c.kernel.processes.startThread(c.caller, process, attributes, (flags & createSuspended) != 0);
    const Thread& record = c.kernel.machine()[thread];
    const std::uint32_t tid = record.tid;
    const auto handle = c.kernel.tables.insert(
        c.caller.process, record.object,
        {.access = info(ObjectType::thread).createAccess, .inherit = attributes.inheritHandle});
    c.out.put(threadId.variable, {ValueKind::integer, tid}, {});
    return c.handle(handle.value);
}

Returned createThread(CallContext& c, SecurityAttributes attributes, Ignored, Ignored, Ignored,
                      std::uint32_t flags, Out threadId) {
    return makeThread(c, c.caller.process, attributes, flags, threadId);
}

Returned createRemoteThread(CallContext& c, Handle handle, SecurityAttributes attributes, Ignored, Ignored,
                            Ignored, std::uint32_t flags, Out threadId) {
    const auto process = processOf(c, handle, access::processCreateThread);
    if (!process.ok())
        return c.fail(process.refusal);
    return makeThread(c, process.value, attributes, flags, threadId);
}

Returned openThread(CallContext& c, std::uint32_t access, bool inherit, std::uint32_t tid) {
    const Machine& machine = c.kernel.machine();
    for (const Thread& thread : machine.threads)
        if (thread.tid == (tid & ~3u) && alive(machine[thread.object])) {
            c.kernel.core.note({.kind = MeaningKind::idFound,
                                .process = c.caller.process,
                                .object = thread.object,
                                .value = tid});
            return finishOpen(c, c.kernel.names.openObject(c.caller, thread.object, access, inherit));
        }
    return c.refuse(MeaningKind::idNotFound, error::invalidParameter, {.value = tid});
}

Returned exitThread(CallContext& c, std::uint32_t code) {
    c.kernel.processes.endThread(c.caller.thread, code);
    return c.none();
}

Returned terminateThread(CallContext& c, Handle handle, std::uint32_t code) {
    const auto thread = threadOf(c, handle, access::threadTerminate);
    if (!thread.ok())
        return c.fail(thread.refusal);
    if (hasEnded(c, thread.value)) // succeeds, unlike TerminateProcess, and leaves the exit code alone
        return c.truth();
    c.kernel.processes.endThread(thread.value, code);
    return truthIfAlive(c);
}

} // namespace

std::vector<CallDescription> threadCalls() {
    constexpr std::string_view suspendedHelp =
        CORE_TR("Calls", "CREATE_SUSPENDED: the thread makes no calls before ResumeThread.");
    return {
        Described<createThread>::as(
            {"CreateThread", group::create, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Starts a thread in the calling process; it can use all handles of the process."),
             CORE_TR("Calls",
                     "The new thread does nothing by itself: give it calls as process/T2, and so on.")},
            securityAttributes("lpThreadAttributes"), ignored("dwStackSize", "0"),
            builtAs(CStructure::threadFunction, ignored("lpStartAddress")), ignored("lpParameter"),
            choice(ConstantFamily::threadFlags, "dwCreationFlags", "0", suspendedHelp),
            declaredAs(CType::id, out(ParameterKind::outDword, "lpThreadId", "NULL",
                                      CORE_TR("Calls", "Receives the thread id.")))),
        Described<createRemoteThread>::as(
            {"CreateRemoteThread", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Starts a thread in another process. Needs PROCESS_CREATE_THREAD; the handle "
                              "belongs to the caller."),
             CORE_TR("Calls", "The rights to read and write the other process's memory are not asked for.")},
            handleTo(ObjectType::process, "hProcess", CORE_TR("Calls", "A handle to a process.")),
            securityAttributes("lpThreadAttributes"), ignored("dwStackSize", "0"),
            builtAs(CStructure::threadFunction, ignored("lpStartAddress")),
            writtenAs("lesson::asHandle(INFINITE)", ignored("lpParameter")),
            choice(ConstantFamily::threadFlags, "dwCreationFlags", "0", suspendedHelp),
            declaredAs(CType::id, out(ParameterKind::outDword, "lpThreadId", "NULL",
                                      CORE_TR("Calls", "Receives the thread id.")))),
        Described<openThread>::as(
            {"OpenThread", group::open, Returns::handleOrNull, CORE_TR("Calls", "Opens a thread by its id.")},
            accessMask(ObjectType::thread, "dwDesiredAccess", "THREAD_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp),
            dword("dwThreadId", "", CORE_TR("Calls", "The thread id."), ParameterKind::tid)),
        Described<exitThread>::as(
            {knownCall::exitThread, group::close, Returns::nothing,
             CORE_TR("Calls", "Ends the calling thread; the last one ends the process.")},
            dword("dwExitCode", "0", CORE_TR("Calls", "The exit code of the thread."))),
        Described<terminateThread>::common(
            {"TerminateThread", group::close, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Ends a thread without asking it; mutexes it owns are abandoned. Needs THREAD_TERMINATE.")},
            handleTo(ObjectType::thread, "hThread", CORE_TR("Calls", "A handle to a thread.")),
            dword("dwExitCode", "0", CORE_TR("Calls", "The exit code of the thread."))),
    };
}

} // namespace handlelab
