// SPDX-License-Identifier: GPL-3.0-or-later
// Integers as C writes them. Internal to core/lesson.
#pragma once

#include "core/lesson/parse.h"

namespace handlelab {

/// A decimal or hexadecimal integer at the cursor, with an optional minus and the suffixes u and l; negative
/// ones are given as two's complement. Nothing after a reported failure.
std::optional<std::uint64_t> readNumber(Parse& p);

} // namespace handlelab
