// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers over time, folded from the log.
#pragma once

#include "core/run/moment.h"

#include <vector>

namespace handlelab {

/// A value that changed at a position.
struct Sample {
    std::uint32_t position; ///< the micro-step after which the value holds
    std::uint32_t value;
    bool operator==(const Sample&) const = default;
};

/// The usage count of an object after each micro-step that changed it; starts with its birth.
[[nodiscard]] std::vector<Sample> usageOverTime(const Moment& moment, ObjectId object);
/// The open handles of a process over time.
[[nodiscard]] std::vector<Sample> handlesOverTime(const Moment& moment, ProcessId process);

/// What a mark on the timeline says about a step besides that it is there.
struct StepMarks {
    bool failed = false, birth = false, death = false;
    bool operator==(const StepMarks&) const = default;
};
[[nodiscard]] std::vector<StepMarks> stepMarks(const Moment& moment);

/// One +1 or -1 of an object's usage count with the step that caused it.
struct LedgerLine {
    std::uint32_t position, step;
    std::int32_t difference;
    std::uint32_t usage; ///< afterwards
    bool operator==(const LedgerLine&) const = default;
};
[[nodiscard]] std::vector<LedgerLine> ledger(const Moment& moment, ObjectId object);

/// The step that last changed an entry at or before the moment; nothing when it never changed.
[[nodiscard]] std::optional<std::uint32_t> lastChangeOf(const Moment& moment, ProcessId process,
                                                        std::uint32_t index);

/// At most two points (lowest and highest) for each of `columns` equal stretches of time, so that a chart
/// stays cheap.
[[nodiscard]] std::vector<Sample> thin(const std::vector<Sample>& samples, std::uint32_t end,
                                       std::uint32_t columns);

} // namespace handlelab
