// SPDX-License-Identifier: GPL-3.0-or-later
// Makefile and CMakeLists.txt of generated programs. Internal to core/program.
#pragma once

#include "core/program/script/script.h"

#include <string>

namespace handlelab {

[[nodiscard]] std::string makefile(const Script& script);
[[nodiscard]] std::string cmakeLists(const Script& script);

} // namespace handlelab
