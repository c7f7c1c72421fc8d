// SPDX-License-Identifier: GPL-3.0-or-later
// Threads (win32-semantics section 9). Not modelled: what a thread's function does, suspension, other
// processes' threads.
#include "core/calls.h"
#include "core/calls/named.h"

namespace handlelab {

namespace {

Returned createThread(CallContext& c, SecurityAttributes attributes, Ignored, Ignored, Ignored, std::uint32_t,
                      Out threadId) {
    if (c.kernel.tableIsFull(c.caller.process))
        return c.fail(error::noSystemResources);
    const ThreadId thread = c.kernel.startThread(c.caller, c.caller.process, attributes);
    const Thread& record = c.kernel.machine()[thread];
    const std::uint32_t tid = record.tid;
    const auto handle = c.kernel.insertEntry(
        c.caller.process, record.object,
        {.access = info(ObjectType::thread).createAccess, .inherit = attributes.inheritHandle});
    c.out.put(threadId.variable, {ValueKind::integer, tid}, {});
    return c.handle(handle.value);
}

Returned openThread(CallContext& c, std::uint32_t access, bool inherit, std::uint32_t tid) {
    const Machine& machine = c.kernel.machine();
    for (const Thread& thread : machine.threads)
        if (thread.tid == tid && alive(machine[thread.object])) {
            c.kernel.note({.kind = MeaningKind::idFound,
                           .process = c.caller.process,
                           .object = thread.object,
                           .value = tid});
            return finishOpen(c, c.kernel.openObject(c.caller, thread.object, access, inherit));
        }
    c.kernel.note({.kind = MeaningKind::idNotFound, .process = c.caller.process, .value = tid});
    return c.fail(error::invalidParameter);
}

Returned exitThread(CallContext& c, std::uint32_t code) {
    c.kernel.endThread(c.caller.thread, code);
    return c.none();
}

Returned terminateThread(CallContext& c, Handle handle, std::uint32_t code) {
    const auto found = c.kernel.use(c.caller, handle, ObjectType::thread, access::threadTerminate);
    if (!found.ok())
        return c.fail(found.error);
    const ThreadId thread = std::get<ThreadBody>(c.kernel.machine()[found.value.object].body).thread;
    if (!c.kernel.machine()[thread].alive) {
        c.kernel.note(
            {.kind = MeaningKind::alreadyEnded, .process = c.caller.process, .object = found.value.object});
        return c.fail(error::accessDenied);
    }
    c.kernel.endThread(thread, code);
    return thread == c.caller.thread || !c.kernel.machine()[c.caller.process].alive ? c.none() : c.truth();
}

} // namespace

std::vector<CallDescription> threadCalls() {
    return {
        Described<createThread>::as(
            {"CreateThread", group::create, Returns::handleOrNull,
             CORE_TR("Calls",
                     "Starts a thread in the calling process; it can use all handles of the process."),
             CORE_TR("Calls",
                     "The new thread does nothing by itself: give it calls as process/T2, and so on.")},
            securityAttributes("lpThreadAttributes"), ignored("dwStackSize", "0"), ignored("lpStartAddress"),
            ignored("lpParameter"),
            choice(ConstantFamily::threadFlags, "dwCreationFlags", "0",
                   CORE_TR("Calls", "Accepted and not simulated.")),
            out(ParameterKind::outDword, "lpThreadId", "NULL", CORE_TR("Calls", "Receives the thread id."))),
        Described<openThread>::as(
            {"OpenThread", group::open, Returns::handleOrNull, CORE_TR("Calls", "Opens a thread by its id.")},
            accessMask(ObjectType::thread, "dwDesiredAccess", "THREAD_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp),
            dword("dwThreadId", "", CORE_TR("Calls", "The thread id."), ParameterKind::tid)),
        Described<exitThread>::as(
            {"ExitThread", group::close, Returns::nothing,
             CORE_TR("Calls", "Ends the calling thread; the last one ends the process.")},
            dword("dwExitCode", "0", CORE_TR("Calls", "The exit code of the thread."))),
        Described<terminateThread>::as(
            {"TerminateThread", group::close, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Ends a thread without asking it; mutexes it owns are abandoned. Needs THREAD_TERMINATE.")},
            handleTo(ObjectType::thread, "hThread", CORE_TR("Calls", "A handle to a thread.")),
            dword("dwExitCode", "0", CORE_TR("Calls", "The exit code of the thread."))),
    };
}

} // namespace handlelab
