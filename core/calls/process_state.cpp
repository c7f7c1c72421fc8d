// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of running processes and threads, and what changes how they run (win32-semantics sections
// 9 and 11).
#include "core/calls/calls.h"
#include "core/calls/target.h"
#include "core/calls/typed_call.h"

namespace handlelab {

namespace {

constexpr std::uint32_t maximumSuspendCount = 127, strictHandlePolicy = 3, strictHandleFlags = 3;
constexpr std::uint64_t failure = 0xFFFF'FFFF; // what SuspendThread and ResumeThread return then

Returned failWithAllOnes(CallContext& c, const Refusal& refusal) {
    Returned failed = c.fail(refusal);
    failed.value = failure;
    return failed;
}

Returned suspendThread(CallContext& c, Handle handle) {
    const auto thread = threadOf(c, handle, access::threadSuspendResume);
    if (!thread.ok())
        return failWithAllOnes(c, thread.refusal);
    if (const Refusal ended = hasEnded(c, thread.value))
        return failWithAllOnes(c, ended);
    const std::uint32_t before = c.kernel.machine()[thread.value].suspendCount;
    if (before == maximumSuspendCount)
        return failWithAllOnes(
            c, c.refusal(MeaningKind::suspendLimit, error::signalRefused,
                         {.object = c.kernel.machine()[thread.value].object, .value = before}));
    c.kernel.processes.changeSuspendCount(thread.value, +1);
    return c.number(before);
}

Returned resumeThread(CallContext& c, Handle handle) {
    const auto thread = threadOf(c, handle, access::threadSuspendResume);
    if (!thread.ok())
        return failWithAllOnes(c, thread.refusal);
    const std::uint32_t before = c.kernel.machine()[thread.value].suspendCount;
    if (before > 0)
        c.kernel.processes.changeSuspendCount(thread.value, -1);
    return c.number(before);
}

Returned setThreadPriority(CallContext& c, Handle handle, std::int32_t priority) {
    const auto thread = threadOf(c, handle, access::threadSetLimited);
    if (!thread.ok())
        return c.fail(thread.refusal);
    if ((priority < -2 || priority > 2) && priority != -15 && priority != 15)
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter, {.value = 2});
    c.kernel.core.note({.kind = MeaningKind::nothingChanged, .process = c.caller.process});
    return c.truth();
}

Returned report(CallContext& c, std::uint32_t value) {
    c.kernel.core.note({.kind = MeaningKind::valueRead, .process = c.caller.process, .value = value});
    return c.number(value);
}

Returned getThreadId(CallContext& c, Handle handle) {
    const auto thread = threadOf(c, handle, access::threadQueryLimited);
    return thread.ok() ? report(c, c.kernel.machine()[thread.value].tid) : c.fail(thread.refusal);
}

Returned getProcessIdOfThread(CallContext& c, Handle handle) {
    const auto thread = threadOf(c, handle, access::threadQueryLimited);
    if (!thread.ok())
        return c.fail(thread.refusal);
    return report(c, c.kernel.machine()[c.kernel.machine()[thread.value].process].pid);
}

Returned getProcessHandleCount(CallContext& c, Handle handle, Out receiver) {
    const auto process = processOf(c, handle, access::processQueryLimited);
    if (!process.ok())
        return c.fail(process.refusal);
    const std::uint32_t count = c.kernel.machine().table(process.value).header.handleCount;
    c.kernel.core.note({.kind = MeaningKind::handleCountRead,
                        .process = process.value,
                        .object = c.kernel.machine()[process.value].object,
                        .value = count});
    c.out.put(receiver.variable, {ValueKind::integer, count}, {});
    return c.truth();
}

Returned setProcessMitigationPolicy(CallContext& c, std::uint32_t policy, std::uint32_t flags, Ignored) {
    const ProcessId process = c.caller.process;
    const auto refuse = [&](std::uint32_t argument) {
        return c.refuse(MeaningKind::parameterRefused, error::invalidParameter,
                        {.process = process, .value = argument});
    };
    if (policy != strictHandlePolicy)
        return refuse(1);
    if (flags != 0 && flags != strictHandleFlags)
        return refuse(2);
    const bool strict = c.kernel.machine()[process].strictHandles;
    if (strict && flags == 0)
        return c.refuse(MeaningKind::policyPermanent, error::accessDenied, {.process = process});
    if (strict || flags == 0)
        c.kernel.core.note({.kind = MeaningKind::nothingChanged, .process = process});
    else
        c.kernel.processes.enableStrictHandles(process);
    return c.truth();
}

} // namespace

