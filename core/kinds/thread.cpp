// SPDX-License-Identifier: GPL-3.0-or-later
// Threads: signaled when they have ended, referenced by themselves until then.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"
#include "core/machine/views/naming.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 13> rights{{{0x1, "THREAD_TERMINATE"},
                                             {0x2, "THREAD_SUSPEND_RESUME"},
                                             {0x8, "THREAD_GET_CONTEXT"},
                                             {0x10, "THREAD_SET_CONTEXT"},
                                             {0x20, "THREAD_SET_INFORMATION"},
                                             {0x40, "THREAD_QUERY_INFORMATION"},
                                             {0x80, "THREAD_SET_THREAD_TOKEN"},
                                             {0x100, "THREAD_IMPERSONATE"},
                                             {0x200, "THREAD_DIRECT_IMPERSONATION"},
                                             {0x400, "THREAD_SET_LIMITED_INFORMATION"},
                                             {0x800, "THREAD_QUERY_LIMITED_INFORMATION"},
                                             {0x1000, "THREAD_RESUME"},
                                             {0x1FFFFF, "THREAD_ALL_ACCESS"}}};

/// The last since Windows 8.
constexpr std::array<ImpliedAccess, 3> implied{{{access::threadQuery, access::threadQueryLimited},
                                                {access::threadSuspendResume, access::threadResume},
                                                {access::threadSetInformation, access::threadSetLimited}}};

const Thread& threadOf(const Machine& machine, const ObjectBody& body) {
    return machine[std::get<ThreadBody>(body).thread];
}

std::vector<StateField> fieldsOf(const Machine& machine, const Texts&, const ObjectBody& body) {
    const Thread& thread = threadOf(machine, body);
    return {
        field::truth("signaled", CORE_TR("State", "signaled"), !thread.alive),
        field::exitCode(thread.exitCode),
        field::detail(field::number("tid", CORE_TR("State", "TID"), thread.tid)),
        field::detail(field::truth("waits", CORE_TR("State", "waits"), thread.waits)),
        field::detail(field::number("suspended", CORE_TR("State", "suspend count"), thread.suspendCount))};
}

std::string called(const Machine& machine, const Texts& texts, ObjectId object) {
    const Thread& thread = threadOf(machine, machine[object].body);
    return fmt::format("{} {}/T{}", markedKind(info(ObjectType::thread).name),
                       processName(machine, texts, thread.process), thread.number);
}

/// Its object holds its process; the thread itself holds the token it acts with.
void holds(const Machine& machine, ObjectId object, const TakeReference& take) {
    const Thread& thread = threadOf(machine, machine[object].body);
    if (thread.alive)
        take({object, ReferenceKind::running, {}});
    take({machine[thread.process].object, ReferenceKind::threadObject, object});
    if (thread.impersonation.valid())
        take({thread.impersonation, ReferenceKind::actor, object});
}

bool runs(const Machine& machine, ObjectId object) { return threadOf(machine, machine[object].body).alive; }

bool isSignaled(const Machine& machine, ObjectId object, ThreadId) { return !runs(machine, object); }

} // namespace

constexpr ObjectKind threadKind{
    .type = ObjectType::thread,
    .name = CORE_TR("Kind", "Thread"),
    .ntName = "Thread",
    .mapping = {0x20048, 0x20437, 0x121800, 0x1FFFFF},
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
