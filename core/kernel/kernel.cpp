// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the kernel of this simulation works, once, for all its files.
//
// Terms. An *object* has a header (type, name, security), two counts and a body that only its type has. An
// *entry* is one slot of a process's handle table: it leads to an object and carries a granted access and two
// flags. A *handle value* is an entry's index in the form programs see. A *verb* is a function of this class.
//
// Steps. A verb writes one or a few micro-steps: a Meaning, then the changes it consists of. Every change
// goes through change(), which reads the record as it is, writes before and after into the log and stores the
// new record. Nothing else writes to the machine, so undoing the log in reverse restores it exactly.
//
// Counts. The HandleCount rises after an entry was written and falls after it was cleared, as two separate
// micro-steps, because the difference between an entry and the object it leads to is what readers confuse.
// Between those two steps the count and the entries differ by one, never otherwise. A new object is held by a
// *creation reference* until its first handle takes it over. When HandleCount reaches 0 the name leaves its
// directory; when the PointerCount (handles and references) reaches 0 the object is gone.
//
// Order of refusals (win32-semantics 0.2): no entry, then wrong type, then missing access, then the
// operation's own errors. Access is checked against the entry alone; a security descriptor only when an entry
// is made.
//
// Not modelled: locks, quota, the optional object headers, handle tracing.
#include "core/kernel/kernel.h"

#include "core/kernel/micro_steps.h"

#include <cassert>

namespace handlelab {

template <class T>
void Kernel::change(Place<T> place, const T& after) {
    const T before = at(static_cast<const Machine&>(m_machine), place);
    if (before == after)
        return;
    m_log.append(Changed<T>{place, before, after});
    store(m_machine, place, after);
}

template void Kernel::change(Place<Extent>, const Extent&);
template void Kernel::change(Place<HandleEntry>, const HandleEntry&);
template void Kernel::change(Place<TableHeader>, const TableHeader&);
template void Kernel::change(Place<ObjectHeader>, const ObjectHeader&);
template void Kernel::change(Place<ObjectCounts>, const ObjectCounts&);
template void Kernel::change(Place<ObjectBody>, const ObjectBody&);
template void Kernel::change(Place<Process>, const Process&);
template void Kernel::change(Place<Thread>, const Thread&);
template void Kernel::change(Place<Variable>, const Variable&);
template void Kernel::change(Place<FileNode>, const FileNode&);
template void Kernel::change(Place<ObjectId>, const ObjectId&);
template void Kernel::change(Place<WaitBlock>, const WaitBlock&);
template void Kernel::change(Place<SideObject>, const SideObject&);
template void Kernel::change(Place<MachineClock>, const MachineClock&);
template void Kernel::change(Place<CompletionPacket>, const CompletionPacket&);

std::uint32_t Kernel::grow(List list, std::uint32_t process) {
    const Place<Extent> place{process, static_cast<std::uint32_t>(list)};
    const Extent before = at(m_machine, place);
    change(place, Extent{before.length + 1});
    return before.length;
}

void Kernel::note(const Meaning& meaning) { m_log.begin(meaning); }

Refusal Kernel::refuse(MeaningKind why, std::uint32_t error, Meaning about) {
    assert(microStep(why).tone.refuses != Refuses::no && error != 0);
    about.kind = why;
    m_log.begin(about);
    return Refusal(error);
}

void Kernel::setLastError(ThreadId thread, std::uint32_t error) {
    Thread after = m_machine[thread];
    if (error == 0 && after.lastError == 0)
        return;
    m_log.begin({.kind = MeaningKind::lastErrorSet, .process = after.process, .value = error});
    after.lastError = error;
    change(Place<Thread>{thread.index}, after);
}

VariableId Kernel::setVariable(VariableId id, const Variable& variable, Meaning meaning) {
    const bool isNew = !id.valid();
    if (isNew)
        id.index = static_cast<std::uint32_t>(m_machine.variables.size());
    meaning.index = id.index;
    meaning.detail = static_cast<std::uint8_t>(variable.value.kind);
    meaning.value = static_cast<std::uint32_t>(variable.value.number);
    meaning.high = static_cast<std::uint32_t>(variable.value.number >> 32);
    m_log.begin(meaning);
    if (isNew)
        grow(List::variables);
    change(Place<Variable>{id.index}, variable);
    return id;
}

void Kernel::attachDebugger(ProcessId process) {
    m_log.begin({.kind = MeaningKind::debuggerAttached, .process = process});
    Process after = m_machine[process];
    after.debugged = true;
    change(Place<Process>{process.index}, after);
}

FileId Kernel::addFile(const FileNode& file, const Meaning& meaning) {
    m_log.begin(meaning);
    const FileId id{grow(List::files)};
    change(Place<FileNode>{id.index}, file);
    return id;
}

void Kernel::changeFile(FileId file, const FileNode& node) { change(Place<FileNode>{file.index}, node); }

} // namespace handlelab
