// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the built program as a shell would and keeps what it said.
#pragma once

#include <string>
#include <vector>

namespace handlelab {

struct Ended {
    int code = -1; ///< exit code; 128 + signal when it was killed
    std::string out, err;
};

/// Starts handlelab with these arguments and waits for its end. `environment` adds NAME=VALUE pairs; there is
/// no display.
Ended handlelabProgram(std::vector<std::string> arguments, std::vector<std::string> environment = {});

/// A folder for this test process, removed with everything in it at its end.
class ScratchFolder {
  public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    /// The path of a file in it; with `content` the file is written first.
    [[nodiscard]] std::string file(const std::string& name) const;
    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const;

  private:
    std::string m_path;
};

[[nodiscard]] std::string contentOf(const std::string& path);

/// A lesson of one handlelab block.
[[nodiscard]] std::string lessonOf(const std::string& statements);

} // namespace handlelab
