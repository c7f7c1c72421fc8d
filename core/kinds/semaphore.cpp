// SPDX-License-Identifier: GPL-3.0-or-later
// Semaphores: a count that waits lower and releases raise.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"
#include "core/win32/constants.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 3> rights{
    {{0x1, "SEMAPHORE_QUERY_STATE"}, {0x2, "SEMAPHORE_MODIFY_STATE"}, {0x1F0003, "SEMAPHORE_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine&, const Texts&, const ObjectBody& body) {
    const auto& semaphore = std::get<SemaphoreBody>(body);
    return {field::number("count", CORE_TR("State", "count"), semaphore.count),
            field::number("maximum", CORE_TR("State", "maximum"), semaphore.maximum)};
}

bool isSignaled(const Machine& machine, ObjectId semaphore, ThreadId) {
    return bodyOf<SemaphoreBody>(machine, semaphore).count > 0;
}

std::optional<BodyChange> takeOne(const Machine& machine, ObjectId semaphore, ThreadId waiter) {
    SemaphoreBody body = bodyOf<SemaphoreBody>(machine, semaphore);
    Meaning meaning{.kind = MeaningKind::semaphoreChanged,
                    .process = machine[waiter].process,
                    .object = semaphore,
                    .value = static_cast<std::uint32_t>(body.count)};
    meaning.extra = static_cast<std::uint32_t>(--body.count);
    return BodyChange{meaning, body};
}

/// ReleaseSemaphore: all or nothing.
Signaling release(const Machine& machine, ObjectId semaphore, ThreadId caller, std::int32_t times) {
    SemaphoreBody body = bodyOf<SemaphoreBody>(machine, semaphore);
    Meaning meaning{.kind = MeaningKind::semaphoreLimit,
                    .process = machine[caller].process,
                    .object = semaphore,
                    .value = static_cast<std::uint32_t>(body.count),
                    .extra = static_cast<std::uint32_t>(times)};
    if (times > body.maximum - body.count)
        return {.error = error::tooManyPosts, .change = {meaning, body}};
    body.count += times;
    meaning.kind = MeaningKind::semaphoreChanged;
    meaning.extra = static_cast<std::uint32_t>(body.count);
    return {.change = {meaning, body}};
}

} // namespace

constexpr ObjectKind semaphoreKind{
    .type = ObjectType::semaphore,
    .name = CORE_TR("Kind", "Semaphore"),
    .ntName = "Semaphore",
    .mapping = {0x20001, 0x20002, 0x120000, 0x1F0003},
    .validMask = 0x1F0003,
    .createAccess = 0x1F0003,
    .rights = rights,
    .waitable = true,
    .nameable = true,
    .fields = fieldsOf,
    .briefFields = 2,
    .signaledQuery = "isSignaledSemaphore",
    .signaledQueryAccess = 1,
    .signaled = isSignaled,
    .consume = takeOne,
    .signal = release,
    .signalAccess = access::semaphoreModify,
};

} // namespace handlelab
