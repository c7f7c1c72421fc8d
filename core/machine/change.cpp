// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/change.h"

namespace handlelab {

const HandleEntry& at(const Machine& m, Place<HandleEntry> p) { return m.tables[p.a].entries[p.b]; }
const TableHeader& at(const Machine& m, Place<TableHeader> p) { return m.tables[p.a].header; }
const ObjectHeader& at(const Machine& m, Place<ObjectHeader> p) { return m.objects[p.a].header; }
const ObjectCounts& at(const Machine& m, Place<ObjectCounts> p) { return m.objects[p.a].counts; }
const ObjectBody& at(const Machine& m, Place<ObjectBody> p) { return m.objects[p.a].body; }
const Process& at(const Machine& m, Place<Process> p) { return m.processes[p.a]; }
const Thread& at(const Machine& m, Place<Thread> p) { return m.threads[p.a]; }
const Variable& at(const Machine& m, Place<Variable> p) { return m.variables[p.a]; }
const FileNode& at(const Machine& m, Place<FileNode> p) { return m.files[p.a]; }
const ObjectId& at(const Machine& m, Place<ObjectId> p) { return m.nameOwners[p.a]; }
const WaitBlock& at(const Machine& m, Place<WaitBlock> p) { return m.waits[p.a]; }
const SideObject& at(const Machine& m, Place<SideObject> p) { return m.sideObjects[p.a]; }
const MachineClock& at(const Machine& m, Place<MachineClock>) { return m.clock; }
const CompletionPacket& at(const Machine& m, Place<CompletionPacket> p) { return m.packets[p.a]; }

namespace {

std::size_t lengthOf(const Machine& m, Place<Extent> p) {
    switch (static_cast<List>(p.b)) {
    case List::processes:
        return m.processes.size();
    case List::threads:
        return m.threads.size();
    case List::objects:
        return m.objects.size();
    case List::variables:
        return m.variables.size();
    case List::files:
        return m.files.size();
    case List::nameOwners:
        return m.nameOwners.size();
    case List::entries:
        return m.tables[p.a].entries.size();
    case List::waits:
        return m.waits.size();
    case List::sideObjects:
        return m.sideObjects.size();
    case List::packets:
        return m.packets.size();
    }
    return 0;
}

} // namespace

Extent at(const Machine& m, Place<Extent> p) { return {static_cast<std::uint32_t>(lengthOf(m, p))}; }

void store(Machine& m, Place<Extent> p, const Extent& value) {
    switch (static_cast<List>(p.b)) {
    case List::processes:
        m.processes.resize(value.length);
        m.tables.resize(value.length);
        break;
    case List::threads:
        m.threads.resize(value.length);
        break;
    case List::objects:
        m.objects.resize(value.length);
        break;
    case List::variables:
        m.variables.resize(value.length);
        break;
    case List::files:
        m.files.resize(value.length);
        break;
    case List::nameOwners:
        m.nameOwners.resize(value.length);
        break;
    case List::entries:
        m.tables[p.a].entries.resize(value.length);
        break;
    case List::waits:
        m.waits.resize(value.length);
        break;
    case List::sideObjects:
        m.sideObjects.resize(value.length);
        break;
    case List::packets:
        m.packets.resize(value.length);
        break;
    }
}

} // namespace handlelab
