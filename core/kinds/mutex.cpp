// SPDX-License-Identifier: GPL-3.0-or-later
// Mutexes, which debuggers call Mutants: owned by one thread at a time, as often as it waited.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"
#include "core/machine/views/naming.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 2> rights{{{0x1, "MUTEX_MODIFY_STATE"}, {0x1F0001, "MUTEX_ALL_ACCESS"}}};

StateField ownerOf(const Machine& machine, const Texts& texts, const MutexBody& mutex) {
    const char* label = CORE_TR("State", "owner");
    if (!mutex.owner.valid())
        return field::word("owner", label, CORE_TR("State", "nobody"));
    const Thread& thread = machine[mutex.owner];
    return field::text("owner", label,
                       fmt::format("{}/T{}", processName(machine, texts, thread.process), thread.number));
}

std::vector<StateField> fieldsOf(const Machine& machine, const Texts& texts, const ObjectBody& body) {
    const auto& mutex = std::get<MutexBody>(body);
    return {ownerOf(machine, texts, mutex),
            field::number("recursion", CORE_TR("State", "recursion"), mutex.recursion),
            field::truth("abandoned", CORE_TR("State", "abandoned"), mutex.abandoned)};
}

bool isSignaled(const Machine& machine, ObjectId mutex, ThreadId waiter) {
    const ThreadId owner = bodyOf<MutexBody>(machine, mutex).owner;
    return !owner.valid() || owner == waiter;
}

bool isAbandoned(const Machine& machine, ObjectId mutex) {
    return bodyOf<MutexBody>(machine, mutex).abandoned;
}

/// The thread that waited owns it from now on, once more if it did already.
std::optional<BodyChange> acquire(const Machine& machine, ObjectId mutex, ThreadId waiter) {
    const MutexBody owned{waiter, bodyOf<MutexBody>(machine, mutex).recursion + 1, false};
    return BodyChange{{.kind = MeaningKind::mutexAcquired,
                       .process = machine[waiter].process,
                       .object = mutex,
                       .value = owned.recursion,
                       .extra = waiter.index},
                      owned};
}

/// ReleaseMutex. Only the owner may, and it needs no right for it.
Signaling release(const Machine& machine, ObjectId mutex, ThreadId caller, std::int32_t) {
    MutexBody body = bodyOf<MutexBody>(machine, mutex);
    Meaning meaning{.kind = MeaningKind::mutexNotOwned, .process = machine[caller].process, .object = mutex};
    if (body.owner != caller)
        return {.error = error::notOwner, .change = {meaning, body}};
    if (--body.recursion == 0)
        body.owner = {};
    meaning.kind = MeaningKind::mutexReleased;
    meaning.value = body.recursion;
    return {.change = {meaning, body}, .mayWake = body.recursion == 0};
}

/// A thread that ends without releasing it leaves it free, and the next wait is told so.
std::optional<BodyChange> abandon(const Machine& machine, ObjectId mutex, ThreadId thread) {
    if (bodyOf<MutexBody>(machine, mutex).owner != thread)
        return std::nullopt;
    return BodyChange{{.kind = MeaningKind::mutexAbandoned, .object = mutex}, MutexBody{.abandoned = true}};
}

} // namespace

constexpr ObjectKind mutexKind{
    .type = ObjectType::mutex,
    .name = CORE_TR("Kind", "Mutex"),
    .ntName = "Mutant",
    .mapping = {0x20001, 0x20000, 0x120000, 0x1F0001},
    .validMask = 0x1F0001,
    .createAccess = 0x1F0001,
    .rights = rights,
    .waitable = true,
    .nameable = true,
    .fields = fieldsOf,
    .briefFields = 3,
    .signaledQuery = "isFreeMutex",
    .signaledQueryAccess = 1,
    .signaled = isSignaled,
    .consume = acquire,
    .abandoned = isAbandoned,
    .signal = release,
    .threadEnded = abandon,
};

} // namespace handlelab
