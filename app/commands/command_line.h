// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: which words it knows, what it says about itself, and which command a line means.
#pragma once

namespace handlelab {

/// Carries out what the arguments say. Results go to standard output, messages to standard error.
/// Returns the exit code: 0 done (and every expectation holds), 1 an expectation fails, 2 it could not be
/// done.
int runCommandLine(int argc, char** argv);

} // namespace handlelab
