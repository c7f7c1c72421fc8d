// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel: its core, which alone writes to a Machine, and the parts whose verbs calls are made of. Each
// verb is one or a few micro-steps; a Win32 call is a few verbs in the documented order. Every verb that can
// refuse says so in a micro-step and returns a Refusal.
#pragma once

#include "core/kernel/disk/current_folders.h"
#include "core/kernel/disk/file_locks.h"
#include "core/kernel/disk/files.h"
#include "core/kernel/parts/completion_ports.h"
#include "core/kernel/parts/devices.h"
#include "core/kernel/parts/handle_tables.h"
#include "core/kernel/parts/jobs.h"
#include "core/kernel/parts/memory.h"
#include "core/kernel/parts/object_names.h"
#include "core/kernel/parts/objects.h"
#include "core/kernel/parts/operations.h"
#include "core/kernel/parts/pipes.h"
#include "core/kernel/parts/private_namespaces.h"
#include "core/kernel/parts/processes.h"
#include "core/kernel/parts/reference_stocks.h"
#include "core/kernel/parts/security.h"
#include "core/kernel/parts/side_objects.h"
#include "core/kernel/parts/timers.h"
#include "core/kernel/parts/waits.h"
#include "core/kernel/parts/window_stations.h"
#include "core/kinds/kind_verbs.h"

namespace handlelab {

/// All parts of the kernel over one machine, log and dictionary of texts, which outlive it.
class Kernel final : private KindVerbs {
  public:
    Kernel(Machine& machine, Log& log, Texts& texts)
        : core(machine, log, texts) {}

    [[nodiscard]] const Machine& machine() const override { return core.machine(); }
    [[nodiscard]] Texts& texts() { return core.texts(); }
    /// The kernel as kinds of objects see it.
    [[nodiscard]] KindVerbs& verbsOfKinds() { return *this; }

    KernelCore core; ///< before its parts, which are made with it
    HandleTables tables{*this, core};
    ReferenceStocks stocks{*this, core};
    Objects objects{*this, core};
    ObjectNames names{*this, core};
    PrivateNamespaces namespaces{*this, core};
    Security security{*this, core};
    Waits waits{*this, core};
    Timers timers{*this, core};
    CompletionPorts ports{*this, core};
    Files files{*this, core};
    Memory memory{*this, core};
    FileLocks locks{*this, core};
    CurrentFolders folders{*this, core};
    Devices devices{*this, core};
    Operations operations{*this, core};
    Pipes pipes{*this, core};
    Processes processes{*this, core};
    Jobs jobs{*this, core};
    WindowStations stations{*this, core};
    SideObjects sides{*this, core};

  private:
    void abandonPort(ObjectId port) override;
    void terminateJob(ObjectId job, std::uint32_t exitCode) override;
    void deleteFile(FileId file) override;
    void removeIfUnused(FileId file) override;
    [[nodiscard]] bool closeMustWait(ObjectId file) const override;
    void cleanUpDevice(ObjectId object) override;
    bool endDeviceWait(ObjectId device, std::uint32_t error, std::uint32_t result) override;
};

} // namespace handlelab
