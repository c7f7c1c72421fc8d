// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs (win32-semantics sections 2 and 11). Not modelled: limits on time, memory and the number of
// processes, accounting.
#include "core/calls/calls.h"
#include "core/calls/named.h"
#include "core/calls/target.h"
#include "core/machine/views/job_view.h"

namespace handlelab {

namespace {

constexpr std::uint32_t jobSetAttributes = 2;
constexpr std::uint32_t portInformation = 7, extendedLimitInformation = 9;
constexpr std::uint32_t dieOnUnhandledException = 0x400, breakawayOk = 0x800, silentBreakawayOk = 0x1000,
                        killOnJobClose = 0x2000;

Returned createJobObject(CallContext& c, SecurityAttributes attributes, ObjectName name) {
    return finishCreate(c, c.kernel.names.create(c.caller, ObjectType::job, JobBody{}, attributes, name,
                                                 info(ObjectType::job).createAccess));
}

Returned openJobObject(CallContext& c, std::uint32_t access, bool inherit, ObjectName name) {
    return finishOpen(c, c.kernel.names.open(c.caller, ObjectType::job, access, inherit, name));
}

Returned assignProcessToJobObject(CallContext& c, Handle hJob, Handle hProcess) {
    const auto job = c.kernel.tables.use(c.caller, hJob, ObjectType::job, access::jobAssign);
    if (!job.ok())
        return c.fail(job.refusal);
    const auto process = processOf(c, hProcess, access::processSetQuota | access::processTerminate);
    if (!process.ok())
        return c.fail(process.refusal);
    if (const Refusal ended = hasEnded(c, process.value))
        return c.fail(ended);
    if (!jobAllows(c.kernel.machine(), job.value.object, process.value))
        return c.refuse(MeaningKind::jobRefused, error::accessDenied,
                        {.object = job.value.object, .extra = process.value.index});
    if (isMember(c.kernel.machine(), process.value, job.value.object))
        c.kernel.core.note({.kind = MeaningKind::nothingChanged, .process = c.caller.process});
    else
        c.kernel.jobs.join(process.value, job.value.object);
    return c.truth();
}

Returned terminateJobObject(CallContext& c, Handle hJob, std::uint32_t code) {
    const auto job = c.kernel.tables.use(c.caller, hJob, ObjectType::job, access::jobTerminate);
    if (!job.ok())
        return c.fail(job.refusal);
    c.kernel.jobs.terminate(job.value.object, code);
    return truthIfAlive(c);
}

Returned setLimits(CallContext& c, ObjectId job, std::uint32_t limits) {
    if ((limits & ~(killOnJobClose | breakawayOk | silentBreakawayOk | dieOnUnhandledException)) != 0)
        return refuseParameter(c, 3);
    auto body = std::get<JobBody>(c.kernel.machine()[job].body);
    body.killOnClose = (limits & killOnJobClose) != 0;
    body.breakaway = (limits & breakawayOk) != 0;
    body.silentBreakaway = (limits & silentBreakawayOk) != 0;
    c.kernel.objects.setBody(
        {.kind = MeaningKind::jobLimitSet, .process = c.caller.process, .object = job, .value = limits}, job,
        body);
    return c.truth();
}

/// A job tells one port; NULL takes it away.
Returned setPort(CallContext& c, ObjectId job, const JobInformation& information) {
    ObjectId port;
    if (information.port != nullHandle) {
        const auto found =
            c.kernel.tables.use(c.caller, information.port, ObjectType::ioCompletion, access::portModify);
        if (!found.ok())
            return c.fail(found.refusal);
        port = found.value.object;
    }
    const bool has = std::get<JobBody>(c.kernel.machine()[job].body).port.valid();
    if (has == port.valid())
        return refuseParameter(c, 3);
    c.kernel.jobs.setPort(c.caller, job, port, information.key);
    return c.truth();
}

Returned setInformationJobObject(CallContext& c, Handle hJob, std::uint32_t informationClass,
                                 JobInformation information, Ignored) {
    const auto job = c.kernel.tables.use(c.caller, hJob, ObjectType::job, jobSetAttributes);
    if (!job.ok())
        return c.fail(job.refusal);
    if (informationClass != extendedLimitInformation && informationClass != portInformation)
        return refuseParameter(c, 2);
    if (information.ofPort != (informationClass == portInformation))
        return refuseParameter(c, 3);
    return information.ofPort ? setPort(c, job.value.object, information)
                              : setLimits(c, job.value.object, information.limits);
}

Returned isProcessInJob(CallContext& c, Handle hProcess, Handle hJob, Out result) {
    const auto process = processOf(c, hProcess, access::processQueryLimited);
    if (!process.ok())
        return c.fail(process.refusal);
    ObjectId job;
    if (hJob != nullHandle) {
        const auto found = c.kernel.tables.use(c.caller, hJob, ObjectType::job, access::jobQuery);
        if (!found.ok())
            return c.fail(found.refusal);
        job = found.value.object;
    }
    const Machine& machine = c.kernel.machine();
    const bool member =
        job.valid() ? isMember(machine, process.value, job) : machine[process.value].job.valid();
    c.kernel.core.note({.kind = MeaningKind::jobAsked,
                        .process = c.caller.process,
                        .object = job,
                        .value = member ? 1u : 0u,
                        .extra = process.value.index});
    c.out.put(result.variable, {ValueKind::boolean, member ? 1u : 0u}, {});
    return c.truth();
}

constexpr std::string_view jobHelp = CORE_TR("Calls", "A handle to a job.");
constexpr std::string_view processHelp = CORE_TR("Calls", "A handle to a process.");

} // namespace

std::vector<CallDescription> jobCalls() {
    return {
        Described<createJobObject>::as(
            {"CreateJobObject", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Makes a job, or opens the one that has the name. Its members keep it alive.")},
            securityAttributes("lpJobAttributes"), objectName())
            .inC({.lastError = CLastError::alwaysSet}),
        Described<openJobObject>::as(
            {"OpenJobObject", group::open, Returns::handleOrNull, CORE_TR("Calls", "Opens a job by name.")},
            accessMask(ObjectType::job, "dwDesiredAccess", "JOB_OBJECT_ALL_ACCESS", accessHelp),
            boolean("bInheritHandle", "FALSE", inheritHelp), objectName("")),
        Described<assignProcessToJobObject>::common(
            {"AssignProcessToJobObject", group::use, Returns::boolean,
             CORE_TR(
                 "Calls",
                 "Makes a process a member of a job; its children will be members too. Needs "
                 "JOB_OBJECT_ASSIGN_PROCESS, and PROCESS_SET_QUOTA and PROCESS_TERMINATE on the process."),
             CORE_TR("Calls", "A process of a job can be assigned to an empty job, which is nested then.")},
            handleTo(ObjectType::job, "hJob", jobHelp),
            handleTo(ObjectType::process, "hProcess", processHelp)),
        Described<setInformationJobObject>::as(
            {"SetInformationJobObject", group::use, Returns::boolean,
             CORE_TR("Calls",
                     "Sets what shall happen to the members when the last handle to the job is closed and "
                     "whether their children may leave it, or a completion port that is told of its members. "
                     "Needs JOB_OBJECT_SET_ATTRIBUTES."),
             CORE_TR("Calls", "Limits on time, memory and the number of processes are left out.")},
            handleTo(ObjectType::job, "hJob", jobHelp),
            castTo("JOBOBJECTINFOCLASS", choice(ConstantFamily::jobLimit, "JobObjectInformationClass",
                                                "JobObjectExtendedLimitInformation",
                                                CORE_TR("Calls", "Which structure the next argument is."))),
            builtAs(CStructure::jobLimits,
                    jobInformation("lpJobObjectInformation", "JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE",
                                   CORE_TR("Calls", "BasicLimitInformation.LimitFlags of the structure, or "
                                                    "the CompletionKey and the CompletionPort."))),
            writtenAs("sizeof limits", ignored("cbJobObjectInformationLength", "0"))),
        Described<terminateJobObject>::common(
            {"TerminateJobObject", group::close, Returns::boolean,
             CORE_TR("Calls", "Ends all members of a job, which is signaled from then on. Needs "
                              "JOB_OBJECT_TERMINATE.")},
            handleTo(ObjectType::job, "hJob", jobHelp),
            dword("uExitCode", "1", CORE_TR("Calls", "The exit code the processes get."))),
        Described<isProcessInJob>::as(
            {"IsProcessInJob", group::ask, Returns::boolean,
             CORE_TR("Calls", "Whether a process is a member of a job, or of any job.")},
            handleTo(ObjectType::process, "ProcessHandle", processHelp),
            handleTo(ObjectType::job, "JobHandle", CORE_TR("Calls", "A handle to a job; NULL asks for any."),
                     "NULL"),
            declaredAs(CType::boolean, out(ParameterKind::outDword, "Result", "&inJob",
                                           CORE_TR("Calls", "Receives TRUE or FALSE.")))),
    };
}

} // namespace handlelab
