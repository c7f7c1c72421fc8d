// SPDX-License-Identifier: GPL-3.0-or-later
// Micro-steps and changes: the two things that the log consists of.
#include "core/kernel/kernel_core.h"

#include "core/kernel/micro_steps.h"

#include <cassert>

namespace handlelab {

template <class T>
void KernelCore::change(Slot<T> slot, const T& after) {
    const T before = at(static_cast<const Machine&>(m_machine), slot);
    if (before == after)
        return;
    m_log.append(Changed<T>{slot, before, after});
    store(m_machine, slot, after);
}

template void KernelCore::change(Slot<Extent>, const Extent&);
template void KernelCore::change(Slot<HandleEntry>, const HandleEntry&);
template void KernelCore::change(Slot<TableHeader>, const TableHeader&);
template void KernelCore::change(Slot<ObjectHeader>, const ObjectHeader&);
template void KernelCore::change(Slot<ObjectCounts>, const ObjectCounts&);
template void KernelCore::change(Slot<ObjectBody>, const ObjectBody&);
template void KernelCore::change(Slot<Process>, const Process&);
template void KernelCore::change(Slot<Thread>, const Thread&);
template void KernelCore::change(Slot<Variable>, const Variable&);
template void KernelCore::change(Slot<FileNode>, const FileNode&);
template void KernelCore::change(Slot<ObjectId>, const ObjectId&);
template void KernelCore::change(Slot<WaitBlock>, const WaitBlock&);
template void KernelCore::change(Slot<SideObject>, const SideObject&);
template void KernelCore::change(Slot<MachineClock>, const MachineClock&);
template void KernelCore::change(Slot<CompletionPacket>, const CompletionPacket&);
template void KernelCore::change(Slot<FileLock>, const FileLock&);
template void KernelCore::change(Slot<Operation>, const Operation&);

std::uint32_t KernelCore::grow(List list) {
    const Slot<Extent> slot{0, static_cast<std::uint32_t>(list)};
    const Extent before = at(m_machine, slot);
    change(slot, Extent{before.length + 1});
    return before.length;
}

Refusal KernelCore::refuse(MeaningKind why, std::uint32_t error, Meaning about) {
    assert(microStep(why).tone.refuses != Refuses::no && error != 0);
    about.kind = why;
    m_log.begin(about);
    return Refusal(error);
}

} // namespace handlelab
