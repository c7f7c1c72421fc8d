// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: groups of processes. Not modelled: the time limit, which alone would signal a job.
#include "core/base/translate.h"
#include "core/kinds/kind_verbs.h"
#include "core/kinds/kinds.h"

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

std::vector<StateField> fieldsOf(const Machine&, const Texts&, const ObjectBody& body) {
    const auto& job = std::get<JobBody>(body);
    return {field::number("active", CORE_TR("State", "active processes"), job.activeProcesses),
            field::truth("kill_on_close", CORE_TR("State", "kill on close"), job.killOnClose),
            field::detail(field::number("total", CORE_TR("State", "processes so far"), job.totalProcesses))};
}

/// The job around it.
void holds(const Machine& machine, ObjectId job, const TakeReference& take) {
    if (const ObjectId parent = bodyOf<JobBody>(machine, job).parent; parent.valid())
        take({parent, ReferenceKind::nestedJob, job});
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
    .lastHandleClosed = lastHandleClosed,
};

} // namespace handlelab
