// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/references.h"

#include "core/kinds/object_kind.h"

namespace handlelab {

namespace {

void ofObject(const Machine& machine, ObjectId object, const TakeReference& take) {
    if (const auto holds = kindOf(machine, object).holds)
        holds(machine, object, take);
}

} // namespace

void forEachReference(const Machine& machine, const TakeReference& take) {
    for (const Process& process : machine.processes)
        if (alive(machine[process.object]))
            ofObject(machine, process.object, take);
    for (const Thread& thread : machine.threads)
        if (alive(machine[thread.object]))
            ofObject(machine, thread.object, take);
    for (const WaitBlock& block : machine.waits)
        if (block.active)
            take({block.object, ReferenceKind::wait, machine[block.thread].object});
    for (const SideObject& side : machine.sideObjects)
        if (side.alive && side.kind == SideKind::view)
            take({side.object, ReferenceKind::view, machine[side.process].object});
    for (const Operation& operation : machine.operations) {
        if (operation.pending && operation.asynchronous)
            take({operation.file, ReferenceKind::operation, machine[operation.thread].object});
        if (operation.pending && operation.event.valid())
            take({operation.event, ReferenceKind::operation, machine[operation.thread].object});
    }
    for (std::uint32_t i = 0; i < machine.objects.size(); ++i) {
        const Object& object = machine.objects[i];
        if (!alive(object))
            continue;
        const bool runs =
            info(object.header.type).runs != nullptr; // told above, in the order in which they began
        if (!runs)
            ofObject(machine, ObjectId{i}, take);
        if (object.header.named)
            take({ObjectId{i}, ReferenceKind::name, {}});
        if (object.header.named && object.header.directory.valid())
            take({object.header.directory, ReferenceKind::namespaceEntry, ObjectId{i}});
        if (!object.header.creator.valid() && !runs)
            take({ObjectId{i}, ReferenceKind::system, {}});
    }
}

std::vector<Reference> heldBy(const Machine& machine, ObjectId object) {
    std::vector<Reference> held;
    ofObject(machine, object, [&](const Reference& reference) { held.push_back(reference); });
    return held;
}

} // namespace handlelab
