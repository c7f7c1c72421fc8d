// SPDX-License-Identifier: GPL-3.0-or-later
// Processes: signaled when they have ended, referenced by themselves until then.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"
#include "core/machine/views/naming.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 14> rights{{{0x1, "PROCESS_TERMINATE"},
                                             {0x2, "PROCESS_CREATE_THREAD"},
                                             {0x8, "PROCESS_VM_OPERATION"},
                                             {0x10, "PROCESS_VM_READ"},
                                             {0x20, "PROCESS_VM_WRITE"},
                                             {0x40, "PROCESS_DUP_HANDLE"},
                                             {0x80, "PROCESS_CREATE_PROCESS"},
                                             {0x100, "PROCESS_SET_QUOTA"},
                                             {0x200, "PROCESS_SET_INFORMATION"},
                                             {0x400, "PROCESS_QUERY_INFORMATION"},
                                             {0x800, "PROCESS_SUSPEND_RESUME"},
                                             {0x1000, "PROCESS_QUERY_LIMITED_INFORMATION"},
                                             {0x2000, "PROCESS_SET_LIMITED_INFORMATION"},
                                             {0x1FFFFF, "PROCESS_ALL_ACCESS"}}};

/// That whoever may set information may also ask for a little of it is so since Windows 10 1607.
constexpr std::array<ImpliedAccess, 3> implied{
    {{access::processQuery, access::processQueryLimited},
     {access::processSetInformation, access::processSetLimited},
     {access::processSetInformation, access::processQueryLimited}}};

const Process& processOf(const Machine& machine, const ObjectBody& body) {
    return machine[std::get<ProcessBody>(body).process];
}

std::vector<StateField> fieldsOf(const Machine& machine, const Texts&, const ObjectBody& body) {
    const Process& process = processOf(machine, body);
    return {field::truth("signaled", CORE_TR("State", "signaled"), !process.alive),
            field::exitCode(process.exitCode),
            field::detail(field::number("pid", CORE_TR("State", "PID"), process.pid))};
}

std::string called(const Machine& machine, const Texts& texts, ObjectId object) {
    return fmt::format("{} {}", markedKind(info(ObjectType::process).name),
                       processName(machine, texts, bodyOf<ProcessBody>(machine, object).process));
}

/// It runs and is a member of its job until it ends, and has its token until its object goes.
void holds(const Machine& machine, ObjectId object, const TakeReference& take) {
    const Process& process = processOf(machine, machine[object].body);
    if (process.alive)
        take({object, ReferenceKind::running, {}});
    if (process.alive && process.job.valid())
        take({process.job, ReferenceKind::jobMember, object});
    if (process.token.valid())
        take({process.token, ReferenceKind::actor, object});
}

bool runs(const Machine& machine, ObjectId object) { return processOf(machine, machine[object].body).alive; }

bool isSignaled(const Machine& machine, ObjectId object, ThreadId) { return !runs(machine, object); }

} // namespace

constexpr ObjectKind processKind{
    .type = ObjectType::process,
    .name = CORE_TR("Kind", "Process"),
    .ntName = "Process",
    .mapping = {0x20410, 0x20BEA, 0x121001, 0x1FFFFF},
    .validMask = 0x1FFFFF,
    .createAccess = 0x1FFFFF,
    .rights = rights,
    .implied = implied,
    .securedWithoutName = true,
    .openedByDebuggers = true,
    .waitable = true,
    .fields = fieldsOf,
    .briefFields = 2,
    .called = called,
    .holds = holds,
    .runs = runs,
    .signaledQuery = "hasEnded",
    .signaledQueryAccess = access::synchronize,
    .signaled = isSignaled,
};

} // namespace handlelab
