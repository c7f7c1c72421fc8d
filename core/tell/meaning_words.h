// SPDX-License-Identifier: GPL-3.0-or-later
// The words that fill the holes of sentences about micro-steps: names and numbers that no language changes,
// except for marked words of kinds.
#pragma once

#include "core/kernel/micro_steps.h"
#include "core/machine/dictionaries.h"

#include <string>

namespace handlelab {

/// A word of a micro-step. Reads the machine only for names and types.
[[nodiscard]] std::string inWords(Word word, const Meaning& meaning, const Machine& machine,
                                  const Texts& texts);

} // namespace handlelab
