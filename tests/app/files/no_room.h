// SPDX-License-Identifier: GPL-3.0-or-later
// Disks and limits that leave no room for a file.
#pragma once

#include "tests/app/commands/cli_program.h"

#include <csignal>
#include <string>
#include <sys/resource.h>

namespace handlelab {

/// While it lives, no file of this process and of those it starts may grow beyond so many bytes.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

  private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

/// A disk of 64 KiB that only this process and those it starts see.
class SmallDisk {
  public:
    SmallDisk();
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    /// False where this process may mount nothing.
    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] std::string folder() const { return m_scratch.file("disk"); }
    /// Takes all the room that is left.
    void fill() const;
    /// Gives it back.
    void makeRoom() const;

  private:
    ScratchFolder m_scratch;
    bool m_mounted = false;
};

/// The names of everything in a folder, in order.
[[nodiscard]] std::string listing(const std::string& folder);

} // namespace handlelab
