// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one section of the specification as a test.
#pragma once

#include "sections.h"

namespace handlelab {

/// Everything the section expects holds, there is at least one expectation and no mistake, and what must hold
/// for every run does. A section without a `rules` line is run under all rules, with the same results under
/// each. Failures go to GoogleTest with file, line, statement and what was returned.
void runSection(const SpecificationSection& section);

} // namespace handlelab
