// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that only report: pseudo handles, ids, the last error.
#include "core/calls/calls.h"
#include "core/calls/known_calls.h"
#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

Returned report(CallContext& c, std::uint64_t value) {
    c.kernel.core.note({.kind = MeaningKind::valueRead,
                        .process = c.caller.process,
                        .value = static_cast<std::uint32_t>(value)});
    return c.number(value);
}

Returned getCurrentProcess(CallContext& c) { return report(c, currentProcessHandle.value); }
Returned getCurrentThread(CallContext& c) { return report(c, currentThreadHandle.value); }
Returned getCurrentProcessId(CallContext& c) { return report(c, c.kernel.machine()[c.caller.process].pid); }
Returned getCurrentThreadId(CallContext& c) { return report(c, c.kernel.machine()[c.caller.thread].tid); }
Returned getLastError(CallContext& c) { return report(c, c.kernel.machine()[c.caller.thread].lastError); }

Returned setLastError(CallContext& c, std::uint32_t error) {
    c.kernel.processes.setLastError(c.caller.thread, error);
    return c.none();
}

Returned getProcessId(CallContext& c, Handle process) {
    const auto found =
        c.kernel.tables.use(c.caller, process, ObjectType::process, access::processQueryLimited);
    if (!found.ok())
        return c.fail(found.refusal);
    const Machine& machine = c.kernel.machine();
    return report(c, machine[std::get<ProcessBody>(machine[found.value.object].body).process].pid);
}

Returned reportExitCode(CallContext& c, ObjectId object, std::uint32_t code, Out receiver) {
    c.kernel.core.note(
        {.kind = MeaningKind::exitCodeRead, .process = c.caller.process, .object = object, .value = code});
    c.out.put(receiver.variable, {ValueKind::integer, code}, {});
    return c.truth();
}

Returned getExitCodeProcess(CallContext& c, Handle process, Out code) {
    const auto found =
        c.kernel.tables.use(c.caller, process, ObjectType::process, access::processQueryLimited);
    if (!found.ok())
        return c.fail(found.refusal);
    const Machine& machine = c.kernel.machine();
    const ProcessId id = std::get<ProcessBody>(machine[found.value.object].body).process;
    return reportExitCode(c, found.value.object, machine[id].exitCode, code);
}

Returned getExitCodeThread(CallContext& c, Handle thread, Out code) {
    const auto found = c.kernel.tables.use(c.caller, thread, ObjectType::thread, access::threadQueryLimited);
    if (!found.ok())
        return c.fail(found.refusal);
    const Machine& machine = c.kernel.machine();
    const ThreadId id = std::get<ThreadBody>(machine[found.value.object].body).thread;
    return reportExitCode(c, found.value.object, machine[id].exitCode, code);
}

} // namespace

std::vector<CallDescription> askCalls() {
    return {
        Described<getLastError>::as(
            {"GetLastError", group::ask, Returns::dword,
             CORE_TR("Calls", "The error the last failing call left on this thread.")})
            .inC({.lastError = CLastError::asked}),
        Described<setLastError>::as(
            {"SetLastError", group::ask, Returns::nothing,
             CORE_TR("Calls", "Sets the last error of this thread.")},
            choice(ConstantFamily::error, "dwErrCode", "ERROR_SUCCESS", CORE_TR("Calls", "The error code.")))
            .inC({.lastError = CLastError::alwaysSet}),
        Described<getCurrentProcess>::as(
            {knownCall::getCurrentProcess, group::ask, Returns::pseudoHandle,
             CORE_TR("Calls", "The pseudo handle -1: always the calling process, never an entry.")}),
        Described<getCurrentThread>::as(
            {knownCall::getCurrentThread, group::ask, Returns::pseudoHandle,
             CORE_TR("Calls", "The pseudo handle -2: always the calling thread, never an entry.")}),
        Described<getCurrentProcessId>::as({knownCall::getCurrentProcessId, group::ask, Returns::dword,
                                            CORE_TR("Calls", "The id of the calling process.")})
            .inC({.result = CType::id}),
        Described<getCurrentThreadId>::as({"GetCurrentThreadId", group::ask, Returns::dword,
                                           CORE_TR("Calls", "The id of the calling thread.")})
            .inC({.result = CType::id}),
        Described<getProcessId>::as(
            {"GetProcessId", group::ask, Returns::dword,
             CORE_TR("Calls", "The id of a process. Needs PROCESS_QUERY_LIMITED_INFORMATION.")},
            handleTo(ObjectType::process, "Process", CORE_TR("Calls", "A handle to a process.")))
            .inC({.result = CType::id}),
        Described<getExitCodeProcess>::common(
            {"GetExitCodeProcess", group::ask, Returns::boolean,
             CORE_TR("Calls", "The exit code of a process, STILL_ACTIVE (259) while it runs.")},
            handleTo(ObjectType::process, "hProcess", CORE_TR("Calls", "A handle to a process.")),
            out(ParameterKind::outDword, "lpExitCode", "&exitCode",
                CORE_TR("Calls", "Receives the exit code."))),
        Described<getExitCodeThread>::common(
            {"GetExitCodeThread", group::ask, Returns::boolean,
             CORE_TR("Calls", "The exit code of a thread, STILL_ACTIVE (259) while it runs.")},
            handleTo(ObjectType::thread, "hThread", CORE_TR("Calls", "A handle to a thread.")),
            out(ParameterKind::outDword, "lpExitCode", "&exitCode",
                CORE_TR("Calls", "Receives the exit code."))),
    };
}

} // namespace handlelab
