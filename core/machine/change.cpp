// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/change.h"

namespace handlelab {

const HandleEntry& at(const Machine& m, Slot<HandleEntry> p) { return m.tables[p.a].entries[p.b]; }
const TableHeader& at(const Machine& m, Slot<TableHeader> p) { return m.tables[p.a].header; }
const ObjectHeader& at(const Machine& m, Slot<ObjectHeader> p) { return m.objects[p.a].header; }
const ObjectCounts& at(const Machine& m, Slot<ObjectCounts> p) { return m.objects[p.a].counts; }
const ObjectBody& at(const Machine& m, Slot<ObjectBody> p) { return m.objects[p.a].body; }
const Process& at(const Machine& m, Slot<Process> p) { return m.processes[p.a]; }
const Thread& at(const Machine& m, Slot<Thread> p) { return m.threads[p.a]; }
const Variable& at(const Machine& m, Slot<Variable> p) { return m.variables[p.a]; }
const FileNode& at(const Machine& m, Slot<FileNode> p) { return m.files[p.a]; }
const ObjectId& at(const Machine& m, Slot<ObjectId> p) { return m.nameOwners[p.a]; }
const WaitBlock& at(const Machine& m, Slot<WaitBlock> p) { return m.waits[p.a]; }
const SideObject& at(const Machine& m, Slot<SideObject> p) { return m.sideObjects[p.a]; }
const MachineClock& at(const Machine& m, Slot<MachineClock>) { return m.clock; }
const CompletionPacket& at(const Machine& m, Slot<CompletionPacket> p) { return m.packets[p.a]; }
const FileLock& at(const Machine& m, Slot<FileLock> p) { return m.locks[p.a]; }
const Operation& at(const Machine& m, Slot<Operation> p) { return m.operations[p.a]; }

namespace {

std::size_t lengthOf(const Machine& m, Slot<Extent> p) {
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
    case List::locks:
        return m.locks.size();
    case List::operations:
        return m.operations.size();
    }
    return 0;
}

} // namespace

Extent at(const Machine& m, Slot<Extent> p) { return {static_cast<std::uint32_t>(lengthOf(m, p))}; }

/// The one class that may write to the lists; nobody else knows it.
class MachineWriter {
  public:
    /// The record at a slot, to be overwritten.
    template <class T>
    static T& record(Machine& m, Slot<T> p) {
        return const_cast<T&>(at(static_cast<const Machine&>(m), p));
    }
    static void resize(Machine& m, Slot<Extent> p, std::uint32_t length) {
        switch (static_cast<List>(p.b)) {
        case List::processes:
            m.processes.m_records.resize(length);
            m.tables.m_records.resize(length);
            break;
        case List::threads:
            m.threads.m_records.resize(length);
            break;
        case List::objects:
            m.objects.m_records.resize(length);
            break;
        case List::variables:
            m.variables.m_records.resize(length);
            break;
        case List::files:
            m.files.m_records.resize(length);
            break;
        case List::nameOwners:
            m.nameOwners.m_records.resize(length);
            break;
        case List::entries:
            m.tables.m_records[p.a].entries.resize(length);
            break;
        case List::waits:
            m.waits.m_records.resize(length);
            break;
        case List::sideObjects:
            m.sideObjects.m_records.resize(length);
            break;
        case List::packets:
            m.packets.m_records.resize(length);
            break;
        case List::locks:
            m.locks.m_records.resize(length);
            break;
        case List::operations:
            m.operations.m_records.resize(length);
            break;
        }
    }
};

template <class T>
void store(Machine& m, Slot<T> p, const T& value) {
    MachineWriter::record(m, p) = value;
}
template <>
void store(Machine& m, Slot<Extent> p, const Extent& value) {
    MachineWriter::resize(m, p, value.length);
}

template void store(Machine&, Slot<HandleEntry>, const HandleEntry&);
template void store(Machine&, Slot<TableHeader>, const TableHeader&);
template void store(Machine&, Slot<ObjectHeader>, const ObjectHeader&);
template void store(Machine&, Slot<ObjectCounts>, const ObjectCounts&);
template void store(Machine&, Slot<ObjectBody>, const ObjectBody&);
template void store(Machine&, Slot<Process>, const Process&);
template void store(Machine&, Slot<Thread>, const Thread&);
template void store(Machine&, Slot<Variable>, const Variable&);
template void store(Machine&, Slot<FileNode>, const FileNode&);
template void store(Machine&, Slot<ObjectId>, const ObjectId&);
template void store(Machine&, Slot<WaitBlock>, const WaitBlock&);
template void store(Machine&, Slot<SideObject>, const SideObject&);
template void store(Machine&, Slot<MachineClock>, const MachineClock&);
template void store(Machine&, Slot<CompletionPacket>, const CompletionPacket&);
template void store(Machine&, Slot<FileLock>, const FileLock&);
template void store(Machine&, Slot<Operation>, const Operation&);

} // namespace handlelab
