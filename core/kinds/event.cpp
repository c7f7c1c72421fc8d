// SPDX-License-Identifier: GPL-3.0-or-later
// Events: a flag that a wait takes or leaves.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 3> rights{
    {{0x1, "EVENT_QUERY_STATE"}, {0x2, "EVENT_MODIFY_STATE"}, {0x1F0003, "EVENT_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine&, const Texts&, const ObjectBody& body) {
    const auto& event = std::get<EventBody>(body);
    return {field::truth("signaled", CORE_TR("State", "signaled"), event.signaled),
            field::word("reset", CORE_TR("State", "reset"),
                        event.manualReset ? CORE_TR("State", "manual") : CORE_TR("State", "automatic"))};
}

bool isSignaled(const Machine& machine, ObjectId event, ThreadId) {
    return bodyOf<EventBody>(machine, event).signaled;
}

/// A wait resets an event that is not to be reset by hand.
std::optional<BodyChange> consume(const Machine& machine, ObjectId event, ThreadId waiter) {
    if (bodyOf<EventBody>(machine, event).manualReset)
        return std::nullopt;
    return BodyChange{{.kind = MeaningKind::eventReset, .process = machine[waiter].process, .object = event},
                      EventBody{}};
}

/// SetEvent. What is set already stays so, and nobody can be waiting for it.
Signaling set(const Machine& machine, ObjectId event, ThreadId caller, std::int32_t) {
    EventBody body = bodyOf<EventBody>(machine, event);
    const MeaningKind kind = body.signaled ? MeaningKind::eventUnchanged : MeaningKind::eventSignaled;
    body.signaled = true;
    return {.change = {{.kind = kind, .process = machine[caller].process, .object = event}, body}};
}

} // namespace

constexpr ObjectKind eventKind{
    .type = ObjectType::event,
    .name = CORE_TR("Kind", "Event"),
    .ntName = "Event",
    .mapping = {0x20001, 0x20002, 0x120000, 0x1F0003},
    .validMask = 0x1F0003,
    .createAccess = 0x1F0003,
    .rights = rights,
    .waitable = true,
    .nameable = true,
    .fields = fieldsOf,
    .briefFields = 2,
    .signaledQuery = "isSignaledEvent",
    .signaledQueryAccess = 1,
    .signaled = isSignaled,
    .consume = consume,
    .signal = set,
    .signalAccess = access::eventModify,
};

} // namespace handlelab
