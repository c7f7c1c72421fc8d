// SPDX-License-Identifier: GPL-3.0-or-later
// Every constant that a lesson may write: those of the families, the access rights of the types, the errors.
#pragma once

#include "core/win32/constants.h"

namespace handlelab {

/// All constants, errors and access rights included.
[[nodiscard]] std::span<const Constant> constants();

/// A constant by its exact name.
[[nodiscard]] std::optional<Constant> findConstant(std::string_view name);

} // namespace handlelab
