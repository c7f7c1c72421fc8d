// SPDX-License-Identifier: GPL-3.0-or-later
// Makefile and CMakeLists.txt of generated programs. Internal to core/program.
#pragma once

#include "core/program/script/script.h"

#include <span>
#include <string>
#include <string_view>

namespace handlelab {

/// The libraries that programs are linked with, in their order.
[[nodiscard]] std::span<const std::string_view> windowsLibraries();
[[nodiscard]] std::string makefile(const Script& script);
[[nodiscard]] std::string cmakeLists(const Script& script);

} // namespace handlelab
