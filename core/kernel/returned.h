// SPDX-License-Identifier: GPL-3.0-or-later
// What a call gives back to its program.
#pragma once

#include "core/machine/rules.h"

#include <cstdint>
#include <string>

namespace handlelab {

/// What a call returns in which form; decides what failure looks like.
enum class Returns : std::uint8_t {
    handleOrNull,    ///< NULL on failure
    handleOrInvalid, ///< INVALID_HANDLE_VALUE on failure
    boolean,         ///< FALSE on failure
    dword,           ///< a number; waits return WAIT_FAILED on failure
    wait,            ///< WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED, WAIT_FAILED
    addressOrNull,   ///< a pointer, NULL on failure
    socketOrInvalid, ///< INVALID_SOCKET on failure
    socketError,     ///< 0, or SOCKET_ERROR on failure
    ntstatus,        ///< STATUS_SUCCESS or what went wrong; the last error is not touched
    errorCode,       ///< ERROR_SUCCESS or the error itself; the last error is not touched
    pseudoHandle,    ///< a constant
    nothing,         ///< void, or does not return
};

/// What a call gives back, and the out parameters it filled.
struct Returned {
    Returns as = Returns::nothing;
    std::uint64_t value = 0;
    bool failed = false;
    bool operator==(const Returned&) const = default;
};

/// What a call returned: 0x4, NULL, TRUE, INVALID_HANDLE_VALUE, WAIT_TIMEOUT, 259; "none" for nothing.
[[nodiscard]] std::string returnedText(const Rules& rules, const Returned& returned);

} // namespace handlelab
