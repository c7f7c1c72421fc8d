// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/references.h"

#include <utility>

namespace handlelab {

namespace {

using Take = std::function<void(const Reference&)>;

/// What a body says about other objects.
struct OfBody {
    const Take& take;
    ObjectId by;

    void operator()(const SectionBody& section) const { refer(section.file, ReferenceKind::section); }
    void operator()(const JobBody& job) const { refer(job.parent, ReferenceKind::nestedJob); }
    void operator()(const DesktopBody& desktop) const { refer(desktop.station, ReferenceKind::desktop); }
    void operator()(const FileBody& file) const { refer(file.port, ReferenceKind::portFile); }
    void operator()(const DeviceBody& device) const { refer(device.port, ReferenceKind::portFile); }
    template <class Other>
    void operator()(const Other&) const {}

  private:
    void refer(ObjectId object, ReferenceKind kind) const {
        if (object.valid())
            take({object, kind, by});
    }
};

void ofProcessesAndThreads(const Machine& machine, const Take& take) {
    for (const Process& process : machine.processes) {
        if (process.alive)
            take({process.object, ReferenceKind::running, {}});
        if (process.alive && process.job.valid())
            take({process.job, ReferenceKind::jobMember, process.object});
        if (process.token.valid() && alive(machine[process.object]))
            take({process.token, ReferenceKind::actor, process.object});
    }
    for (const Thread& thread : machine.threads) {
        if (thread.alive)
            take({thread.object, ReferenceKind::running, {}});
        if (alive(machine[thread.object]))
            take({machine[thread.process].object, ReferenceKind::threadObject, thread.object});
        if (thread.impersonation.valid())
            take({thread.impersonation, ReferenceKind::actor, thread.object});
    }
}

} // namespace

void forEachReference(const Machine& machine, const Take& take) {
    ofProcessesAndThreads(machine, take);
    for (const WaitBlock& block : machine.waits)
        if (block.active)
            take({block.object, ReferenceKind::wait, machine[block.thread].object});
    for (const SideObject& side : machine.sideObjects)
        if (side.alive && side.kind == SideKind::view)
            take({side.object, ReferenceKind::view, machine[side.process].object});
    for (std::uint32_t i = 0; i < machine.objects.size(); ++i) {
        const Object& object = machine.objects[i];
        if (!alive(object))
            continue;
        std::visit(OfBody{take, ObjectId{i}}, object.body);
        if (object.header.named)
            take({ObjectId{i}, ReferenceKind::name, {}});
        if (object.header.named && object.header.directory.valid())
            take({object.header.directory, ReferenceKind::namespaceEntry, ObjectId{i}});
        const bool runs =
            object.header.type == ObjectType::process || object.header.type == ObjectType::thread;
        if (!object.header.creator.valid() && !runs)
            take({ObjectId{i}, ReferenceKind::system, {}});
    }
}

} // namespace handlelab
