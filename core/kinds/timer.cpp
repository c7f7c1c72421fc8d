// SPDX-License-Identifier: GPL-3.0-or-later
// Waitable timers: an event that the clock sets.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 3> rights{
    {{0x1, "TIMER_QUERY_STATE"}, {0x2, "TIMER_MODIFY_STATE"}, {0x1F0003, "TIMER_ALL_ACCESS"}}};

std::vector<StateField> fieldsOf(const Machine& machine, const Texts&, const ObjectBody& body) {
    const auto& timer = std::get<TimerBody>(body);
    const std::int64_t left =
        timer.active ? static_cast<std::int64_t>(timer.due - machine.clock->milliseconds) : -1;
    return {field::truth("signaled", CORE_TR("State", "signaled"), timer.signaled),
            field::shownAs(timer.active ? fmt::format("{} ms", left) : "-",
                           field::number("due", CORE_TR("State", "due in"), left)),
            field::word("reset", CORE_TR("State", "reset"),
                        timer.manualReset ? CORE_TR("State", "manual") : CORE_TR("State", "automatic")),
            field::detail(field::number("period", CORE_TR("State", "period in ms"), timer.period))};
}

bool isSignaled(const Machine& machine, ObjectId timer, ThreadId) {
    return bodyOf<TimerBody>(machine, timer).signaled;
}

/// A wait resets a timer that is not to be reset by hand.
std::optional<BodyChange> consume(const Machine& machine, ObjectId timer, ThreadId waiter) {
    TimerBody body = bodyOf<TimerBody>(machine, timer);
    if (body.manualReset)
        return std::nullopt;
    body.signaled = false;
    return BodyChange{{.kind = MeaningKind::eventReset, .process = machine[waiter].process, .object = timer},
                      body};
}

} // namespace

constexpr ObjectKind timerKind{
    .type = ObjectType::timer,
    .name = CORE_TR("Kind", "Timer"),
    .ntName = "Timer",
    .mapping = {0x20001, 0x20002, 0x120000, 0x1F0003},
    .validMask = 0x1F0003,
    .createAccess = 0x1F0003,
    .rights = rights,
    .waitable = true,
    .nameable = true,
    .fields = fieldsOf,
    .briefFields = 3,
    .signaled = isSignaled,
    .consume = consume,
};

} // namespace handlelab
