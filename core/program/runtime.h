// SPDX-License-Identifier: GPL-3.0-or-later
// The headers that every generated program includes, as texts; the build reads them from runtime/.
#pragma once

#include <span>
#include <string_view>

namespace handlelab {

struct RuntimeHeader {
    std::string_view name, text;
};
[[nodiscard]] std::span<const RuntimeHeader> runtimeHeaders();

} // namespace handlelab
