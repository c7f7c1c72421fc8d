// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words of micro-step kinds in machine-readable output.
#pragma once

#include "core/kernel/micro_step.h"

#include <string_view>

namespace handlelab {

/// The stable, untranslated word of a kind: "handleFound".
[[nodiscard]] std::string_view meaningName(MeaningKind kind);

} // namespace handlelab
