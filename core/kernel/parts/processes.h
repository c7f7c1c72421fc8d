// SPDX-License-Identifier: GPL-3.0-or-later
// Processes and threads: how they start, what a child inherits, what ends with them.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/security_attributes.h"

#include <optional>
#include <vector>

namespace handlelab {

/// Processes and threads (win32-semantics section 9), and what programs keep in them: last errors, standard
/// handles, variables.
class Processes final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// A process with its first thread, without handles to them.
    /// `record` says label, image, command line, user, session and, unless it is the caller, the parent.
    ProcessId start(Caller caller, Process record, const SecurityAttributes& attributes);
    /// A thread of a process, without handles to it.
    ThreadId startThread(Caller caller, ProcessId process, const SecurityAttributes& attributes,
                         bool suspended = false);
    /// Threads stop, mutexes are abandoned, the table is swept, the exit code is set (section 9.3).
    void end(ProcessId process, std::uint32_t exitCode);
    /// The last thread to end ends its process.
    void endThread(ThreadId thread, std::uint32_t exitCode);
    /// Copies the inheritable entries; with a list, only those of its indexes.
    void inheritTable(ProcessId parent, ProcessId child,
                      const std::optional<std::vector<std::uint32_t>>& listed = {});
    /// Suspends once more or once less; a thread that runs again may find its wait satisfied.
    void changeSuspendCount(ThreadId thread, int difference);
    /// From now on a bad handle raises an exception in the process. For good.
    void enableStrictHandles(ProcessId process);
    /// What GetStdHandle returns from now on: `which` is 0 input, 1 output, 2 error. `how` and `detail` say
    /// how it came to be.
    void setStandardHandle(ProcessId process, std::uint32_t which, Handle value,
                           MeaningKind how = MeaningKind::standardHandleSet, std::uint8_t detail = 0);
    /// What GetLastError gives the thread; silent when it was and stays 0.
    void setLastError(ThreadId thread, std::uint32_t error);
    /// Stores a variable; a variable that is none is added. Returns its id.
    VariableId setVariable(VariableId id, const Variable& variable, Meaning meaning);
    /// From now on the process runs under a debugger.
    void attachDebugger(ProcessId process);

  private:
    void tellObjectsOfEnd(ThreadId thread);
    void stopThread(ThreadId thread, std::uint32_t exitCode, bool withProcess);
};

} // namespace handlelab
