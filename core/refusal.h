// SPDX-License-Identifier: GPL-3.0-or-later
// Which micro-steps say why a call is refused.
#pragma once

#include "by_kind.h"

namespace handlelab {

enum class Refuses : std::uint8_t {
    no,
    whenFailed, ///< only in a call that fails: that nothing has the name is what a creating call hopes for
    always,
};

/// Whether the kinds of micro-steps do, by kind.
[[nodiscard]] Refuses refuses(MeaningKind kind);
/// Whether a micro-step says why something was refused; `failed`: the call it belongs to did not succeed.
[[nodiscard]] bool isRefusal(MeaningKind kind, bool failed);

/// The end of a list, a time-out, a comparison that finds a difference: an answer in the form of a failure.
[[nodiscard]] bool isAnswer(MeaningKind kind);

} // namespace handlelab
