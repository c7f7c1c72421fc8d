// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: groups of processes. One is signaled once its members have been ended together. Not modelled: the
// time limit, which would signal it too.
#include "core/base/translate.h"
#include "core/kinds/kind_verbs.h"
#include "core/kinds/kinds.h"
#include "core/kinds/spoken_name.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 7> rights{{{0x1, "JOB_OBJECT_ASSIGN_PROCESS"},
                                            {0x2, "JOB_OBJECT_SET_ATTRIBUTES"},
                                            {0x4, "JOB_OBJECT_QUERY"},
                                            {0x8, "JOB_OBJECT_TERMINATE"},
                                            {0x10, "JOB_OBJECT_SET_SECURITY_ATTRIBUTES"},
                                            {0x20, "JOB_OBJECT_IMPERSONATE"},
                                            {0x1F003F, "JOB_OBJECT_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine& machine, const Texts& texts, const ObjectBody& body) {
    const auto& job = std::get<JobBody>(body);
    return {field::number("active", CORE_TR("State", "active processes"), job.activeProcesses),
            field::truth("kill_on_close", CORE_TR("State", "kill on close"), job.killOnClose),
            field::detail(field::number("total", CORE_TR("State", "processes so far"), job.totalProcesses)),
            field::detail(field::truth("breakaway", CORE_TR("State", "children may leave"), job.breakaway)),
            field::detail(
                field::truth("silent_breakaway", CORE_TR("State", "children leave"), job.silentBreakaway)),
            field::detail(field::truth("terminated", CORE_TR("State", "terminated"), job.terminated)),
            field::detail(field::text("port", CORE_TR("State", "completion port"),
                                      job.port.valid() ? objectName(machine, texts, job.port) : ""))};
}

/// The job around it, and the port it tells of its members.
void holds(const Machine& machine, ObjectId job, const TakeReference& take) {
    if (const ObjectId parent = bodyOf<JobBody>(machine, job).parent; parent.valid())
        take({parent, ReferenceKind::nestedJob, job});
    if (const ObjectId port = bodyOf<JobBody>(machine, job).port; port.valid())
        take({port, ReferenceKind::jobPort, job});
}

bool isSignaled(const Machine& machine, ObjectId job, ThreadId) {
    return bodyOf<JobBody>(machine, job).terminated;
}

/// Its members hold it, so it is still there to end them.
void lastHandleClosed(KindVerbs& kernel, ObjectId object) {
    const auto& job = bodyOf<JobBody>(kernel.machine(), object);
    if (job.killOnClose && job.activeProcesses > 0)
        kernel.terminateJob(object, 0);
}

} // namespace

constexpr ObjectKind jobKind{
    .type = ObjectType::job,
    .name = CORE_TR("Kind", "Job"),
    .ntName = "Job",
    .mapping = {0x20004, 0x2000B, 0x120000, 0x1F003F},
    .validMask = 0x1F003F,
    .createAccess = 0x1F003F,
    .rights = rights,
    .waitable = true,
    .nameable = true,
    .fields = fieldsOf,
    .briefFields = 2,
    .holds = holds,
    .signaled = isSignaled,
    .lastHandleClosed = lastHandleClosed,
};

} // namespace handlelab
