// SPDX-License-Identifier: GPL-3.0-or-later
// Starts other programs and waits for them, for a bounded time.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace handlelab {

struct CommandOutcome {
    int code = -1; ///< exit code; -1 when it could not be started or was ended
    bool timedOut = false;
    std::string output; ///< standard output; with standard error where asked for
};

struct Command {
    std::vector<std::string> words;
    std::filesystem::path folder;                                   ///< to start in; empty: this one
    std::vector<std::pair<std::string, std::string>> environment{}; ///< added to our own
    bool withErrors = true;                                         ///< standard error is part of the output
    std::chrono::seconds limit{300};
    std::chrono::seconds silence{300}; ///< ended when it prints nothing for so long
};

[[nodiscard]] CommandOutcome runCommand(const Command& command);

/// Whether a program is on the search path.
[[nodiscard]] bool isInstalled(const std::string& program);

} // namespace handlelab
