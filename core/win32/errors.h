// SPDX-License-Identifier: GPL-3.0-or-later
// The error codes a call can leave behind, with their documented names.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace handlelab {

struct ErrorInfo {
    std::uint32_t number;
    std::string_view name;
};

[[nodiscard]] std::span<const ErrorInfo> errors();

} // namespace handlelab
