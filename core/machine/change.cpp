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

/// The one class that may write to the lists; nobody else knows it.
class MachineWriter {
  public:
    /// The record at a place, to be overwritten.
    template <class T>
    static T& record(Machine& m, Place<T> p) {
        return const_cast<T&>(at(static_cast<const Machine&>(m), p));
    }
    static void resize(Machine& m, Place<Extent> p, std::uint32_t length) {
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
        }
    }
};

template <class T>
void store(Machine& m, Place<T> p, const T& value) {
    MachineWriter::record(m, p) = value;
}
template <>
void store(Machine& m, Place<Extent> p, const Extent& value) {
    MachineWriter::resize(m, p, value.length);
}

template void store(Machine&, Place<HandleEntry>, const HandleEntry&);
template void store(Machine&, Place<TableHeader>, const TableHeader&);
template void store(Machine&, Place<ObjectHeader>, const ObjectHeader&);
template void store(Machine&, Place<ObjectCounts>, const ObjectCounts&);
template void store(Machine&, Place<ObjectBody>, const ObjectBody&);
template void store(Machine&, Place<Process>, const Process&);
template void store(Machine&, Place<Thread>, const Thread&);
template void store(Machine&, Place<Variable>, const Variable&);
template void store(Machine&, Place<FileNode>, const FileNode&);
template void store(Machine&, Place<ObjectId>, const ObjectId&);
template void store(Machine&, Place<WaitBlock>, const WaitBlock&);
template void store(Machine&, Place<SideObject>, const SideObject&);
template void store(Machine&, Place<MachineClock>, const MachineClock&);
template void store(Machine&, Place<CompletionPacket>, const CompletionPacket&);

} // namespace handlelab
