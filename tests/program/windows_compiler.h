// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a Windows compiler about sources, with the warnings of the Makefile that comes with them as errors.
#pragma once

#include "core/program/program.h"

#include <string>
#include <vector>

namespace handlelab {

/// What the compiler says about every .cpp of the files; nothing when it is content.
[[nodiscard]] std::string whatTheCompilerSays(const std::vector<ProgramFile>& files);

} // namespace handlelab
