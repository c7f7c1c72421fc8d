// SPDX-License-Identifier: GPL-3.0-or-later
// What is no lesson at all and is refused before anything is read. Internal to core/lesson.
#pragma once

#include "core/lesson/lesson.h"

#include <optional>

namespace handlelab {

/// Why a text cannot be a lesson: too large, binary, not UTF-8. Nothing when it can.
[[nodiscard]] std::optional<Mistake> refuseText(std::string_view text);

} // namespace handlelab
