// SPDX-License-Identifier: GPL-3.0-or-later
// The standard handles of a process, where more than one family of calls needs them.
#pragma once

#include "core/calls/call_context.h"

#include <optional>

namespace handlelab {

/// 0, 1, 2 for STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE; nothing for another number. Its lower
/// half counts.
[[nodiscard]] std::optional<std::uint32_t> standardSlotOf(std::uint64_t standardDevice);

/// What the process has in a slot; a handle to the console is shown in its table from now on.
[[nodiscard]] Outcome<Handle> showStandardHandle(CallContext& c, std::uint32_t slot);

} // namespace handlelab
