// SPDX-License-Identifier: GPL-3.0-or-later
// The folder in which a process stands, which it has open as long as it does.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/refusal.h"

namespace handlelab {

/// Current folders of processes.
class CurrentFolders final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// Shows the entry by which a process has its current folder open, which has been there since the process
    /// was made. Fails with ERROR_NO_SYSTEM_RESOURCES when the rules leave no room for it.
    Refusal show(Caller caller);
    /// Another current folder: a new entry is made for it, and then the one of the old folder is closed,
    /// whatever that value leads to by now (but an end of a pipe or another device).
    void choose(Caller caller, FileId folder);
    /// Whether the entry of a new process is shown from its start: unless its maker stands in the same folder
    /// and has not shown it either.
    [[nodiscard]] bool beginsShown(Caller caller, FileId folder) const;
    /// Lets a new process stand in a folder, within the current micro-step.
    void begin(Caller caller, ProcessId child, FileId folder);

  private:
    void enter(Caller caller, ObjectId object, FileId folder);
};

} // namespace handlelab
