// SPDX-License-Identifier: GPL-3.0-or-later
// One lesson under two sets of rules: where numbers differ, and the proof that results and errors do not.
#pragma once

#include "core/run/moment.h"

#include <string>
#include <vector>

namespace handlelab {

/// Something a reader sees differently under the two sets of rules.
struct RivalDifference {
    std::string what; ///< "returns", "a.h", "entry of a", "Event JACK"
    std::string first, second;
    bool operator==(const RivalDifference&) const = default;
};

/// How a step's outcome compares.
enum class RivalOutcome : std::uint8_t {
    equal,     ///< the same result, error and exception; a handle counts as a handle
    explained, ///< another outcome, because the call used a number that no longer, or never, was its handle
    wrong,     ///< another outcome without such a reason: the simulation contradicts itself
};

struct RivalStep {
    RivalOutcome outcome = RivalOutcome::equal;
    std::vector<RivalDifference> differences;
};

/// Compares two runs of a lesson step by step, each told by any of its moments. Behind an outcome that is not
/// equal there is nothing to compare: the list ends there.
[[nodiscard]] std::vector<RivalStep> compareRuns(const Lesson& lesson, Moment first, Moment second);

/// The worst outcome of a comparison.
[[nodiscard]] RivalOutcome outcomeOf(const std::vector<RivalStep>& steps);

/// One step as text: the call, and a line for each difference.
[[nodiscard]] std::string rivalText(const Lesson& lesson, const Moment& first, const Moment& second,
                                    const std::vector<RivalStep>& steps, std::uint32_t step);
/// What the comparison comes to, in a sentence.
[[nodiscard]] std::string rivalVerdict(const std::vector<RivalStep>& steps);

} // namespace handlelab
