// SPDX-License-Identifier: GPL-3.0-or-later
// A Windows to run programs in: a Wine prefix of our own, and the compiler for it.
#pragma once

#include "process.h"

namespace handlelab {

class Wine {
  public:
    explicit Wine(std::filesystem::path prefix)
        : m_prefix(std::move(prefix)) {}

    /// What has to be installed, as a sentence; empty when everything is there.
    [[nodiscard]] static std::string whatIsMissing();
    /// Makes the prefix unless it is there, and keeps its server running. An empty text, or what went wrong.
    [[nodiscard]] std::string prepare() const;
    /// Ends everything that runs in the prefix.
    void end() const;

    /// The folder that programs see as C:\.
    [[nodiscard]] std::filesystem::path drive() const { return m_prefix / "drive_c"; }
    /// Runs a program by its Windows path and gives its standard output.
    [[nodiscard]] CommandOutcome run(const std::string& program, const std::vector<std::string>& arguments,
                                     std::chrono::seconds limit, int patienceMilliseconds = 5000) const;

  private:
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> environment() const;

    std::filesystem::path m_prefix;
};

/// Compiles one source file, or links objects, with MinGW. An empty text, or what the compiler said.
[[nodiscard]] std::string compileForWindows(const std::vector<std::string>& arguments,
                                            const std::filesystem::path& folder);
/// Compiles `stems` (x.cpp to x.o) two at a time.
[[nodiscard]] std::string compileAllForWindows(const std::vector<std::string>& stems,
                                               const std::filesystem::path& folder);

} // namespace handlelab
