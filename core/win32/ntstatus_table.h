// SPDX-License-Identifier: GPL-3.0-or-later
// The Win32 errors of status codes that have no name here. Internal to ntstatus.cpp.
#pragma once

#include <cstdint>
#include <optional>

namespace handlelab {

/// What RtlNtStatusToDosError makes of a status that statuses() does not list; nothing when it has no error.
[[nodiscard]] std::optional<std::uint32_t> unnamedError(std::uint32_t status);

} // namespace handlelab