std::vector<CallDescription> processStateCalls() {
    return {
        Described<suspendThread>::common(
            {"SuspendThread", group::use, Returns::dword,
             CORE_TR("Calls", "Lets a thread make no more calls; returns how often it was suspended before, "
                              "0xFFFFFFFF when it fails. Needs THREAD_SUSPEND_RESUME.")},
            handleTo(ObjectType::thread, "hThread", CORE_TR("Calls", "A handle to a thread."))),
        Described<resumeThread>::common(
            {"ResumeThread", group::use, Returns::dword,
             CORE_TR("Calls", "Takes one suspension back; the thread runs when none is left. Returns how "
                              "often it was suspended before, 0xFFFFFFFF when it fails.")},
            handleTo(ObjectType::thread, "hThread", CORE_TR("Calls", "A handle to a thread."))),
        Described<setThreadPriority>::as(
            {"SetThreadPriority", group::use, Returns::boolean,
             CORE_TR("Calls", "Needs THREAD_SET_LIMITED_INFORMATION, which THREAD_SET_INFORMATION implies."),
             CORE_TR("Calls", "Priorities change nothing here: lessons say who runs.")},
            handleTo(ObjectType::thread, "hThread", CORE_TR("Calls", "A handle to a thread.")),
            castTo("int", integer("nPriority", "0", CORE_TR("Calls", "From -2 to 2, or -15 or 15.")))),
        Described<setProcessMitigationPolicy>::as(
            {"SetProcessMitigationPolicy", group::use, Returns::boolean,
             CORE_TR("Calls", "ProcessStrictHandleCheckPolicy: from now on every use of an invalid handle in "
                              "this process raises the exception 0xC0000008."),
             CORE_TR("Calls", "The other policies are left out. The program is taken to handle the exception "
                              "and to go on.")},
            choice(ConstantFamily::mitigation, "MitigationPolicy", "ProcessStrictHandleCheckPolicy",
                   CORE_TR("Calls", "The policy.")),
            dword("lpBuffer", "3",
                  CORE_TR("Calls", "The flags of the policy: RaiseExceptionOnInvalidHandleReference (1) and "
                                   "HandleExceptionsPermanentlyEnabled (2), which must be set together.")),
            ignored("dwLength", "0"))
            .inC({.unwritable = noSuchStructure}),
        Described<getProcessHandleCount>::as(
            {"GetProcessHandleCount", group::ask, Returns::boolean,
             CORE_TR("Calls", "How many entries of a process's table are in use. Needs "
                              "PROCESS_QUERY_LIMITED_INFORMATION.")},
            handleTo(ObjectType::process, "hProcess", CORE_TR("Calls", "A handle to a process.")),
            out(ParameterKind::outDword, "pdwHandleCount", "&handleCount",
                CORE_TR("Calls", "Receives the number.")))
            .inC({.differs = CDiffering::stored}),
        Described<getThreadId>::as(
            {"GetThreadId", group::ask, Returns::dword,
             CORE_TR("Calls", "The id of a thread. Needs THREAD_QUERY_LIMITED_INFORMATION.")},
            handleTo(ObjectType::thread, "Thread", CORE_TR("Calls", "A handle to a thread.")))
            .inC({.result = CType::id}),
        Described<getProcessIdOfThread>::as(
            {"GetProcessIdOfThread", group::ask, Returns::dword,
             CORE_TR("Calls", "The id of a thread's process. Needs THREAD_QUERY_LIMITED_INFORMATION.")},
            handleTo(ObjectType::thread, "Thread", CORE_TR("Calls", "A handle to a thread.")))
            .inC({.result = CType::id}),
    };
}

} // namespace handlelab
