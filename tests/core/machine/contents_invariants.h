// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for the contents of files and memory, which stand in the dictionaries.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

#include <string>
#include <vector>

namespace handlelab {

/// Everything wrong with what is in files, sections and views, as sentences.
[[nodiscard]] std::vector<std::string> contentsViolations(const Machine& machine, const Texts& texts);

} // namespace handlelab
