// SPDX-License-Identifier: GPL-3.0-or-later
// The status codes of native calls, and the Win32 errors that the Win32 functions make of them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace handlelab {

namespace status {
inline constexpr std::uint32_t success = 0, infoLengthMismatch = 0xC000'0004, invalidInfoClass = 0xC000'0003,
                               objectNameExists = 0x4000'0000, invalidHandle = 0xC000'0008,
                               invalidCid = 0xC000'000B, invalidParameter = 0xC000'000D,
                               accessDenied = 0xC000'0022, objectTypeMismatch = 0xC000'0024,
                               objectNameNotFound = 0xC000'0034, objectNameCollision = 0xC000'0035,
                               objectPathNotFound = 0xC000'003A, objectPathSyntaxBad = 0xC000'003B,
                               mutantNotOwned = 0xC000'0046, semaphoreLimitExceeded = 0xC000'0047,
                               privilegeNotHeld = 0xC000'0061, insufficientResources = 0xC000'009A,
                               processIsTerminating = 0xC000'010A, notSameObject = 0xC000'01AC,
                               handleNotClosable = 0xC000'0235;
}

struct StatusInfo {
    std::uint32_t status;
    std::string_view name; ///< STATUS_ACCESS_DENIED; never translated
    std::uint32_t error;   ///< what RtlNtStatusToDosError makes of it
};

/// All of them, by value.
[[nodiscard]] std::span<const StatusInfo> statuses();

/// The Win32 error of a status; ERROR_MR_MID_NOT_FOUND (317) for one that has none.
[[nodiscard]] std::uint32_t errorOf(std::uint32_t status);

} // namespace handlelab
