// SPDX-License-Identifier: GPL-3.0-or-later
// What the current call changed up to the cursor, read from its micro-steps.
#pragma once

#include "core/kernel/micro_steps.h"
#include "core/picture/picture.h"
#include "core/run/moment.h"

#include <map>
#include <optional>
#include <utility>

namespace handlelab {

struct EntryMark {
    HandleEntry before;
    Mood mood = Mood::none;
};
struct ObjectMark {
    ObjectCounts countsBefore;
    ObjectBody bodyBefore;
    std::uint32_t usageBefore = 0;
    std::uint64_t pointersBefore = 0; ///< the PointerCount as the rules show it
    Mood mood = Mood::none;
};
struct VariableMark {
    Value before;
    Mood mood = Mood::none;
};

struct SideMark {
    SideObject before;
    Mood mood = Mood::none;
};

struct Marks {
    std::map<std::pair<std::uint32_t, std::uint32_t>, EntryMark> entries; ///< by process and index
    std::map<std::uint32_t, ObjectMark> objects;
    std::map<std::uint32_t, VariableMark> variables;
    std::map<std::uint32_t, Mood> processes;
    std::map<std::uint32_t, Thread> threads; ///< as they were before the call; new ones are not in it
    std::map<std::uint32_t, SideMark> sides;
    std::map<std::uint32_t, WaitBlock> waits; ///< as they were before the call
    std::optional<MachineClock> clock;        ///< before the call
    std::optional<Step> step;                 ///< the call the cursor stands in or has just finished
    bool complete = false;                    ///< the cursor stands behind the whole call
    std::optional<Meaning> told;              ///< what the callout says
    Target about;                             ///< the thing it speaks of
    Mood mood = Mood::none;                   ///< how it speaks
    std::uint32_t error = 0;                  ///< the last error the call set; 0 for none
    bool failed = false;

    [[nodiscard]] Mood entry(ProcessId process, std::uint32_t index) const;
    [[nodiscard]] const HandleEntry* entryBefore(ProcessId process, std::uint32_t index) const;
    [[nodiscard]] const ObjectMark* object(ObjectId object) const;
    [[nodiscard]] Mood side(std::uint32_t side) const;
};

[[nodiscard]] Marks collectMarks(const Moment& moment);

} // namespace handlelab
