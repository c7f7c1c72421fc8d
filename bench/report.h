// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the times and counters of benchmarks into a table: what, the figure, its baseline of the same run,
// the ratio, the target.
#pragma once

#include <string>
#include <vector>

namespace handlelab::bench {

/// A figure and what it must not exceed.
struct Goal {
    std::string what;
    std::string subject;  ///< name of a benchmark
    std::string baseline; ///< another benchmark: `target` is a ratio of medians; empty: `target` is absolute
    double target = 0;    ///< ratio, or milliseconds, or the counter's unit
    std::string counter;  ///< empty: the time; else this counter of the subject
};

/// Runs all benchmarks of the program, interleaved, and prints the goals as a Markdown table. Returns the
/// exit code: 0 even when a goal is missed, because times on a shared machine drift; the table says so.
int run(int argc, char** argv, const std::vector<Goal>& goals);

} // namespace handlelab::bench
