// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of the conformance test. Each says what differs on standard error, counts facts on its last
// line, and returns the exit code.
#pragma once

#include "wine.h"

#include <cstdint>

namespace handlelab {

/// Every English lesson that is shipped, through `handlelab code` and the Makefile it writes.
int runShippedLessons(const Wine& wine, const std::filesystem::path& folder);

/// Every section of tests/semantics and tests/claims, or those whose name matches a pattern with *.
int runSpecification(const Wine& wine, const std::filesystem::path& folder, std::string_view only);

/// Random programs. A failure says its seed and the smallest lesson that shows it.
int runRandomPrograms(const Wine& wine, const std::filesystem::path& folder, unsigned long count,
                      std::uint32_t seed);

/// A lesson whose programs have the names of other people's files: all of these are afterwards as they were.
int runConfinement(const Wine& wine, const std::filesystem::path& folder);

/// Where Wine does not do what Windows does.
[[nodiscard]] std::filesystem::path knownDifferences();

} // namespace handlelab
