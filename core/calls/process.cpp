// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and ending processes (win32-semantics section 9). CreateProcess has a file of its own.
#include "core/calls/calls.h"
#include "core/calls/create_process.h"
#include "core/calls/known_calls.h"
#include "core/calls/named.h"
#include "core/calls/target.h"

namespace handlelab {

namespace {

/// Ids are handle values of the kernel's own table, so the two low bits do not count.
Returned openProcess(CallContext& c, std::uint32_t access, bool inherit, std::uint32_t pid) {
    const Machine& machine = c.kernel.machine();
    for (const Process& process : machine.processes)
        if (process.pid == (pid & ~3u) && alive(machine[process.object])) {
            c.kernel.core.note({.kind = MeaningKind::idFound,
                                .process = c.caller.process,
                                .object = process.object,
                                .value = pid});
            return finishOpen(c, c.kernel.names.openObject(c.caller, process.object, access, inherit));
        }
    return c.refuse(MeaningKind::idNotFound, error::invalidParameter, {.value = pid});
}

Returned exitProcess(CallContext& c, std::uint32_t code) {
    c.kernel.processes.end(c.caller.process, code);
    return c.none();
}

Returned terminateProcess(CallContext& c, Handle handle, std::uint32_t code) {
    const auto process = processOf(c, handle, access::processTerminate);
    if (!process.ok())
        return c.fail(process.refusal);
    if (const Refusal ended = hasEnded(c, process.value))
        return c.fail(ended);
    c.kernel.processes.end(process.value, code);
    return truthIfAlive(c);
}

} // namespace

std::vector<CallDescription> processCalls() {
    return {
        createProcessCall(),
        Described<openProcess>::as(
            {"OpenProcess", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens a process by its id.")},
            accessMask(ObjectType::process, "dwDesiredAccess", "PROCESS_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp),
            dword("dwProcessId", "", CORE_TR("Calls", "The process id."), ParameterKind::pid)),
        Described<exitProcess>::as(
            {knownCall::exitProcess, group::close, Returns::nothing,
             CORE_TR("Calls", "Ends the calling process: the kernel closes all its handles.")},
            dword("uExitCode", "0", CORE_TR("Calls", "The exit code."))),
        Described<terminateProcess>::common(
            {"TerminateProcess", group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Ends a process from outside. Needs PROCESS_TERMINATE; the handle itself stays open.")},
            handleTo(ObjectType::process, "hProcess", CORE_TR("Calls", "A handle to a process.")),
            dword("uExitCode", "1", CORE_TR("Calls", "The exit code the process gets."))),
    };
}

} // namespace handlelab
