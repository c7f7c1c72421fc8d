// SPDX-License-Identifier: GPL-3.0-or-later
// Many lessons in one Windows executable, because compiling a set of programs for each would take too long.
// The lessons run one after the other, each with processes of its own.
#pragma once

#include "compare.h"
#include "wine.h"
#include "wine_rules.h"

#include "core/program/script/script.h"

#include <optional>
#include <span>

namespace handlelab {

struct BatchLesson {
    std::string name, text;
    std::optional<Rules> rules; ///< replaces the lesson's own
};

/// What became of one lesson of a batch.
struct BatchOutcome {
    std::string trouble; ///< why there is no comparison; else empty
    Comparison comparison;
};

/// Compiles the lessons into `folder`, runs them under Wine and compares. The outcomes are in their order.
[[nodiscard]] std::vector<BatchOutcome> runBatch(std::span<const BatchLesson> lessons, const Wine& wine,
                                                 const std::filesystem::path& folder);

} // namespace handlelab
